package th.phinong.establishment.model;

import static th.phinong.establishment.model.Forms.letter;
import static th.phinong.establishment.model.Forms.letterAnd;

import th.phinong.establishment.model.OvertureAction.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** The forms of route B after the overture itself. */
final class OvertureSpecs {

    private OvertureSpecs() {}

    static ActionSpec ask() {
        return new ActionSpec(
                ActionName.ASK_PROVINCES,
                letterAnd(
                        Field.rows(
                                        "provinces",
                                        Field.province("province").mustBeGiven(),
                                        Field.text("why").mustBeGiven())
                                .mustBeGiven()
                                .citing("4")),
                (answers, asker) ->
                        new AskProvinces(
                                new Invitation(
                                        letter(answers, asker),
                                        answers.rows("provinces").stream()
                                                .map(OvertureSpecs::invited)
                                                .toList())),
                (answers, _) -> twice(answers));
    }

    private static Invitation.Invited invited(Answers row) {
        return new Invitation.Invited(row.province("province"), row.text("why"));
    }

    private static List<FieldError> twice(Answers answers) {
        var seen = new HashSet<Object>();
        var errors = new ArrayList<FieldError>();
        var rows = answers.rows("provinces");
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).has("province") && !seen.add(rows.get(i).province("province"))) {
                errors.add(FieldError.of("provinces[" + i + "].province", "twice"));
            }
        }
        return errors;
    }

    static ActionSpec answer() {
        return new ActionSpec(
                ActionName.ANSWER_OVERTURE,
                letterAnd(
                        Field.yesNo("willing").mustBeGiven().citing("4"),
                        Field.longText("reason"),
                        Forms.PLAN,
                        Forms.BUDGET,
                        Forms.PERSONNEL),
                (answers, asker) ->
                        new AnswerOverture(
                                new Reply(
                                        letter(answers, asker),
                                        answers.isYes("willing") ? Answer.GRANTED : Answer.REFUSED,
                                        Forms.annexes(answers),
                                        answers.longTextIfGiven("reason"))),
                ActionSpec.requiredIf(
                        "reason", answers -> answers.has("willing") && !answers.isYes("willing")),
                (answers, asker) ->
                        answers.isYes("willing")
                                ? ProposalSpecs.annexesMissing(answers, asker)
                                : planOfTheUnwilling(answers));
    }

    /** Who declines plans nothing: one of the two was not meant. */
    private static List<FieldError> planOfTheUnwilling(Answers answers) {
        return answers.has("willing")
                ? Stream.of(Forms.PLAN, Forms.BUDGET, Forms.PERSONNEL)
                        .filter(annex -> !answers.rows(annex.name()).isEmpty())
                        .map(annex -> FieldError.of(annex.name(), "not-when-declining"))
                        .toList()
                : List.of();
    }

    static ActionSpec forward() {
        return new ActionSpec(
                ActionName.FORWARD_ANSWER,
                letterAnd(Field.province("province").citing("4")),
                (answers, asker) ->
                        new ForwardAnswer(
                                letter(answers, asker), answers.provinceIfGiven("province")));
    }
}
