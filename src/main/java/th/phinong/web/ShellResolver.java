package th.phinong.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import th.phinong.identity.Official;
import th.phinong.platform.Demo;

import java.util.function.IntSupplier;

/** Makes the {@link Shell} of a request. */
@Component
public class ShellResolver implements HandlerMethodArgumentResolver {

    private final MessageSource messages;
    private final Demo demo;

    ShellResolver(MessageSource messages, Demo demo) {
        this.messages = messages;
        this.demo = demo;
    }

    /** The shell of a request, for the pages that no controller makes (errors). */
    public Shell shellOf(HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var query = request.getQueryString();
        return new Shell(
                wordsOf(request),
                official(),
                demo.on(),
                ErrorView.addressOf(request),
                query == null ? "" : query,
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD"),
                request.getAttribute(Shell.UNREAD) instanceof IntSupplier unread ? unread : () -> 0,
                // Asking the token for its name would make it, and set a cookie on every page.
                Shell.CSRF_FIELD,
                csrf == null ? () -> "" : csrf::getToken);
    }

    /** The words of a request's language, for answers that are no page. */
    public Words wordsOf(HttpServletRequest request) {
        return new Words(messages, ReaderLanguage.of(request));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Shell.class;
    }

    @Override
    public Shell resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return shellOf(servletRequest(request));
    }

    static HttpServletRequest servletRequest(NativeWebRequest request) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) {
            throw new IllegalStateException("pages are served to HTTP requests only");
        }
        return servlet;
    }

    private static @Nullable Official official() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Official official
                ? official
                : null;
    }
}
