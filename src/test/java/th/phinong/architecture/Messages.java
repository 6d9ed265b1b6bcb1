package th.phinong.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the message files say in both languages. Each rule answers the violations that it found.
 *
 * @param th the Thai sentences by key
 * @param en the English sentences by key
 */
record Messages(Map<String, String> th, Map<String, String> en) {

    private static final Pattern SAID =
            Pattern.compile("\\b(?:say|Wording\\.of)\\(\\s*\"([\\w.-]+)\"\\s*([,)+])");
    private static final Pattern FILLED_IN = Pattern.compile("\\{(\\d+)");
    private static final Pattern QUOTED = Pattern.compile("'[{}][^']*'");

    /** The message files of every module, as they are shipped. */
    static Messages ofProduct() {
        var files = Source.under("src/main/resources/messages", ".properties");
        return new Messages(ofLanguage(files, "_th"), ofLanguage(files, "_en"));
    }

    /** Keys that only one language has, and sentences whose placeholders differ. */
    List<String> differences() {
        var keys = new TreeSet<>(th.keySet());
        keys.addAll(en.keySet());
        return keys.stream().flatMap(this::difference).toList();
    }

    /** Sentences with an apostrophe that MessageFormat would swallow. */
    List<String> swallowedApostrophes() {
        return Stream.of(th, en)
                .flatMap(language -> language.entrySet().stream())
                .filter(message -> plain(message.getValue()).contains("'"))
                .map(message -> message.getKey() + ": write '' for one '")
                .distinct()
                .toList();
    }

    /**
     * Keys that a page or a class says and no file has. A key that is put together from a beginning
     * and something known later must have at least one ending.
     */
    List<String> saidButMissing(List<Source> sources) {
        return sources.stream()
                .flatMap(
                        source ->
                                SAID.matcher(source.text())
                                        .results()
                                        .filter(said -> !has(said.group(1), said.group(2)))
                                        .map(said -> source.path() + " says " + said.group(1)
                                                + ", which no message file has"))
                .toList();
    }

    private boolean has(String key, String follows) {
        return follows.equals("+")
                ? th.keySet().stream().anyMatch(known -> known.startsWith(key))
                : th.containsKey(key);
    }

    private Stream<String> difference(String key) {
        var thai = th.get(key);
        var english = en.get(key);
        if (thai == null || english == null) {
            return Stream.of(key + " is missing in " + (thai == null ? "Thai" : "English"));
        }
        var inThai = placeholders(thai);
        var inEnglish = placeholders(english);
        return inThai.equals(inEnglish)
                ? Stream.of()
                : Stream.of(key + " fills in " + inThai + " in Thai, " + inEnglish + " in English");
    }

    private static TreeSet<Integer> placeholders(String sentence) {
        return FILLED_IN
                .matcher(plain(sentence))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String plain(String sentence) {
        return QUOTED.matcher(sentence.replace("''", "’")).replaceAll("");
    }

    private static Map<String, String> ofLanguage(List<Source> files, String ending) {
        var messages = new TreeMap<String, String>();
        files.stream()
                .filter(file -> file.path().endsWith(ending + ".properties"))
                .map(file -> read(file.text()))
                .forEach(file -> file.forEach((k, v) -> messages.put(k.toString(), v.toString())));
        return messages;
    }

    private static Properties read(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
