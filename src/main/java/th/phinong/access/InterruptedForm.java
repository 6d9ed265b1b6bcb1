package th.phinong.access;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that was sent after its session had run out: kept until its sender has signed in again, so
 * that nothing typed is lost.
 *
 * @param path where it was sent
 * @param fields what was typed
 */
public record InterruptedForm(String path, LinkedHashMap<String, ArrayList<String>> fields)
        implements Serializable {

    private static final String KEPT_AS = "interrupted-form";
    private static final int LARGEST = 100_000;

    /** Keeps the form of a request; one that is too large for a form is not kept. */
    static void keep(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, ArrayList<String>>();
        int size = 0;
        for (var field : request.getParameterMap().entrySet()) {
            if (field.getKey().startsWith("_")) {
                continue;
            }
            fields.put(field.getKey(), new ArrayList<>(List.of(field.getValue())));
            size += List.of(field.getValue()).stream().mapToInt(String::length).sum();
        }
        if (size <= LARGEST) {
            request.getSession()
                    .setAttribute(KEPT_AS, new InterruptedForm(request.getRequestURI(), fields));
        }
    }

    /** The form that was sent to this path before its sender signed in again, once. */
    public static @Nullable Map<String, List<String>> resume(
            HttpServletRequest request, String path) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(KEPT_AS) instanceof InterruptedForm form)
                || !form.path().equals(path)) {
            return null;
        }
        session.removeAttribute(KEPT_AS);
        return new LinkedHashMap<>(form.fields());
    }
}
