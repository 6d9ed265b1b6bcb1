package th.phinong.establishment.model;

import static th.phinong.establishment.model.Forms.datedAnd;
import static th.phinong.establishment.model.Forms.remark;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.CaseAction.*;
import th.phinong.shared.LocalizedText;

import java.util.List;
import java.util.function.Function;

/** The forms of a case as such. */
final class StandingSpecs {

    private static final Field ENTRY = Field.integer("entry", 9999).mustBeGiven();
    private static final Field CORRECTION_REASON = Field.longText("correctionReason").mustBeGiven();

    private StandingSpecs() {}

    static ActionSpec open() {
        return new ActionSpec(
                ActionName.OPEN_CASE,
                datedAnd(
                        Field.choice("route", Route.class).mustBeGiven(),
                        Field.province("province"),
                        Field.integer("counterpartUnit", 999_999_999),
                        Field.text("counterpartTh").mustBeGiven(),
                        Field.text("counterpartEn"),
                        Field.country("country").mustBeGiven(),
                        Field.choice("level", CounterpartLevel.class).mustBeGiven().citing("1"),
                        Field.choice("label", RelationLabel.class).mustBeGiven().citing("2"),
                        Field.longText("overture").citing("4")),
                (answers, asker) -> new OpenCase(opening(answers, asker)),
                ActionSpec.requiredIf(
                        "province", answers -> answers.chose("route", Route.PROVINCE)),
                ActionSpec.requiredIf("overture", answers -> answers.chose("route", Route.FOREIGN)),
                (answers, _) ->
                        answers.chose("route", Route.PROVINCE) && answers.has("overture")
                                ? List.of(FieldError.of("overture", "not-with-route"))
                                : List.of());
    }

    private static Opening opening(Answers answers, Asker asker) {
        Integer unit = answers.integerIfGiven("counterpartUnit");
        ShortText english = answers.textIfGiven("counterpartEn");
        var name =
                new LocalizedText(
                        answers.text("counterpartTh").value(),
                        english == null ? null : english.value());
        return new Opening(
                answers.dateOr("happenedOn", asker.today()),
                answers.choice("route", Route.class),
                answers.provinceIfGiven("province"),
                new Counterpart(
                        unit == null ? null : unit.longValue(),
                        name,
                        answers.country("country"),
                        answers.choice("level", CounterpartLevel.class)),
                answers.choice("label", RelationLabel.class),
                answers.longTextIfGiven("overture"));
    }

    /** An act that needs nothing but a reason. */
    static ActionSpec reasoned(ActionName name, Function<Remark, Action> act) {
        return new ActionSpec(
                name,
                datedAnd(Field.longText("reason").mustBeGiven()),
                (answers, asker) -> act.apply(remark(answers, asker, "reason")));
    }

    static ActionSpec irregularity() {
        return new ActionSpec(
                ActionName.RECORD_IRREGULARITY,
                datedAnd(
                        Field.choice("instrument", Instrument.class).mustBeGiven().citing("6"),
                        Field.date("signedOn").mustBeGiven().citing("6"),
                        Field.longText("circumstances").mustBeGiven()),
                (answers, asker) ->
                        new RecordIrregularity(
                                new EarlySignature(
                                        answers.choice("instrument", Instrument.class),
                                        answers.date("signedOn"),
                                        remark(answers, asker, "circumstances"))));
    }

    /** The form as long as it is not known which entry is wrong: its number and the reason. */
    static ActionSpec correction() {
        return new ActionSpec(
                ActionName.CORRECT,
                List.of(ENTRY, CORRECTION_REASON),
                (_, _) -> {
                    throw new IllegalStateException("a correction is read by the entry's own form");
                },
                (answers, _) ->
                        answers.has("entry")
                                ? List.of(FieldError.of("entry", "no-such-entry"))
                                : List.of());
    }

    /** An act that is done by no form: its rule answers before one is read. */
    static ActionSpec noForm(ActionName name) {
        return new ActionSpec(
                name,
                List.of(),
                (_, _) -> {
                    throw new IllegalStateException(name.tag() + " is done by no form");
                });
    }

    static @Nullable ActionSpec correction(int entry, Asker asker) {
        CaseFile file = asker.file();
        if (file == null || entry < 1 || entry > file.events().size()) {
            return null;
        }
        ActionName wrong = file.events().get(entry - 1).action();
        if (wrong == ActionName.CORRECT || wrong == ActionName.MOVE_TO_VERSION) {
            return null;
        }
        return ActionSpecs.of(wrong, asker)
                .under(
                        ActionName.CORRECT,
                        List.of(ENTRY, CORRECTION_REASON),
                        (facts, answers) ->
                                new Correct(
                                        entry,
                                        facts,
                                        new Remark(
                                                asker.today(),
                                                answers.longText(CORRECTION_REASON.name()))));
    }
}
