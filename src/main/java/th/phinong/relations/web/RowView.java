package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnitId;
import th.phinong.relations.store.Listings.Row;
import th.phinong.web.Shell;
import th.phinong.web.Tone;

import java.util.Locale;
import java.util.Map;

/** How rows and what they are tied to are worded on every page of the desk. */
public record RowView(Shell shell, Map<ForeignUnitId, ForeignUnit> units) {

    public @Nullable ForeignUnit unit(Row row) {
        var id = row.unit();
        return id == null ? null : units.get(id);
    }

    /** By what a row was tied: a verdict of somebody's, or the way in which the program did. */
    public String how(Row row) {
        var verdict = row.tie().verdict();
        return verdict == null
                ? shell.say("relations.match.how." + word(row.how()))
                : shell.say("relations.reconcile.verdict." + word(verdict));
    }

    public Tone tone(Row row) {
        return switch (row.how()) {
            case EXACT -> Tone.SUCCESS;
            case ALIAS, CURATED, SIMILAR -> Tone.INFO;
            case NONE -> Tone.WARNING;
        };
    }

    public String reason(Row row) {
        return ListingsApi.reason(row, shell.words());
    }

    public String score(Row row) {
        return percent(row.score());
    }

    public static String percent(double score) {
        return Math.round(score * 100) + " %";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
