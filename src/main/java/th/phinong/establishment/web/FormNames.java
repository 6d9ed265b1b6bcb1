package th.phinong.establishment.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Between a page's form and the nested input that an action reads. A page names a field by its path
 * with hyphens, {@code plan-0-activity} and {@code signedOn-day}, which is also its id.
 */
final class FormNames {

    private static final String MULTIPLE_CHOICE = "fields";

    private FormNames() {}

    /** The name on the page of a path such as {@code plan[0].activity}. */
    static String ofPath(String path) {
        return path.replace('[', '-').replace("]", "").replace('.', '-');
    }

    /**
     * What a form sent, nested.
     *
     * @param sent the parameters, those of the action's fields only
     */
    static Map<String, Object> nest(Map<String, List<String>> sent) {
        Map<String, Object> root = new LinkedHashMap<>();
        sent.forEach((name, values) -> put(root, name.split("-"), 0, valueOf(name, values)));
        return asLists(root);
    }

    /** The opposite: what a form sends so that {@link #nest} makes this of it. */
    static List<CheckPage.Hidden> flatten(Map<String, Object> input) {
        var hidden = new ArrayList<CheckPage.Hidden>();
        input.forEach((name, value) -> flatten(name, value, hidden));
        return hidden;
    }

    private static void flatten(String name, Object value, List<CheckPage.Hidden> into) {
        switch (value) {
            case Map<?, ?> map ->
                    map.forEach((part, inner) -> flatten(name + "-" + part, inner, into));
            case List<?> list when list.stream().allMatch(String.class::isInstance) ->
                    list.forEach(one -> into.add(new CheckPage.Hidden(name, one.toString())));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    flatten(name + "-" + i, list.get(i), into);
                }
            }
            default -> into.add(new CheckPage.Hidden(name, value.toString()));
        }
    }

    private static Object valueOf(String name, List<String> values) {
        return name.equals(MULTIPLE_CHOICE) ? List.copyOf(values) : values.getFirst();
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> into, String[] path, int at, Object value) {
        if (at == path.length - 1) {
            into.put(path[at], value);
            return;
        }
        var inner = into.computeIfAbsent(path[at], name -> new LinkedHashMap<String, Object>());
        if (inner instanceof Map<?, ?> map) {
            put((Map<String, Object>) map, path, at + 1, value);
        }
    }

    /** Maps whose every name is a number become lists in that order. */
    private static Map<String, Object> asLists(Map<String, Object> map) {
        var result = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> result.put(name, asList(value)));
        return result;
    }

    @SuppressWarnings("unchecked")
    private static Object asList(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        boolean rows =
                !map.isEmpty()
                        && map.keySet().stream()
                                .allMatch(name -> String.valueOf(name).matches("[0-9]{1,3}"));
        if (!rows) {
            return asLists((Map<String, Object>) map);
        }
        var ordered = new TreeMap<Integer, Object>();
        map.forEach((name, row) -> ordered.put(Integer.valueOf(String.valueOf(name)), asList(row)));
        return new ArrayList<>(ordered.values());
    }
}
