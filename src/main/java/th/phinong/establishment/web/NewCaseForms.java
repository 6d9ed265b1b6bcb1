package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnitId;
import th.phinong.establishment.model.CounterpartLevel;
import th.phinong.establishment.model.FieldError;
import th.phinong.establishment.model.RelationLabel;
import th.phinong.establishment.model.Route;
import th.phinong.identity.Official;
import th.phinong.shared.RuleRefusal;
import th.phinong.web.Field;
import th.phinong.web.Option;
import th.phinong.web.Pages;
import th.phinong.web.Shell;
import th.phinong.web.SummaryRow;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the form that opens a case, and the page that shows once more what was filled in. */
@Component
class NewCaseForms {

    private static final int UNITS_SHOWN = 20;
    private static final int LONGEST_SEARCH = 200;
    private static final String NONE_OF_THESE = "none";
    private static final List<String> FIELDS =
            List.of(
                    "counterpartUnit",
                    "counterpartTh",
                    "counterpartEn",
                    "country",
                    "level",
                    "label");

    private final Directory directory;
    private final FormFields formFields;
    private final Duplicates duplicates;
    private final OvertureFields overtures;

    NewCaseForms(
            Directory directory,
            FormFields formFields,
            Duplicates duplicates,
            OvertureFields overtures) {
        this.directory = directory;
        this.formFields = formFields;
        this.duplicates = duplicates;
        this.overtures = overtures;
    }

    /** What was typed, as it was. */
    static Map<String, String> typed(SentForm sent) {
        var typed = new LinkedHashMap<String, String>();
        sent.fields().forEach((name, values) -> typed.put(name, values.getFirst()));
        return typed;
    }

    /** What was typed, as a case is opened with it. */
    static Map<String, Object> input(Route route, SentForm sent) {
        var input = new LinkedHashMap<String, Object>();
        if (route == Route.FOREIGN) {
            input.putAll(OvertureFields.input(sent));
        }
        var typed = typed(sent);
        for (var name : FIELDS) {
            var value = typed.getOrDefault(name, "");
            if (!value.isBlank() && !value.equals(NONE_OF_THESE)) {
                input.put(name, value);
            }
        }
        return input;
    }

    ModelAndView form(
            Shell shell,
            Route route,
            Map<String, String> typed,
            String key,
            List<FieldError> errors,
            @Nullable RuleRefusal refusal,
            HttpStatus status) {
        var words = shell.words();
        var q = typed.getOrDefault("q", "").strip();
        var shown = q.codePointCount(0, q.length()) > LONGEST_SEARCH ? "" : q;
        var page =
                new NewCasePage(
                        shell,
                        words.say(key(route, "title")),
                        words.say(key(route, "lead")),
                        route == Route.FOREIGN ? overtures.of(words, typed, errors) : null,
                        shown,
                        !shown.isEmpty() || typed.containsKey("counterpartUnit"),
                        units(words, shown, typed.getOrDefault("counterpartUnit", "")),
                        field(words, "counterpartTh", typed, errors),
                        field(words, "counterpartEn", typed, errors),
                        field(words, "country", typed, errors),
                        countries(words, typed.getOrDefault("country", "")),
                        field(words, "level", typed, errors),
                        options(words, CounterpartLevel.values(), "level", typed.get("level")),
                        field(words, "label", typed, errors),
                        options(
                                words,
                                RelationLabel.values(),
                                "label",
                                typed.getOrDefault("label", RelationLabel.SISTER.name())),
                        key,
                        formFields.summary(words, overtures.asked(), errors),
                        refusal);
        return Pages.page("establishment/new", page, status);
    }

    private static String key(Route route, String end) {
        return (route == Route.FOREIGN ? "establishment.overture." : "establishment.new.") + end;
    }

    ModelAndView check(
            Shell shell, Route route, Official official, Map<String, Object> input, String key) {
        var words = shell.words();
        var unit = unit(input.get("counterpartUnit"));
        var rows = new ArrayList<SummaryRow>();
        if (route == Route.FOREIGN) {
            rows.addAll(overtures.said(words, input));
        } else {
            rows.add(row(words, "province", words.of(official.agencyName())));
        }
        rows.add(
                row(
                        words,
                        "counterpartTh",
                        unit != null ? words.of(unit.name()) : text(input, "counterpartTh")));
        rows.add(
                row(
                        words,
                        "country",
                        unit != null
                                ? words.of(unit.country().name())
                                : country(words, text(input, "country"))));
        if (input.containsKey("level")) {
            rows.add(row(words, "level", words.say("choice.level." + input.get("level"))));
        }
        rows.add(
                row(
                        words,
                        "label",
                        words.say("choice.label." + input.getOrDefault("label", "SISTER"))));
        var hidden = new ArrayList<>(FormNames.flatten(input));
        hidden.add(new CheckPage.Hidden("key", key));
        return Pages.page(
                "establishment/check",
                new CheckPage(
                        shell,
                        null,
                        "/cases/new",
                        words.say(key(route, "title")),
                        words.say(
                                route == Route.FOREIGN
                                        ? "establishment.overture.consequence"
                                        : "establishment.consequence.open-case"),
                        rows,
                        hidden,
                        duplicates.of(words, official, input)));
    }

    private List<Option> units(Words words, String q, String chosen) {
        var found = new LinkedHashMap<ForeignUnitId, ForeignUnit>();
        var before = unit(chosen);
        if (before != null) {
            found.put(before.id(), before);
        }
        directory.findForeignUnits(q, UNITS_SHOWN).forEach(unit -> found.put(unit.id(), unit));
        var options = new ArrayList<Option>();
        found.values()
                .forEach(
                        unit ->
                                options.add(
                                        Option.of(
                                                        Long.toString(unit.id().value()),
                                                        words.of(unit.name()),
                                                        Long.toString(unit.id().value())
                                                                .equals(chosen))
                                                .withHint(words.of(unit.country().name()))));
        options.add(
                Option.of(
                        NONE_OF_THESE,
                        words.say("establishment.new.none-of-these"),
                        chosen.equals(NONE_OF_THESE) || found.isEmpty()));
        return options;
    }

    private @Nullable ForeignUnit unit(@Nullable Object id) {
        return id != null && id.toString().matches("[0-9]{1,9}")
                ? directory
                        .foreignUnit(new ForeignUnitId(Long.parseLong(id.toString())))
                        .orElse(null)
                : null;
    }

    private List<Option> countries(Words words, String chosen) {
        var options = new ArrayList<Option>();
        directory.countries().stream()
                .filter(country -> !country.iso2().equals("TH"))
                .map(
                        country ->
                                Option.of(
                                        country.iso2(),
                                        words.of(country.name()),
                                        country.iso2().equals(chosen)))
                .sorted((a, b) -> words.alphabetical().compare(a.label(), b.label()))
                .forEach(options::add);
        options.addFirst(Option.of("", words.say("establishment.form.choose"), false));
        return options;
    }

    private String country(Words words, String iso2) {
        return directory.country(iso2).map(known -> words.of(known.name())).orElse(iso2);
    }

    private static List<Option> options(
            Words words, Enum<?>[] values, String set, @Nullable String chosen) {
        return Arrays.stream(values)
                .map(
                        value ->
                                Option.of(
                                        value.name(),
                                        words.say("choice." + set + "." + value.name()),
                                        value.name().equals(chosen)))
                .toList();
    }

    private static Field field(
            Words words, String name, Map<String, String> typed, List<FieldError> errors) {
        var hint = words.find("field." + name + ".hint");
        var field =
                Field.of(name, words.say("field." + name + ".label"))
                        .withValue(typed.get(name))
                        .withError(error(words, name, errors));
        return hint == null ? field : field.withHint(hint);
    }

    private static @Nullable String error(Words words, String name, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.path().equals(name))
                .findFirst()
                .map(error -> words.say(error.messageKey(), error.args().toArray()))
                .orElse(null);
    }

    private static SummaryRow row(Words words, String name, String value) {
        return SummaryRow.of(words.say("field." + name + ".label"), value);
    }

    private static String text(Map<String, Object> input, String name) {
        return String.valueOf(input.getOrDefault(name, ""));
    }
}
