package th.phinong.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a browser's Back return to a form that was sent, such as the page on which it was checked: a
 * browser that may keep no page has to ask whether to send the form again. What it keeps is for the
 * same session only, as the answer varies by cookie, and is dropped at signing out.
 */
final class WayBack implements HandlerInterceptor {

    /** Where forms are worked on; never where a secret is shown once. */
    static final String[] FORMS = {
        "/cases/**",
        "/drafts/**",
        "/listings/**",
        "/relations/**",
        "/quality/**",
        "/work/**",
        "/admin/**"
    };

    private static final String KEPT = "private, no-cache";

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod())) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        }
        return true;
    }
}
