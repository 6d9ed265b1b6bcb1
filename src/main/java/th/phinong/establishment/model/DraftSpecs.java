package th.phinong.establishment.model;

import static th.phinong.establishment.model.Forms.datedAnd;
import static th.phinong.establishment.model.Forms.letter;
import static th.phinong.establishment.model.Forms.letterAnd;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.Classification.Kind;
import th.phinong.establishment.model.DraftAction.*;
import th.phinong.identity.Party;

import java.util.ArrayList;
import java.util.List;

/** The forms of a draft. */
final class DraftSpecs {

    private DraftSpecs() {}

    static ActionSpec record() {
        return new ActionSpec(
                ActionName.RECORD_DRAFT,
                datedAnd(
                        Field.choice("instrument", Instrument.class).mustBeGiven().citing("5"),
                        Field.wholeText("textTh").citing("8"),
                        Field.wholeText("textEn").citing("8"),
                        Field.yesNo("agreed").mustBeGiven().citing("5"),
                        Field.yesNo("facilitation").mustBeGiven().citing("11"),
                        Field.yesNo("problemSolving").mustBeGiven().citing("11"),
                        Field.yesNo("bindsGovernment").mustBeGiven().citing("1"),
                        Field.rows(
                                        "binding",
                                        Field.text("words").mustBeGiven(),
                                        Field.longText("justification"))
                                .citing("12")),
                (answers, asker) ->
                        new RecordDraft(
                                new DraftVersion(
                                        answers.choice("instrument", Instrument.class),
                                        answers.dateOr("happenedOn", asker.today()),
                                        answers.longTextIfGiven("textTh"),
                                        answers.longTextIfGiven("textEn"),
                                        answers.isYes("agreed"),
                                        answers.isYes("facilitation"),
                                        answers.isYes("problemSolving"),
                                        answers.isYes("bindsGovernment"),
                                        answers.rows("binding").stream()
                                                .map(DraftSpecs::binding)
                                                .toList())));
    }

    private static DraftVersion.BindingWording binding(Answers row) {
        return new DraftVersion.BindingWording(
                row.text("words"), row.longTextIfGiven("justification"));
    }

    static ActionSpec submit(ActionName name) {
        return new ActionSpec(
                name,
                letterAnd(),
                (answers, asker) ->
                        name == ActionName.SUBMIT_DRAFT
                                ? new SubmitDraft(letter(answers, asker))
                                : new SubmitToCabinet(letter(answers, asker)));
    }

    static ActionSpec classify() {
        return new ActionSpec(
                ActionName.CLASSIFY,
                datedAnd(
                        Field.choice("kind", Kind.class).mustBeGiven().citing("8"),
                        Field.rows(
                                        "changes",
                                        Field.text("part").mustBeGiven(),
                                        Field.longText("change").mustBeGiven())
                                .citing("8"),
                        Field.longText("reason").citing("8")),
                (answers, asker) ->
                        new Classify(
                                new Classification(
                                        answers.dateOr("happenedOn", asker.today()),
                                        answers.choice("kind", Kind.class),
                                        answers.rows("changes").stream()
                                                .map(DraftSpecs::change)
                                                .toList(),
                                        proposed(asker),
                                        answers.longTextIfGiven("reason"))),
                (answers, _) -> contradiction(answers),
                DraftSpecs::otherwise);
    }

    private static @Nullable Kind proposed(Asker asker) {
        var file = asker.file();
        return file != null
                        && file.stage() instanceof DraftStage.ToClassify(var _, var draft)
                        && draft.comparison() != null
                ? draft.comparison().proposed()
                : null;
    }

    /** The ministry may decide otherwise than the comparison proposes, and says why. */
    private static List<FieldError> otherwise(Answers answers, Asker asker) {
        var proposed = proposed(asker);
        boolean other = proposed != null && answers.has("kind") && !answers.chose("kind", proposed);
        return other && !answers.has("reason")
                ? List.of(FieldError.of("reason", "other-than-proposed"))
                : List.of();
    }

    private static Classification.Change change(Answers row) {
        return new Classification.Change(row.text("part"), row.longText("change"));
    }

    private static List<FieldError> contradiction(Answers answers) {
        boolean none = answers.rows("changes").isEmpty();
        if (answers.chose("kind", Kind.CHANGED) && none) {
            return List.of(FieldError.of("changes", "required"));
        }
        return answers.chose("kind", Kind.STANDARD) && !none
                ? List.of(FieldError.of("changes", "not-with-standard"))
                : List.of();
    }

    /** The Council of State alone is asked whether the text is a treaty (clause 8). */
    static ActionSpec review(Asker asker) {
        var fields = new ArrayList<Field>();
        fields.add(Field.yesNo("consistent").mustBeGiven().citing("8"));
        if (asker.desk().party() == Party.COS) {
            fields.add(Field.yesNo("treaty").mustBeGiven().citing("8"));
        }
        fields.add(Forms.GROUNDS);
        return new ActionSpec(
                ActionName.REVIEW_DRAFT,
                datedAnd(fields.toArray(Field[]::new)),
                (answers, who) ->
                        new ReviewDraft(
                                new Review(
                                        answers.dateOr("happenedOn", who.today()),
                                        answers.isYes("consistent"),
                                        answers.yesNoIfGiven("treaty"),
                                        answers.longTextIfGiven("grounds"))),
                ActionSpec.requiredIf(
                        "grounds",
                        answers ->
                                (answers.has("consistent") && !answers.isYes("consistent"))
                                        || answers.isYes("treaty")));
    }

    static ActionSpec cabinetDecision() {
        return new ActionSpec(
                ActionName.RECORD_CABINET_DECISION,
                List.of(
                        Field.date("decidedOn").mustBeGiven().citing("8.2"),
                        Field.choice("answer", Answer.class).mustBeGiven().citing("8.2"),
                        Field.text("letterNumber").mustBeGiven(),
                        Forms.GROUNDS),
                (answers, _) ->
                        new RecordCabinetDecision(
                                new CabinetDecision(
                                        answers.date("decidedOn"),
                                        answers.choice("answer", Answer.class),
                                        answers.text("letterNumber"),
                                        answers.longTextIfGiven("grounds"))),
                ActionSpec.requiredIf(
                        "grounds", answers -> answers.chose("answer", Answer.REFUSED)));
    }
}
