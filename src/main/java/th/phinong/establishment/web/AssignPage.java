package th.phinong.establishment.web;

import th.phinong.web.CaseHeader;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.util.List;

/** The form by which a turn is given to an officer; without turns there is nothing to give. */
public record AssignPage(
        Shell shell,
        CaseHeader header,
        long caseId,
        Field turn,
        List<Option> turns,
        Field officer,
        List<Option> officers,
        Field reason,
        List<FieldError> errors) {}
