package th.phinong.establishment.model;

import static th.phinong.establishment.model.Forms.datedAnd;
import static th.phinong.establishment.model.Forms.letter;
import static th.phinong.establishment.model.Forms.letterAnd;
import static th.phinong.establishment.model.Forms.remark;

import th.phinong.establishment.model.ProposalAction.*;
import th.phinong.shared.Decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The forms of route A and of the exemption. */
final class ProposalSpecs {

    private static final List<Field> PROPOSAL =
            List.of(
                    Field.longText("reasons").mustBeGiven(),
                    Field.longText("thaiProfile").mustBeGiven(),
                    Field.longText("counterpartProfile").mustBeGiven(),
                    Field.choices("fields", CooperationField.class).mustBeGiven(),
                    Forms.PLAN,
                    Forms.BUDGET,
                    Forms.PERSONNEL);

    private ProposalSpecs() {}

    static ActionSpec note(ActionName name) {
        return new ActionSpec(
                name,
                datedAnd(Field.longText("note").mustBeGiven()),
                (answers, asker) -> {
                    Remark note = remark(answers, asker, "note");
                    return name == ActionName.LOG_CONTACT
                            ? new LogContact(note)
                            : new RecordCommittee(note);
                });
    }

    /** Everything may be open but the first column of a row that is there (EST-R2). */
    static ActionSpec save() {
        return new ActionSpec(
                ActionName.SAVE_PROPOSAL,
                PROPOSAL.stream().map(ProposalSpecs::open).toList(),
                (answers, _) -> new SaveProposal(proposal(answers)));
    }

    static ActionSpec propose() {
        var fields = Stream.concat(letterAnd().stream(), PROPOSAL.stream()).toList();
        return new ActionSpec(
                ActionName.PROPOSE,
                fields,
                (answers, asker) -> new Propose(letter(answers, asker), proposal(answers)),
                ProposalSpecs::annexesMissing);
    }

    /** The names of the fields that are the proposal itself. */
    static List<String> proposalFields() {
        return PROPOSAL.stream().map(Field::name).toList();
    }

    static ActionSpec appraise() {
        return new ActionSpec(
                ActionName.APPRAISE,
                datedAnd(
                        Field.choice("level", CounterpartLevel.class).mustBeGiven().citing("1"),
                        Field.longText("potential").mustBeGiven().citing("1"),
                        Field.longText("benefit").mustBeGiven().citing("1")),
                (answers, asker) ->
                        new Appraise(
                                new Appraisal(
                                        answers.dateOr("happenedOn", asker.today()),
                                        answers.choice("level", CounterpartLevel.class),
                                        answers.longText("potential"),
                                        answers.longText("benefit"))));
    }

    static ActionSpec consult() {
        return new ActionSpec(
                ActionName.CONSULT,
                letterAnd(Field.longText("consideration").mustBeGiven().citing("3")),
                (answers, asker) ->
                        new Consult(
                                new Consultation(
                                        letter(answers, asker),
                                        answers.longText("consideration"))));
    }

    static ActionSpec opinion(ActionName name) {
        return new ActionSpec(
                name,
                datedAnd(
                        Field.choice("verdict", Opinion.Verdict.class).mustBeGiven(),
                        Forms.GROUNDS),
                (answers, asker) -> {
                    var opinion =
                            new Opinion(
                                    answers.dateOr("happenedOn", asker.today()),
                                    answers.choice("verdict", Opinion.Verdict.class),
                                    answers.longTextIfGiven("grounds"));
                    return name == ActionName.GIVE_OPINION
                            ? new GiveOpinion(opinion)
                            : new OvertureAction.ConsiderOverture(opinion);
                },
                ActionSpec.requiredIf(
                        "grounds",
                        answers ->
                                answers.has("verdict")
                                        && !answers.chose("verdict", Opinion.Verdict.SUITABLE)));
    }

    static ActionSpec supplyInformation() {
        return new ActionSpec(
                ActionName.SUPPLY_INFORMATION,
                datedAnd(Field.longText("information").mustBeGiven()),
                (answers, asker) -> new SupplyInformation(remark(answers, asker, "information")));
    }

    static ActionSpec requestExemption() {
        return new ActionSpec(
                ActionName.REQUEST_EXEMPTION,
                datedAnd(Field.longText("reason").mustBeGiven().citing("1")),
                (answers, asker) -> new RequestExemption(remark(answers, asker, "reason")));
    }

    static ActionSpec notifyResult() {
        return new ActionSpec(
                ActionName.NOTIFY_RESULT,
                letterAnd(),
                (answers, asker) -> new NotifyResult(letter(answers, asker)));
    }

    private static Field open(Field field) {
        var columns = new ArrayList<Field>();
        for (Field column : field.columns()) {
            columns.add(columns.isEmpty() ? column : open(column));
        }
        return new Field(
                field.name(),
                field.kind(),
                false,
                field.maxLength(),
                field.choices(),
                columns,
                field.mayLieAhead(),
                field.clause());
    }

    private static Proposal proposal(Answers answers) {
        return new Proposal(
                answers.longTextIfGiven("reasons"),
                answers.longTextIfGiven("thaiProfile"),
                answers.longTextIfGiven("counterpartProfile"),
                answers.choices("fields", CooperationField.class),
                Forms.annexes(answers));
    }

    /** EST-R2 said at each table that is empty. */
    static List<FieldError> annexesMissing(Answers answers, Asker asker) {
        Decision decision =
                ProposalRules.annexesComplete(
                        !answers.rows("plan").isEmpty(),
                        !answers.rows("budget").isEmpty(),
                        !answers.rows("personnel").isEmpty());
        if (!(decision instanceof Decision.Refused(var refusal))) {
            return List.of();
        }
        return Stream.of("plan", "budget", "personnel")
                .filter(table -> answers.rows(table).isEmpty())
                .map(table -> FieldError.of(table, refusal))
                .toList();
    }
}
