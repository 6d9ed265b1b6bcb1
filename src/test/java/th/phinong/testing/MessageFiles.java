package th.phinong.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The keys of all modules' messages: no page shows one in place of its words. */
final class MessageFiles {

    static final Set<String> KEYS = read(Path.of("src/main/resources/messages"));

    private MessageFiles() {}

    private static Set<String> read(Path folder) {
        var keys = new TreeSet<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith("_th.properties")).toList()) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                keys.addAll(properties.stringPropertyNames());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }
}
