package th.phinong.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** Names the template of a page and hands it its one typed record. */
public final class Pages {

    private Pages() {}

    /**
     * @param template the template's path under {@code src/main/jte}, without the ending
     * @param page the record that the template takes as {@code page}
     */
    public static ModelAndView page(String template, Record page) {
        return page(template, page, HttpStatus.OK);
    }

    /** The same with another status, such as 422 for a form that was refused. */
    public static ModelAndView page(String template, Record page, HttpStatus status) {
        return new ModelAndView(template, Map.of("page", page), status);
    }
}
