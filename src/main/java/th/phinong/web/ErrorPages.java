package th.phinong.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/**
 * What is shown where nothing else can be: a page for people, problem details for programs. Neither
 * tells anything of the inside; a failure is logged under the reference that both give.
 */
@Controller
final class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ShellResolver shells;

    ErrorPages(ShellResolver shells) {
        this.shells = shells;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    Object error(HttpServletRequest request) {
        var status = statusOf(request);
        return answer(request, status, status.is5xxServerError() ? log(request) : null);
    }

    /**
     * What a reader or a program is told.
     *
     * @param reference the number under which a failure was logged, or null where nothing failed
     */
    Object answer(HttpServletRequest request, HttpStatus status, @Nullable String reference) {
        if (ErrorView.isForProgram(request)) {
            var words = shells.wordsOf(request);
            return reference == null
                    ? Problems.of(words, status)
                    : Problems.of(
                            words,
                            status,
                            words.say("web.error." + Problems.worded(status) + ".text"),
                            Map.of("reference", reference));
        }
        // An error's page asks nothing of the database, which may be what failed.
        request.removeAttribute(Shell.UNREAD);
        var shell = shells.shellOf(request);
        return Pages.page(
                "web/error", new ErrorView(shell, Problems.worded(status), reference), status);
    }

    /** The status of the answer; who asks for this page by its own address finds nothing. */
    private static HttpStatus statusOf(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) {
            return HttpStatus.NOT_FOUND;
        }
        var status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String log(HttpServletRequest request) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var reference = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.error(
                "{} {} {}",
                reference,
                request.getMethod(),
                ErrorView.addressOf(request),
                (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return reference;
    }
}
