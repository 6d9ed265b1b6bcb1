package th.phinong.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

import th.phinong.testing.MessageFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class MessageFilesTest {

    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"");
    private static final Pattern CHOSEN =
            Pattern.compile("\\bsay\\(\\s*[\\w.]+\\(?\\)? \\? \"([^\"]+)\" : \"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");

    private static final MessageFiles MESSAGES = MessageFiles.all();

    @Test
    void every_sentence_is_there_in_both_languages() {
        assertThat(MESSAGES.english().keySet()).isEqualTo(MESSAGES.thai().keySet());
    }

    @Test
    void both_languages_are_filled_with_the_same_facts() {
        // but a year, which English gives in both eras
        var keys = MESSAGES.keys().stream().filter(key -> !key.endsWith(".year")).toList();
        for (String key : keys) {
            assertThat(places(MESSAGES.english().getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(places(MESSAGES.thai().getOrDefault(key, "")));
        }
    }

    @Test
    void every_sentence_is_a_message_format_without_a_lone_apostrophe() {
        for (var sentences : List.of(MESSAGES.thai(), MESSAGES.english())) {
            sentences.forEach(
                    (key, sentence) -> {
                        assertThat(sentence).as(key).isNotBlank();
                        assertThat(sentence.replace("''", "")).as(key).doesNotContain("'");
                        assertThatCode(() -> new MessageFormat(sentence, Locale.ROOT))
                                .as(key)
                                .doesNotThrowAnyException();
                    });
        }
    }

    @Test
    void every_key_that_a_page_or_class_says_is_in_the_files() throws IOException {
        var said = keysSaid();
        assertThat(said).as("keys found in the source").hasSizeGreaterThan(20);
        assertThat(missing(said, MESSAGES.keys())).isEmpty();
    }

    @Test
    void a_key_that_is_not_in_the_files_is_noticed() {
        assertThat(missing(Map.of("web.gone", "x.jte", "web.step.", "y.jte"), MESSAGES.keys()))
                .containsExactly("web.gone in x.jte");
    }

    /** A key that ends in a dot is completed at run time; at least one must begin with it. */
    private static List<String> missing(Map<String, String> said, Set<String> keys) {
        return said.entrySet().stream()
                .filter(
                        e ->
                                e.getKey().endsWith(".")
                                        ? keys.stream().noneMatch(k -> k.startsWith(e.getKey()))
                                        : !keys.contains(e.getKey()))
                .map(e -> e.getKey() + " in " + e.getValue())
                .toList();
    }

    private static Map<String, String> keysSaid() throws IOException {
        var sources = new ArrayList<Path>();
        for (var folder : List.of("src/main/jte", "src/main/java")) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(f -> f.toString().matches(".*\\.(jte|java)")).forEach(sources::add);
            }
        }
        var said = new TreeMap<String, String>();
        for (var source : sources) {
            var text = Files.readString(source);
            SAID.matcher(text).results().forEach(m -> said.put(m.group(1), source.toString()));
            CHOSEN.matcher(text)
                    .results()
                    .forEach(
                            m -> {
                                said.put(m.group(1), source.toString());
                                said.put(m.group(2), source.toString());
                            });
        }
        return said;
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
