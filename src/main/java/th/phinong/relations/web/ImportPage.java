package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnitId;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.store.ImportRows.Outcome;
import th.phinong.relations.store.ImportRows.Row;
import th.phinong.relations.store.ImportStore.Import;
import th.phinong.relations.store.ImportStore.State;
import th.phinong.shared.BuddhistYear;
import th.phinong.web.Address;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Figure;
import th.phinong.web.Paging;
import th.phinong.web.Shell;
import th.phinong.web.Tone;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A list that somebody brings: how far it is, and what would happen to each row.
 *
 * @param outcomes how many rows there are of each outcome
 * @param only the outcome whose rows are shown, or null for all
 * @param number the number of the page
 * @param rows the rows of the page
 * @param units the units that they would be tied to
 */
public record ImportPage(
        Shell shell,
        Import list,
        Map<Outcome, Integer> outcomes,
        @Nullable Outcome only,
        int number,
        List<Row> rows,
        Map<ForeignUnitId, ForeignUnit> units,
        Map<String, String> typed,
        List<FieldError> errors) {

    static final int SIZE = 50;

    public String href() {
        return "/listings/new/" + list.id();
    }

    public boolean isLookingUp() {
        return list.state() == State.LOOKING_UP;
    }

    public String state() {
        return shell.say("relations-import.state." + FactWords.key(list.state()));
    }

    /** What the state means for whoever reads the page. */
    public String text() {
        return list.state() == State.READY && list.faulty() > 0
                ? shell.say("relations-import.faulty-text", list.faulty())
                : shell.say(
                        "relations-import.text." + FactWords.key(list.state()),
                        list.matched(),
                        list.rows());
    }

    public Tone tone() {
        return switch (list.state()) {
            case LOOKING_UP -> Tone.INFO;
            case READY -> list.faulty() > 0 ? Tone.WARNING : Tone.INFO;
            case BROUGHT_IN -> Tone.SUCCESS;
            case TAKEN_BACK, DROPPED -> Tone.MUTED;
        };
    }

    /** Rows by what would happen to them, each leading to those rows. */
    public List<Figure> figures() {
        return Arrays.stream(Outcome.values())
                .map(
                        o ->
                                new Figure(
                                        outcomes.getOrDefault(o, 0),
                                        outcome(o),
                                        null,
                                        href() + "?outcome=" + o.name()))
                .toList();
    }

    public String outcome(Outcome outcome) {
        return shell.say("relations-import.outcome." + FactWords.key(outcome));
    }

    public Tone tone(Outcome outcome) {
        return switch (outcome) {
            case NEW -> Tone.INFO;
            case CHANGED -> Tone.WARNING;
            case CONFIRMED -> Tone.SUCCESS;
            case FAULTY -> Tone.DANGER;
        };
    }

    public Paging paging() {
        int total = only == null ? list.rows() : outcomes.getOrDefault(only, 0);
        return new Paging(number, SIZE, total, Address.of(shell));
    }

    public List<String> problems(Row row) {
        return row.problems().stream().map(p -> ListUploads.say(shell.words(), p)).toList();
    }

    public @Nullable ForeignUnit unit(Row row) {
        return row.unit() == null ? null : units.get(row.unit());
    }

    /** How and why a row would be tied; empty for a faulty one. */
    public String match(Row row) {
        var how = row.how();
        if (how == null || row.reason() == null) {
            return "";
        }
        var key = "relations.match.reason." + row.reason();
        var fact = row.fact();
        return shell.say("relations.match.how." + FactWords.key(how))
                + " "
                + Math.round(row.score() * 100)
                + "% – "
                + (fact == null ? shell.say(key) : shell.say(key, fact));
    }

    /** What the register says before and would say after. */
    public String change(Row row) {
        if (row.after() == null) {
            return "";
        }
        var after = said(row.after(), row.yearAfter());
        return row.before() == null || row.outcome() == Outcome.CONFIRMED
                ? after
                : said(row.before(), row.yearBefore()) + " → " + after;
    }

    private String said(RelationStatus status, @Nullable Integer year) {
        var text = shell.say(RelationRow.statusKey(status));
        return year == null
                ? text
                : text + " " + RelationRow.year(BuddhistYear.ofCommonEra(year), shell.words());
    }

    public Field reason() {
        return Field.of("reason", shell.say("relations.choice.reason"))
                .withValue(typed.get("reason"))
                .withError(errors.isEmpty() ? null : errors.getFirst().message());
    }
}
