package th.phinong.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.view.AbstractTemplateView;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/** A page rendered by jte into bytes, so that the length is known before the first is sent. */
final class JteView extends AbstractTemplateView {

    private final TemplateEngine engine;

    JteView(TemplateEngine engine) {
        this.engine = engine;
        setContentType("text/html;charset=UTF-8");
        setExposeSpringMacroHelpers(false);
        setExposeRequestAttributes(false);
    }

    @Override
    protected void renderMergedTemplateModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var output = new Utf8ByteOutput();
        engine.render(getUrl() + ".jte", Map.of("page", model.get("page")), output);
        // In one piece: a page is some thousand pieces, and each would pass through every wrapper.
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(bytes);
        response.setContentLength(bytes.size());
        try (var body = response.getOutputStream()) {
            bytes.writeTo(body);
        }
    }
}
