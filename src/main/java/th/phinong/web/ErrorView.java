package th.phinong.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * The record of an error page.
 *
 * @param shell what stands around it
 * @param worded the status whose words are said
 * @param reference the number under which the failure was logged, or null where nothing failed
 */
public record ErrorView(Shell shell, int worded, @Nullable String reference) {

    private static final String API = "/api/";

    public String title() {
        return shell.say("web.error." + worded + ".title");
    }

    public String text() {
        return shell.say("web.error." + worded + ".text");
    }

    /** Whether a request, or the one whose error is being answered, came from a program. */
    static boolean isForProgram(HttpServletRequest request) {
        return addressOf(request).startsWith(API);
    }

    /** The address asked for, also where the container has moved on to the error page. */
    static String addressOf(HttpServletRequest request) {
        var first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return first == null ? request.getRequestURI() : first.toString();
    }
}
