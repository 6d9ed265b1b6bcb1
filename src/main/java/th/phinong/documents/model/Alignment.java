package th.phinong.documents.model;

import java.util.List;

/**
 * How a draft's tokens lie along a standard text.
 *
 * @param steps in order
 */
record Alignment(List<Step> steps) {

    Alignment {
        steps = List.copyOf(steps);
    }

    /** What is done with a place of the standard, a token of the draft, or both. */
    sealed interface Step {}

    /** Both say the same, or the token fills a blank. */
    record Same(Node node, int token) implements Step {}

    /** Only the standard has it. */
    record Out(Node node) implements Step {}

    /** Only the draft has it. */
    record In(int token) implements Step {}
}
