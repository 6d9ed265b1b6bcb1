package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.Field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form as a browser sent it: the page's own fields apart from those of the act.
 *
 * @param fields those of the act, by their names on the page
 * @param version the version of the case that the form was made for, or null
 * @param key what the request is called
 * @param step what the pressed button asks for
 * @param table the table that is to have one more row, where that was asked
 * @param added what is to be added to the form's table, where that was asked
 */
record SentForm(
        Map<String, List<String>> fields,
        @Nullable Long version,
        String key,
        Step step,
        String table,
        String added) {

    /** What a pressed button asks for. */
    enum Step {
        /** Show what was filled in once more. */
        CHECK,
        /** Show the form again, to change something or with one more row. */
        EDIT,
        /** Do it. */
        CONFIRM
    }

    static final Set<String> OWN =
            Set.of("version", "key", "more", "add", "edit", "confirmed", "lang");

    static SentForm of(HttpServletRequest request) {
        var sent = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, List.of(values)));
        return of(sent);
    }

    static SentForm of(Map<String, List<String>> sent) {
        var fields =
                sent.entrySet().stream()
                        .filter(e -> !OWN.contains(e.getKey()) && !e.getKey().startsWith("_"))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (a, b) -> a,
                                        LinkedHashMap::new));
        return new SentForm(
                fields,
                Versions.of(first(sent, "version")),
                keyOf(first(sent, "key")),
                stepOf(sent),
                first(sent, "more"),
                first(sent, "add"));
    }

    private static Step stepOf(Map<String, List<String>> sent) {
        if (Stream.of("more", "add", "edit").anyMatch(sent::containsKey)) {
            return Step.EDIT;
        }
        return sent.containsKey("confirmed") ? Step.CONFIRM : Step.CHECK;
    }

    private static String first(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of("")).getFirst();
    }

    private static String keyOf(String sent) {
        return sent.isBlank() || sent.length() > 200 ? newKey() : sent;
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** What was typed, nested, without fields that the act does not have. */
    Map<String, Object> input(List<Field> known) {
        var names = known.stream().map(Field::name).collect(Collectors.toSet());
        var own = new LinkedHashMap<String, List<String>>();
        fields.forEach(
                (name, values) -> {
                    if (names.contains(name.split("-", 2)[0])) {
                        own.put(name, values);
                    }
                });
        var nested = FormNames.nest(own);
        if (!table.isEmpty() && nested.get(table) instanceof List<?> rows) {
            var more = new ArrayList<Object>(rows);
            more.add(Map.of());
            nested.put(table, more);
        }
        return nested;
    }
}
