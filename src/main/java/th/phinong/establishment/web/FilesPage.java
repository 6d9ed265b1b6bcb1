package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.web.CaseHeader;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.util.List;

/**
 * The files of a case, and the form for more of them.
 *
 * @param added how many were just added, 0 for none
 * @param refusal why the reader may add none, in words, or null
 * @param replaced the file of which a new version is asked for, or null
 * @param about what the new files may belong to
 * @param largest the largest file that is taken, in megabytes
 */
public record FilesPage(
        Shell shell,
        CaseHeader header,
        CaseBeside beside,
        int added,
        @Nullable String refusal,
        CaseBeside.@Nullable FileLine replaced,
        List<Option> about,
        long largest,
        List<FieldError> errors) {

    /** What is wrong with a field, or null. */
    public @Nullable String error(String field) {
        var wrong =
                errors.stream()
                        .filter(error -> error.field().equals(field))
                        .map(FieldError::message)
                        .toList();
        return wrong.isEmpty() ? null : String.join("\n", wrong);
    }
}
