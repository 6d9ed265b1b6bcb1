package th.phinong.documents.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.Paper;
import th.phinong.shared.Language;

import java.util.Locale;

/** What a request says of a draft. */
final class Sent {

    private Sent() {}

    /** The instrument of that name, null for none; in any case of letters. */
    static @Nullable Paper paper(String said) {
        for (var paper : Paper.values()) {
            if (paper.name().equals(said.strip().toUpperCase(Locale.ROOT))) {
                return paper;
            }
        }
        return null;
    }

    /** The language of that tag, null for none. */
    static @Nullable Language language(String said) {
        for (var language : Language.values()) {
            if (language.tag().equals(said.strip().toLowerCase(Locale.ROOT))) {
                return language;
            }
        }
        return null;
    }
}
