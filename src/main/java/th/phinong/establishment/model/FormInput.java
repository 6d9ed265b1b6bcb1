package th.phinong.establishment.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Input of an HTML form, whose names are flat, as the nested input that JSON has. */
public final class FormInput {

    private static final Pattern ROW_NAME =
            Pattern.compile("([A-Za-z]\\w*)\\[(\\d{1,3})]\\.([A-Za-z]\\w*)(?:\\.(\\w+))?");
    private static final Pattern DATE_PART = Pattern.compile("([A-Za-z]\\w*)\\.(day|month|year)");

    private FormInput() {}

    /**
     * Nests form fields: {@code budget[0].amount} into rows, {@code signedOn.day} into a date, a
     * name sent several times into a list. Names that begin with an underscore (the page's own) are
     * left out; any other name is kept, so that a field nobody asked for is noticed.
     *
     * @param form every name with its values, in the order sent
     */
    public static Map<String, Object> nest(Map<String, ? extends List<String>> form) {
        var nested = new LinkedHashMap<String, Object>();
        var tables = new LinkedHashMap<String, TreeMap<Integer, Map<String, Object>>>();
        form.forEach(
                (name, values) -> {
                    var row = ROW_NAME.matcher(name);
                    var part = DATE_PART.matcher(name);
                    if (name.startsWith("_")) {
                        return;
                    }
                    if (row.matches()) {
                        var rows = tables.computeIfAbsent(row.group(1), _ -> new TreeMap<>());
                        var cells =
                                rows.computeIfAbsent(
                                        Integer.valueOf(row.group(2)), _ -> new LinkedHashMap<>());
                        put(cells, row.group(3), row.group(4), values);
                    } else if (part.matches()) {
                        put(nested, part.group(1), part.group(2), values);
                    } else {
                        nested.put(name, single(values));
                    }
                });
        tables.forEach((name, rows) -> nested.put(name, new ArrayList<>(rows.values())));
        return nested;
    }

    private static void put(
            Map<String, Object> into,
            String name,
            @org.jspecify.annotations.Nullable String part,
            List<String> values) {
        if (part == null) {
            into.put(name, single(values));
        } else if (into.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>())
                instanceof Map<?, ?> parts) {
            var more = new LinkedHashMap<String, Object>(InputReader.named(parts));
            more.put(part, single(values));
            into.put(name, more);
        }
    }

    private static Object single(List<String> values) {
        return values.size() == 1 ? values.getFirst() : List.copyOf(values);
    }
}
