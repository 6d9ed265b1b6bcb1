package th.phinong.web;

import gg.jte.TemplateEngine;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Answers what the server refuses before any page is asked, such as an address that is no UTF-8:
 * the server's own page would be English and bare.
 */
final class LastResort extends ErrorReportValve {

    private final ShellResolver shells;
    private final TemplateEngine engine;
    private final JsonMapper json;

    LastResort(ShellResolver shells, TemplateEngine engine, JsonMapper json) {
        this.shells = shells;
        this.engine = engine;
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var code = response.getStatus();
        if (code < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var known = HttpStatus.resolve(code);
        var status = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        SecurityHeaders.add(request.getRequest(), response);
        try {
            if (ErrorView.isForProgram(request.getRequest())) {
                var problem = Problems.of(shells.wordsOf(request.getRequest()), status).getBody();
                write(response, "application/problem+json", json.writeValueAsBytes(problem));
            } else {
                write(response, "text/html;charset=UTF-8", page(request, status));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] page(Request request, HttpStatus status) {
        var shell = shells.shellOf(request.getRequest());
        var view = new ErrorView(shell, Problems.worded(status), null);
        var output = new PageBytes();
        engine.render("web/error.jte", Map.of("page", view), output);
        return output.toByteArray();
    }

    private static void write(Response response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.finishResponse();
    }
}
