package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.Comparison;
import th.phinong.web.CaseHeader;
import th.phinong.web.Shell;

import java.util.List;

/**
 * A draft of a case beside the standard text.
 *
 * @param comparison what was found
 * @param files the files that it came in: name and address
 * @param recordHref where it is recorded as a version, or null where the reader can't
 */
public record CaseComparisonPage(
        Shell shell,
        CaseHeader header,
        long caseId,
        String title,
        String at,
        Comparison comparison,
        List<Link> files,
        @Nullable String recordHref) {

    /** A file. */
    public record Link(String name, String href) {}
}
