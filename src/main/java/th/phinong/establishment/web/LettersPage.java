package th.phinong.establishment.web;

import th.phinong.web.CaseHeader;
import th.phinong.web.Shell;

import java.util.List;

/**
 * The letters of a case.
 *
 * @param letters those that the reader may write, the awaited first
 * @param kept those kept as they were sent, newest first
 * @param reads whether the reader only reads what was kept
 */
public record LettersPage(
        Shell shell,
        long caseId,
        CaseHeader header,
        List<LetterLine> letters,
        List<KeptLine> kept,
        boolean reads) {}
