package th.phinong.web;

import gg.jte.TemplateEngine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.view.AbstractTemplateView;

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
        var page = new PageBytes();
        engine.render(getUrl() + ".jte", Map.of("page", model.get("page")), page);
        // In one piece: each of a page's thousand pieces would pass through every wrapper.
        response.setContentLength(page.length());
        try (var body = response.getOutputStream()) {
            page.writeTo(body);
        }
    }
}
