package th.phinong.web;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.Official;
import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;

import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What every page needs around its content; a controller asks for it as a parameter.
 *
 * @param words everything said, in the reader's language
 * @param official who is signed in, or null for the public
 * @param demonstration whether demonstration mode is on, which every page says
 * @param path the path of the page, without its query
 * @param query the query string as asked, or empty
 * @param revisitable whether the address can be asked for again: the page answers no sent form
 * @param unread how many notices the signed-in person has not read, counted no further than {@link
 *     #MOST_UNREAD}; asked only by a page that says it
 * @param csrfParameter the name of the form field that carries the token
 * @param csrf the token against forged forms, made when a form first asks for it, so that a page
 *     without one sets no cookie
 */
public record Shell(
        Words words,
        @Nullable Official official,
        boolean demonstration,
        String path,
        String query,
        boolean revisitable,
        IntSupplier unread,
        String csrfParameter,
        Supplier<String> csrf) {

    /**
     * The attribute of a request under which the inbox leaves its count, an {@link IntSupplier}.
     */
    public static final String UNREAD = "unread-notices";

    /** Further than this nobody counts: a page says "99+". */
    public static final int MOST_UNREAD = 100;

    /** The name of the form field that carries the token against forged forms. */
    public static final String CSRF_FIELD = "_csrf";

    /** The token against forged forms. */
    public String csrfToken() {
        return csrf.get();
    }

    public Language language() {
        return words.language();
    }

    public Language otherLanguage() {
        return language() == Language.TH ? Language.EN : Language.TH;
    }

    /** This page in the other language, everything else as it was asked for. */
    public String inOtherLanguage() {
        return Address.of(this).with("lang", otherLanguage().tag()).toString();
    }

    /** Short for {@link Words#say}, for templates. */
    public String say(String key, Object... facts) {
        return words.say(key, facts);
    }

    /** Short for {@link Words#of}, for templates. */
    public String of(LocalizedText text) {
        return words.of(text);
    }
}
