package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.Letter;
import th.phinong.web.CaseHeader;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.util.List;

/**
 * One letter of a case before it is sent.
 *
 * @param choices what it can say while the case does not tell; empty where the case tells
 * @param query what was chosen, for the addresses of the files; begins with a question mark
 * @param blanks how many places wait for words beside number and date
 */
public record LetterPage(
        Shell shell,
        long caseId,
        CaseHeader header,
        LetterLine line,
        Letter letter,
        List<Option> urgencies,
        List<Option> choices,
        String query,
        int blanks,
        @Nullable String clause) {}
