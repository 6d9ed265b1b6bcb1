package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.ClauseView;
import th.phinong.documents.WrittenDraft;
import th.phinong.web.Crumb;
import th.phinong.web.Shell;

import java.util.List;

/**
 * A version of a draft that was made from the standard texts.
 *
 * @param href the draft's address
 * @param about what it is for, in words; empty for none
 * @param version the version that is shown
 * @param texts how it reads, Thai first
 * @param versions all versions, newest first
 * @param before the version before, 0 for none
 * @param changes what is other than in the version before
 * @param mayRevise whether the reader may make a version of it
 * @param otherHref where the text in the counterpart's language is, or null
 */
public record DraftPage(
        Shell shell,
        List<Crumb> crumbs,
        String title,
        String href,
        String about,
        int version,
        List<WrittenDraft> texts,
        List<Line> versions,
        int before,
        List<ClauseView> changes,
        boolean mayRevise,
        @Nullable String otherHref) {

    /**
     * A version.
     *
     * @param by who made it
     * @param at when, in words
     */
    public record Line(int number, String by, String at) {}

    /** The address of a version as a file. */
    public String file(String ending) {
        return href + "/versions/" + version + "/" + ending;
    }
}
