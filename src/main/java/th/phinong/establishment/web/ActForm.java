package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.Field;
import th.phinong.establishment.model.FieldError;
import th.phinong.shared.RuleRefusal;
import th.phinong.web.Shell;

import java.util.List;
import java.util.Map;

/**
 * The form of an act on its way: what is in it, and what was said of it.
 *
 * @param fields the act's fields
 * @param input what is in them, nested
 * @param version the version of the case that it is for
 * @param key what its request is called
 * @param errors what is wrong with fields
 * @param refusal the rule that refused, or null
 * @param seen the version that its sender saw, where the case has changed since; else null
 * @param isResumed whether it was kept from before the sign-in
 */
record ActForm(
        Shell shell,
        CaseRecord found,
        ActionName name,
        List<Field> fields,
        Map<String, Object> input,
        long version,
        String key,
        List<FieldError> errors,
        @Nullable RuleRefusal refusal,
        @Nullable Long seen,
        boolean isResumed) {

    static ActForm of(
            Shell shell,
            CaseRecord found,
            ActionName name,
            List<Field> fields,
            Map<String, Object> input,
            long version,
            String key) {
        return new ActForm(
                shell, found, name, fields, input, version, key, List.of(), null, null, false);
    }

    ActForm resumed() {
        return new ActForm(
                shell, found, name, fields, input, version, key, errors, refusal, seen, true);
    }

    ActForm refused(RuleRefusal by) {
        return new ActForm(
                shell, found, name, fields, input, version, key, errors, by, seen, isResumed);
    }

    ActForm faulty(List<FieldError> faults, @Nullable RuleRefusal broken) {
        return new ActForm(
                shell, found, name, fields, input, version, key, faults, broken, seen, isResumed);
    }

    ActForm overtakenSince(long seenVersion) {
        return new ActForm(
                shell,
                found,
                name,
                fields,
                input,
                version,
                key,
                errors,
                refusal,
                seenVersion,
                isResumed);
    }
}
