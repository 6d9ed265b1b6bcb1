package th.phinong.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * What the terminal says, from the message files of the modules: Thai on a Thai terminal, else
 * English.
 */
public final class Wording {

    private static final ResourceBundle.Control ONLY_THE_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Wording() {}

    /**
     * One message in the language of the terminal ({@code LC_ALL}, {@code LC_MESSAGES}, {@code
     * LANG}).
     *
     * @param key a key of the module's message file, the module's name before the first dot
     * @param arguments put into the message as they are; numbers are not grouped
     */
    public static String of(String key, Object... arguments) {
        String module = key.substring(0, key.indexOf('.'));
        var messages =
                ResourceBundle.getBundle("messages." + module, ofTheTerminal(), ONLY_THE_ASKED);
        Object[] texts = Stream.of(arguments).map(String::valueOf).toArray();
        return new MessageFormat(messages.getString(key), Locale.ROOT).format(texts);
    }

    private static Locale ofTheTerminal() {
        return List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
                .map(System::getenv)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("th"))
                .map(value -> Locale.of("th"))
                .orElse(Locale.ENGLISH);
    }
}
