package th.phinong.relations.web;

import th.phinong.directory.Country;
import th.phinong.directory.LevelRank;
import th.phinong.directory.Province;
import th.phinong.relations.RelationStatus;
import th.phinong.web.Address;
import th.phinong.web.Chip;
import th.phinong.web.Field;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The fields that filter the register, with what was typed into them.
 *
 * @param form what was asked for
 * @param provinces the provinces to choose among
 * @param countries the countries to choose among
 * @param statuses the statuses to choose among
 */
public record FilterFields(
        Shell shell,
        FilterForm form,
        List<Province> provinces,
        List<Country> countries,
        List<RelationStatus> statuses) {

    public Field field(String name) {
        return Field.of(name, shell.say("relations.filter." + name))
                .withHint(shell.words().find("relations.filter." + name + "-hint"))
                .withValue(form.typed(name))
                .withError(form.error(name));
    }

    public List<Option> provinceOptions() {
        return options("province", provinces, p -> p.code().iso(), p -> shell.of(p.name()));
    }

    public List<Option> countryOptions() {
        return options("country", countries, Country::iso2, c -> shell.of(c.name()));
    }

    public List<Option> statusOptions() {
        return options("status", statuses, Enum::name, s -> shell.say(RelationRow.statusKey(s)));
    }

    public List<Option> levelOptions() {
        return options(
                "level", List.of(LevelRank.values()), Enum::name, l -> shell.say(levelKey(l)));
    }

    static String levelKey(LevelRank rank) {
        return "relations.level." + rank.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was asked for by some of the fields, each to be taken back; none if any is wrong. */
    List<Chip> chips(List<String> names) {
        if (!form.errors().isEmpty()) {
            return List.of();
        }
        var chips = new ArrayList<Chip>();
        for (var name : names) {
            var typed = form.typed(name);
            if (!typed.isEmpty()) {
                var href = Address.of(shell).without(name).without("page").toString();
                chips.add(
                        new Chip(shell.say("relations.filter." + name), label(name, typed), href));
            }
        }
        return chips;
    }

    private String label(String name, String typed) {
        return switch (name) {
            case "province" -> labelOf(provinceOptions(), typed);
            case "country" -> labelOf(countryOptions(), typed);
            case "status" -> labelOf(statusOptions(), typed);
            case "level" -> labelOf(levelOptions(), typed);
            default -> typed;
        };
    }

    private static String labelOf(List<Option> options, String value) {
        return options.stream()
                .filter(o -> o.value().equalsIgnoreCase(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    private <T> List<Option> options(
            String name, List<T> values, Function<T, String> value, Function<T, String> label) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", shell.say("relations.filter.any"), false));
        for (var v : values) {
            boolean selected = value.apply(v).equalsIgnoreCase(form.typed(name));
            options.add(Option.of(value.apply(v), label.apply(v), selected));
        }
        return options;
    }
}
