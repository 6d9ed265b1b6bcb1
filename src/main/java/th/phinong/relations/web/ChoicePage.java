package th.phinong.relations.web;

import th.phinong.relations.model.Fact;
import th.phinong.relations.model.Point;
import th.phinong.relations.store.Sourced;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a person chooses which source the register goes by.
 *
 * @param point what is said
 * @param typed what was sent
 */
public record ChoicePage(
        Shell shell,
        RelationRow row,
        Sourced sourced,
        Point point,
        Map<String, String> typed,
        List<FieldError> errors) {

    public String title() {
        return shell.say("relations.choice.title", FactWords.kind(shell.words(), point.kind()));
    }

    public String action() {
        return row.href() + "/facts/" + FactWords.key(point.kind());
    }

    /** What each source says; where a choice is in force, also to take it back. */
    public List<Option> options() {
        var options = new ArrayList<Option>();
        Stream.concat(Stream.of(point.preferred()), point.others().stream())
                .map(this::option)
                .forEach(options::add);
        if (point.choice() != null) {
            boolean chosen = "none".equals(typed.get("fact"));
            options.add(Option.of("none", shell.say("relations.choice.by-rule"), chosen));
        }
        return options;
    }

    private Option option(Fact fact) {
        var id = String.valueOf(fact.id());
        boolean chosen = typed.getOrDefault("fact", "").equals(id);
        return Option.of(id, FactWords.value(shell.words(), fact), chosen).withHint(source(fact));
    }

    private String source(Fact fact) {
        var place = sourced.places().get(fact.sourceRef());
        return place == null
                ? FactWords.source(shell.words(), fact) + " " + shell.words().date(fact.asAt())
                : shell.of(place.title())
                        + " "
                        + shell.say(
                                "relations.source.place",
                                place.row(),
                                place.sourceFile(),
                                place.sourceLine());
    }

    public Field field(String name) {
        return Field.of(name, shell.say("relations.choice." + name))
                .withValue(typed.get(name))
                .withError(error(name));
    }

    private @org.jspecify.annotations.Nullable String error(String name) {
        return FieldError.at(name, errors);
    }
}
