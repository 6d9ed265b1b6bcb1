package th.phinong.web;

import org.jspecify.annotations.Nullable;

/**
 * A headline figure.
 *
 * @param value what the rows give
 * @param caption what is counted, and as at when
 * @param claimed what the list itself claims, or null where nobody claims anything
 * @param href the list that it counts, or null
 */
public record Figure(long value, String caption, @Nullable Long claimed, @Nullable String href) {

    /** Whether what is claimed and what is counted differ. */
    public boolean differs() {
        return claimed != null && claimed != value;
    }
}
