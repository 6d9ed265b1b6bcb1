package th.phinong.establishment.model;

import java.util.List;
import java.util.stream.Stream;

/** Fields that many actions share, and how they are read. */
final class Forms {

    static final Field HAPPENED_ON = Field.date("happenedOn");
    static final Field LETTER_NUMBER = Field.text("letterNumber");
    static final Field GROUNDS = Field.longText("grounds");

    static final Field PLAN =
            Field.rows(
                            "plan",
                            Field.text("activity").mustBeGiven(),
                            Field.text("period").mustBeGiven(),
                            Field.text("responsible").mustBeGiven())
                    .citing("7");
    static final Field BUDGET =
            Field.rows(
                            "budget",
                            Field.text("item").mustBeGiven(),
                            Field.baht("amount").mustBeGiven(),
                            Field.text("source").mustBeGiven())
                    .citing("7");
    static final Field PERSONNEL =
            Field.rows(
                            "personnel",
                            Field.text("position").mustBeGiven(),
                            Field.text("duty").mustBeGiven())
                    .citing("7");

    private Forms() {}

    /** The fields of a letter, before an action's own. */
    static List<Field> letterAnd(Field... fields) {
        return Stream.concat(Stream.of(HAPPENED_ON, LETTER_NUMBER), Stream.of(fields)).toList();
    }

    static List<Field> datedAnd(Field... fields) {
        return Stream.concat(Stream.of(HAPPENED_ON), Stream.of(fields)).toList();
    }

    static Letter letter(Answers answers, Asker asker) {
        return new Letter(
                answers.dateOr(HAPPENED_ON.name(), asker.today()),
                answers.textIfGiven(LETTER_NUMBER.name()));
    }

    static Remark remark(Answers answers, Asker asker, String text) {
        return new Remark(
                answers.dateOr(HAPPENED_ON.name(), asker.today()), answers.longText(text));
    }

    static Annexes annexes(Answers answers) {
        return new Annexes(
                answers.rows("plan").stream()
                        .map(
                                row ->
                                        new Annexes.Activity(
                                                row.text("activity"),
                                                row.textIfGiven("period"),
                                                row.textIfGiven("responsible")))
                        .toList(),
                answers.rows("budget").stream()
                        .map(
                                row ->
                                        new Annexes.BudgetLine(
                                                row.text("item"),
                                                row.bahtIfGiven("amount"),
                                                row.textIfGiven("source")))
                        .toList(),
                answers.rows("personnel").stream()
                        .map(row -> new Annexes.Post(row.text("position"), row.textIfGiven("duty")))
                        .toList());
    }
}
