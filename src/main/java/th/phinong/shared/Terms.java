package th.phinong.shared;

import java.util.List;

/**
 * A fact that has names in the message files: parties, steps, acts. Whoever writes the sentence
 * looks each key up in the reader's language and joins the names as that language does.
 *
 * @param messageKeys one key a name, in order
 */
public record Terms(List<String> messageKeys) {

    public Terms {
        messageKeys = List.copyOf(messageKeys);
    }

    public static Terms of(String... messageKeys) {
        return new Terms(List.of(messageKeys));
    }
}
