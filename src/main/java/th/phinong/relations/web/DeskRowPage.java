package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Country;
import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.Province;
import th.phinong.relations.model.Candidate;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.relations.store.Listings.Row;
import th.phinong.web.Column;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A row at the desk.
 *
 * @param seen the row with all that helps to read it
 * @param form what was typed
 * @param said what is said above it
 * @param allUnits every unit, for a choice among them
 */
public record DeskRowPage(
        Shell shell,
        Listing listing,
        DeskView.Seen seen,
        RulingForm form,
        DeskSaid said,
        List<ForeignUnit> allUnits,
        List<Country> countries,
        List<Province> provinces,
        List<String> levels) {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    static DeskRowPage of(
            Shell shell,
            Listing listing,
            DeskView.Seen seen,
            RulingForm form,
            DeskSaid said,
            Directory directory) {
        var byName = shell.words().alphabetical();
        return new DeskRowPage(
                shell,
                listing,
                seen,
                form,
                said,
                directory.foreignUnits().stream()
                        .sorted(
                                Comparator.comparing(
                                                (ForeignUnit u) -> shell.of(u.country().name()),
                                                byName)
                                        .thenComparing(u -> shell.of(u.name()), byName))
                        .toList(),
                directory.countriesByName(shell.language()),
                directory.provincesByName(shell.language()),
                directory.levels());
    }

    public Row row() {
        return seen.row();
    }

    public RowView view() {
        return new RowView(shell, seen.units());
    }

    public String action() {
        return "/listings/" + listing.key() + "/reconcile/" + row().row() + "/decisions";
    }

    public boolean canBeUndone() {
        return row().tie().verdict() != null;
    }

    public List<FieldError> errors() {
        return said.errors();
    }

    public Field field(String name) {
        return Field.of(name, shell.say("relations.reconcile.field." + name))
                .withValue(form.typed(name))
                .withError(error(name));
    }

    public Field hinted(String name) {
        return field(name).withHint(shell.say("relations.reconcile.hint." + name));
    }

    public List<Option> decisions() {
        var options = new ArrayList<Option>();
        for (var candidate : seen.candidates()) {
            var unit = candidate.unit();
            options.add(option(RulingForm.A_UNIT + unit.id(), name(unit)).withHint(why(candidate)));
        }
        for (var other : List.of(RulingForm.OTHER, "READ_AS", "NEW_UNIT", "DOUBTFUL")) {
            var word = other.toLowerCase(Locale.ROOT).replace('_', '-');
            options.add(option(other, shell.say("relations.reconcile.decision." + word)));
        }
        return options;
    }

    public List<Option> unitOptions() {
        return options("unit", allUnits, u -> u.id().toString(), this::name);
    }

    public List<Option> countryOptions() {
        return options("country", countries, Country::iso2, c -> shell.of(c.name()));
    }

    public List<Option> provinceOptions() {
        return options("province", provinces, p -> p.code().iso(), p -> shell.of(p.name()));
    }

    public List<Option> levelOptions() {
        return options(
                "level", levels, level -> level, level -> UnitLevels.said(shell.words(), level));
    }

    /** The day of a tie, in Thailand. */
    public String when(Row tied) {
        return shell.say("relations.reconcile.on", LocalDate.ofInstant(tied.tie().at(), BANGKOK));
    }

    /** Who tied it: the program, or an office. */
    public String by(Row tied) {
        var name = seen.people().get(tied.tie().by());
        if (name != null) {
            return shell.of(name);
        }
        return tied.tie().by().startsWith("account:")
                ? tied.tie().by()
                : shell.say("relations.reconcile.by-program");
    }

    public List<Column> columns() {
        return List.of(
                Column.of(shell.say("relations.reconcile.where")),
                Column.of(shell.say("relations.listing.printed")),
                Column.of(shell.say("relations.listing.tied")));
    }

    private String name(ForeignUnit unit) {
        return shell.of(unit.name()) + " · " + shell.of(unit.country().name());
    }

    private String why(Candidate candidate) {
        var reason = candidate.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return shell.say("relations.candidate." + reason, RowView.percent(candidate.score()));
    }

    private Option option(String value, String label) {
        return Option.of(value, label, value.equals(form.typed(RulingForm.DECISION)));
    }

    private <T> List<Option> options(
            String field,
            List<T> all,
            java.util.function.Function<T, String> value,
            java.util.function.Function<T, String> label) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", shell.say("relations.reconcile.choose." + field), false));
        for (var each : all) {
            var sent = value.apply(each);
            options.add(Option.of(sent, label.apply(each), sent.equals(form.typed(field))));
        }
        return options;
    }

    private @Nullable String error(String name) {
        return FieldError.at(name, errors());
    }
}
