package th.phinong.establishment.web;

import th.phinong.establishment.model.FormInput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Between a page's form and the nested input that an action reads. A page names a field by its path
 * with hyphens, {@code plan-0-activity} and {@code signedOn-day}, which is also its id.
 */
final class FormNames {

    private FormNames() {}

    /** The name on the page of a path such as {@code plan[0].activity}. */
    static String ofPath(String path) {
        return path.replace('[', '-').replace("]", "").replace('.', '-');
    }

    /**
     * What a form sent, nested.
     *
     * @param sent the parameters by their names on the page
     */
    static Map<String, Object> nest(Map<String, List<String>> sent) {
        var byPath = new LinkedHashMap<String, List<String>>();
        sent.forEach(
                (name, values) ->
                        byPath.put(
                                name.replaceAll("-([0-9]{1,3})-", "[$1].").replace('-', '.'),
                                values));
        return FormInput.nest(byPath);
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
}
