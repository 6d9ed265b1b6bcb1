package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.RuleRefusal;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.util.List;

/**
 * The form that opens a case.
 *
 * @param q the words searched for
 * @param searched whether a search was made
 * @param units the foreign units found, to choose from, and "none of these"
 * @param title what the page is called: a proposal, or the report of an overture
 * @param overture what is asked of an overture; null where a province proposes
 * @param nameTh the name of a unit that the directory does not have
 */
public record NewCasePage(
        Shell shell,
        String title,
        String lead,
        @Nullable OverturePart overture,
        String q,
        boolean searched,
        List<Option> units,
        Field nameTh,
        Field nameEn,
        Field country,
        List<Option> countries,
        Field level,
        List<Option> levels,
        Field label,
        List<Option> labels,
        String key,
        List<FieldError> errors,
        @Nullable RuleRefusal refusal) {}
