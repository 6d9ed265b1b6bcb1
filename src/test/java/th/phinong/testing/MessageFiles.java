package th.phinong.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The message files of all modules.
 *
 * @param thai sentences by their keys
 * @param english the same in English
 */
public record MessageFiles(Map<String, String> thai, Map<String, String> english) {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final MessageFiles ALL =
            new MessageFiles(read(FOLDER, "_th.properties"), read(FOLDER, "_en.properties"));

    public static MessageFiles all() {
        return ALL;
    }

    public Set<String> keys() {
        return thai.keySet();
    }

    private static Map<String, String> read(Path folder, String ending) {
        var sentences = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.forEach((k, v) -> add(sentences, k.toString(), v.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    private static void add(Map<String, String> sentences, String key, String sentence) {
        if (sentences.put(key, sentence) != null) {
            throw new IllegalStateException("two modules have the message " + key);
        }
    }
}
