package th.phinong.web;

import org.jspecify.annotations.Nullable;

/**
 * A step of the procedure as a case stands to it.
 *
 * @param code the step's code, such as {@code A3}
 * @param title what is done
 * @param state whether it is done, under way, or still to come
 * @param party whose step it is
 * @param clause the clause that asks for it, or null
 * @param note more in words: days taken, days left, or why it can't be done yet; or null
 */
public record Step(
        String code,
        String title,
        State state,
        String party,
        @Nullable String clause,
        @Nullable String note) {

    /** How far a step is; {@code SKIPPED} is one that this case does without. */
    public enum State {
        DONE("done"),
        NOW("now"),
        LATER("later"),
        SKIPPED("skipped");

        private final String css;

        State(String css) {
            this.css = css;
        }

        /** The ending of its class in the style sheet and of its key in the messages. */
        public String css() {
            return css;
        }
    }
}
