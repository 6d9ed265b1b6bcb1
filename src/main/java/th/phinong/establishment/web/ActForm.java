package th.phinong.establishment.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import th.phinong.establishment.model.Field;
import th.phinong.establishment.model.FieldError;
import th.phinong.shared.RuleRefusal;
import th.phinong.web.Pages;
import th.phinong.web.SummaryRow;

/**
 * A form on its way: what is in it, and what was said of it.
 *
 * @param parts makes the pages
 * @param fields the act's fields
 * @param input what is in them, nested
 * @param version the version of the case that it is for
 * @param errors what is wrong with fields
 * @param refusal the rule that refused, or null
 * @param seen the version that its sender saw, where the case has changed since; else null
 */
record ActForm(
        Parts parts,
        List<Field> fields,
        Map<String, Object> input,
        long version,
        String key,
        List<FieldError> errors,
        @Nullable RuleRefusal refusal,
        @Nullable Long seen,
        boolean isResumed) {

    /** Makes a form into pages. */
    interface Parts {
        ActPage form(ActForm form);

        CheckPage check(ActForm form);

        List<SummaryRow> differences(ActForm form);
    }

    ModelAndView page(HttpStatus status) {
        return Pages.page("establishment/act", parts.form(this), status);
    }

    ModelAndView check() {
        return Pages.page("establishment/check", parts.check(this));
    }

    ModelAndView resumed() {
        return new ActForm(
                        parts, fields, input, version, key, errors, refusal, seen, true)
                .page(HttpStatus.OK);
    }

    ActForm refused(RuleRefusal by) {
        return new ActForm(parts, fields, input, version, key, errors, by, seen, isResumed);
    }

    ActForm faulty(List<FieldError> found, @Nullable RuleRefusal broken) {
        return new ActForm(parts, fields, input, version, key, found, broken, seen, isResumed);
    }

    ActForm overtaken(long version) {
        return new ActForm(
                parts, fields, input, this.version, key, errors, refusal, version, isResumed);
    }
}
