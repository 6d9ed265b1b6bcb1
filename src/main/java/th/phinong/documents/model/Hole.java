package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An option or a blank of a standard text.
 *
 * @param name what it is called in the text
 * @param same the name of the one that is filled the same way; its own where there is none
 * @param printed how it stands in the print
 * @param accepted other ways of printing it that are no change, scanning errors among them
 * @param choices what may be chosen instead
 * @param means the name of each choice in every language, where there is one
 * @param fill what may be written instead; null where something must be chosen
 */
public record Hole(
        String name,
        @Nullable String same,
        String printed,
        List<String> accepted,
        List<String> choices,
        List<String> means,
        @Nullable FillKind fill) {

    public Hole {
        accepted = accepted == null ? List.of() : List.copyOf(accepted);
        choices = choices == null ? List.of() : List.copyOf(choices);
        means = means == null ? List.of() : List.copyOf(means);
    }

    /** The name under which it is filled throughout the text. */
    public String subject() {
        return same == null ? name : same;
    }

    /** Whether it may stay empty: a dotted line is no word. */
    boolean mayBeEmpty() {
        return fill != null && (choices.isEmpty() || Tokens.of(printed).isEmpty());
    }

    /** Whether it is an option between whole passages, of which each may be changed in part. */
    boolean isOption() {
        return printed.isEmpty();
    }

    /** What a choice is called in every language, null where it has no such name. */
    @Nullable String meaning(int way) {
        return isOption() ? String.valueOf(way) : way < means.size() ? means.get(way) : null;
    }

    /** What would stand there. */
    String shown() {
        return choices.isEmpty() ? printed : choices.getFirst();
    }

    /** What a blank is for. */
    public enum FillKind {
        NAME,
        PROVINCE,
        COUNTERPART,
        PERIOD,
        PLACE,
        DATE,
        TONGUE,
        FIELDS,
        RENEWAL,
        SIGNATURE
    }
}
