package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import th.phinong.shared.Language;
import th.phinong.shared.RuleRefusal;
import th.phinong.shared.Terms;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The message files of this module, as they are. */
final class Sentences {

    static final Properties THAI = load(Language.TH);
    static final Properties ENGLISH = load(Language.EN);

    private Sentences() {}

    private static Properties load(Language language) {
        String name = "/messages/establishment_" + language.tag() + ".properties";
        try (var in = Sentences.class.getResourceAsStream(name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That a refusal can be told in both languages, with every fact and no gap. */
    static void areThereFor(RuleRefusal refusal) {
        areThereFor(refusal.messageKey(), refusal.facts());
        for (Object fact : refusal.facts()) {
            if (fact instanceof Terms(var keys)) {
                assertThat(THAI.stringPropertyNames()).containsAll(keys);
                assertThat(ENGLISH.stringPropertyNames()).containsAll(keys);
            }
        }
    }

    static void areThereFor(String key, List<Object> facts) {
        for (Properties words : List.of(THAI, ENGLISH)) {
            assertThat(words.getProperty(key)).as(key).isNotBlank();
            var texts = facts.stream().map(Object::toString).toArray();
            String said = new MessageFormat(words.getProperty(key), Locale.ROOT).format(texts);
            assertThat(said).as(key).doesNotContain("{").doesNotContain("}");
        }
    }
}
