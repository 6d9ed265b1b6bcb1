package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads the version of a case that a request was made against. */
final class Versions {

    private Versions() {}

    /**
     * The version in an {@code If-Match} header or a form's hidden field; null where none is said,
     * or any will do.
     *
     * @throws ResponseStatusException 400 if it is no version
     */
    static @Nullable Long of(@Nullable String sent) {
        if (sent == null || sent.isBlank() || sent.strip().equals("*")) {
            return null;
        }
        var number = sent.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!number.matches("[0-9]{1,18}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return Long.valueOf(number);
    }
}
