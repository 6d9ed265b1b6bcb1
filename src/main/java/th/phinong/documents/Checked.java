package th.phinong.documents;

import java.util.List;

/** What was found of a file that arrived. */
public sealed interface Checked {

    /** It may be kept. */
    record Fit(FileName name, FileKind kind) implements Checked {}

    /**
     * It may not be kept.
     *
     * @param messageKey the sentence that says why
     * @param facts what the sentence is filled with; the first is what the sender called it
     */
    record Unfit(String messageKey, List<Object> facts) implements Checked {}
}
