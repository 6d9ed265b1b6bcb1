package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.Paper;
import th.phinong.web.Shell;

import java.util.List;

/**
 * The drafts of an agency that belong to no case.
 *
 * @param older where the older ones are, or null
 */
public record DraftsPage(
        Shell shell, List<DraftLine> drafts, boolean mayDraft, @Nullable String older) {

    public List<Paper> papers() {
        return List.of(Paper.values());
    }
}
