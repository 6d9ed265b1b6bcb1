package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.web.CaseHeader;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.util.List;

/**
 * The notes on a case, and the form for one more.
 *
 * @param written whether one was just written
 * @param corrects the note that is to be put right, or null
 */
public record NotesPage(
        Shell shell,
        CaseHeader header,
        CaseBeside beside,
        boolean written,
        CaseBeside.@Nullable NoteLine corrects,
        Field text,
        Field audience,
        List<Option> audiences,
        List<FieldError> errors) {}
