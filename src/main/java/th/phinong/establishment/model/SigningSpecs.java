package th.phinong.establishment.model;

import static th.phinong.establishment.model.Forms.letter;
import static th.phinong.establishment.model.Forms.letterAnd;

import th.phinong.establishment.model.SigningAction.*;

import java.util.List;

/** The forms from consent to the duties after a signing. */
final class SigningSpecs {

    private static final Field SIGNING_ON = Field.date("signingOn").mustBeGiven().orAhead();
    private static final Field PLACE = Field.text("place").mustBeGiven().citing("9");
    private static final Field INSTRUMENT = Field.choice("instrument", Instrument.class);
    private static final List<Field> SIGNATORIES =
            List.of(
                    Field.text("thaiSignatory").mustBeGiven().citing("9"),
                    Field.choice("capacity", ThaiSignatory.Capacity.class)
                            .mustBeGiven()
                            .citing("9"),
                    Field.text("foreignSignatory").mustBeGiven().citing("9"),
                    Field.text("foreignPosition").mustBeGiven().citing("9"));

    private SigningSpecs() {}

    /** A decision by one authority: a minister's consent, half of an exemption. */
    static ActionSpec judgement(ActionName name) {
        return new ActionSpec(
                name,
                List.of(
                        Field.date("decidedOn").mustBeGiven(),
                        Field.choice("answer", Answer.class).mustBeGiven(),
                        Forms.GROUNDS),
                (answers, _) -> {
                    var judgement =
                            new Judgement(
                                    answers.date("decidedOn"),
                                    answers.choice("answer", Answer.class),
                                    answers.longTextIfGiven("grounds"));
                    return name == ActionName.CONSENT
                            ? new GiveConsent(judgement)
                            : new ProposalAction.GrantExemption(judgement);
                },
                ActionSpec.requiredIf(
                        "grounds", answers -> answers.chose("answer", Answer.REFUSED)));
    }

    static ActionSpec notifyConsent() {
        return new ActionSpec(
                ActionName.NOTIFY_CONSENT,
                letterAnd(),
                (answers, asker) -> new NotifyConsent(letter(answers, asker)));
    }

    static ActionSpec arrange() {
        return new ActionSpec(
                ActionName.ARRANGE_SIGNING,
                fields(List.of(Forms.HAPPENED_ON, SIGNING_ON.citing("9"), PLACE), SIGNATORIES),
                (answers, asker) ->
                        new ArrangeSigning(
                                new Arrangement(
                                        answers.dateOr("happenedOn", asker.today()),
                                        answers.date("signingOn"),
                                        answers.text("place"),
                                        thai(answers),
                                        foreign(answers))));
    }

    static ActionSpec sign() {
        return new ActionSpec(
                ActionName.SIGN,
                fields(
                        List.of(
                                INSTRUMENT.citing("9"),
                                Field.date("signedOn").mustBeGiven().citing("9"),
                                PLACE),
                        SIGNATORIES,
                        List.of(
                                Field.choice("term", Term.Kind.class).mustBeGiven(),
                                Field.integer("termLength", Term.Kind.YEARS.longest())
                                        .mustBeGiven())),
                (answers, asker) ->
                        new Sign(
                                new Signature(
                                        drafted(answers, asker),
                                        answers.date("signedOn"),
                                        answers.text("place"),
                                        thai(answers),
                                        foreign(answers),
                                        new Term(
                                                answers.choice("term", Term.Kind.class),
                                                answers.integer("termLength")))),
                (answers, _) -> termTooLong(answers));
    }

    private static List<FieldError> termTooLong(Answers answers) {
        if (!answers.has("term") || !answers.has("termLength")) {
            return List.of();
        }
        int longest = answers.choice("term", Term.Kind.class).longest();
        return answers.integer("termLength") > longest
                ? List.of(FieldError.of("termLength", "integer", longest))
                : List.of();
    }

    static ActionSpec report() {
        return new ActionSpec(
                ActionName.REPORT_SIGNING,
                letterAnd(INSTRUMENT, Field.longText("result").mustBeGiven().citing("10")),
                (answers, asker) ->
                        new ReportSigning(
                                instrument(answers, asker, ActionName.REPORT_SIGNING),
                                letter(answers, asker),
                                answers.longText("result")),
                oneOfSeveral(ActionName.REPORT_SIGNING));
    }

    static ActionSpec copy(ActionName name) {
        return new ActionSpec(
                name,
                letterAnd(INSTRUMENT),
                (answers, asker) -> {
                    Instrument instrument = instrument(answers, asker, name);
                    Letter letter = letter(answers, asker);
                    return name == ActionName.PASS_ON
                            ? new PassOn(instrument, letter)
                            : new TellCabinet(instrument, letter);
                },
                oneOfSeveral(name));
    }

    /** Where a duty is open for both instruments, which of them is not for the program to guess. */
    private static ActionSpec.Check oneOfSeveral(ActionName duty) {
        return (answers, asker) ->
                !answers.has("instrument")
                                && asker.file() != null
                                && Duty.owed(asker.file(), duty).size() > 1
                        ? List.of(FieldError.of("instrument", "required"))
                        : List.of();
    }

    /** The instrument that the case is at, where none is named. */
    private static Instrument drafted(Answers answers, Asker asker) {
        if (answers.has("instrument")) {
            return answers.choice("instrument", Instrument.class);
        }
        return asker.file() != null && asker.file().workStage() instanceof SigningStage at
                ? at.draft().instrument()
                : Instrument.MOU;
    }

    /** Where only one duty of the kind is open, nobody needs to say which instrument it is for. */
    private static Instrument instrument(Answers answers, Asker asker, ActionName duty) {
        if (answers.has("instrument")) {
            return answers.choice("instrument", Instrument.class);
        }
        return asker.file() == null
                ? Instrument.MOU
                : Duty.owed(asker.file(), duty).stream().findFirst().orElse(Instrument.MOU);
    }

    private static ThaiSignatory thai(Answers answers) {
        return new ThaiSignatory(
                answers.text("thaiSignatory"),
                answers.choice("capacity", ThaiSignatory.Capacity.class));
    }

    private static ForeignSignatory foreign(Answers answers) {
        return new ForeignSignatory(
                answers.text("foreignSignatory"), answers.text("foreignPosition"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<Field> fields(List<Field>... parts) {
        return java.util.stream.Stream.of(parts).flatMap(List::stream).toList();
    }
}
