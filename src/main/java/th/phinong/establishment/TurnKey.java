package th.phinong.establishment;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of a desk's turns in a case.
 *
 * @param action the act's tag
 * @param instrument what was signed, where it is a duty that follows a signing; else empty
 */
public record TurnKey(String action, String instrument) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z-]{2,40})(?:\\.([A-Z]{2,10}))?");

    /** Reads it as an address or a form has it: {@code report-signing.MOU}. */
    public static Optional<TurnKey> of(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(
                        new TurnKey(found.group(1), found.group(2) == null ? "" : found.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return instrument.isEmpty() ? action : action + "." + instrument;
    }
}
