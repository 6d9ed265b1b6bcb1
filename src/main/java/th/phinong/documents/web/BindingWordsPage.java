package th.phinong.documents.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.BindingWords;
import th.phinong.documents.model.BindingWords.Entry;
import th.phinong.shared.Language;
import th.phinong.web.Shell;

import java.util.List;

/**
 * A version of the list of binding words.
 *
 * @param current whether it is the one that holds
 * @param mayEdit whether the reader may make another
 */
public record BindingWordsPage(Shell shell, BindingWords words, boolean current, boolean mayEdit) {

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<Entry> entries(Language language) {
        return words.entries().stream().filter(entry -> entry.language() == language).toList();
    }

    /** The version before, null for the first. */
    public @Nullable Integer before() {
        return words.version() > 1 ? words.version() - 1 : null;
    }
}
