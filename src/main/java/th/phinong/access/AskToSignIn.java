package th.phinong.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Sends whoever is not signed in to the sign-in page and, from there, back to where they were; an
 * address that is nothing is not found, signed in or not.
 */
@Component
class AskToSignIn implements AuthenticationEntryPoint {

    private final ObjectProvider<RequestMappingHandlerMapping> pages;

    AskToSignIn(ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.pages = pages;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        if (!isPage(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        if (request.getMethod().equals("POST")) {
            InterruptedForm.keep(request);
        }
        var query = request.getQueryString();
        var next = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.sendRedirect("/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private boolean isPage(HttpServletRequest request) {
        return pages.stream().anyMatch(mapping -> answers(mapping, request));
    }

    private static boolean answers(
            RequestMappingHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (Exception e) {
            // There is such an address, for another method.
            return true;
        }
    }
}
