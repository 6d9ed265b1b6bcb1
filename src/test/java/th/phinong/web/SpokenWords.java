package th.phinong.web;

import th.phinong.shared.Language;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The words of the product without its application, for tests of what is made of them. */
public final class SpokenWords {

    private SpokenWords() {}

    public static Words in(Language language) {
        try {
            return new Words(WebConfiguration.messageSource(), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
