package th.phinong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read is there in both languages; and a file in which it is not is caught. */
class MessagesTest {

    private static final Messages PRODUCT = Messages.ofProduct();

    @Test
    void every_sentence_is_there_in_both_languages_with_the_same_facts() {
        assertThat(PRODUCT.th()).containsKey("web.product");
        assertThat(PRODUCT.differences()).isEmpty();
    }

    @Test
    void a_sentence_in_one_language_only_or_with_other_facts_is_caught() {
        var broken =
                new Messages(
                        Map.of("a.one", "ก", "a.both", "{0} และ {1}", "a.same", "{0} '{1}'"),
                        Map.of("a.two", "b", "a.both", "{0}", "a.same", "it''s {0}"));
        assertThat(broken.differences())
                .containsExactly(
                        "a.both fills in [0, 1] in Thai, [0] in English",
                        "a.one is missing in English",
                        "a.two is missing in Thai");
    }

    @Test
    void no_apostrophe_is_swallowed() {
        assertThat(PRODUCT.swallowedApostrophes()).isEmpty();
        var broken = new Messages(Map.of(), Map.of("a", "it's", "b", "it''s", "c", "'{'0'}'"));
        assertThat(broken.swallowedApostrophes()).containsExactly("a: write '' for one '");
    }

    @Test
    void every_key_that_is_said_is_in_the_message_files() {
        var said =
                Stream.concat(
                                Source.ofProduct().stream(),
                                Source.under("src/main/jte", ".jte").stream())
                        .toList();
        assertThat(PRODUCT.saidButMissing(said)).isEmpty();
        var page =
                new Source(
                        "relations/list.jte",
                        """
                        ${page.shell().say("relations.title")}
                        ${page.shell().say("relations.status." + row.status())}
                        ${page.shell().say("relations.gone", row.name())}
                        ${page.shell().say("relations.kind." + row.kind())}
                        """);
        var messages =
                new Messages(Map.of("relations.title", "ท", "relations.status.X", "ส"), Map.of());
        assertThat(messages.saidButMissing(List.of(page)))
                .containsExactly(
                        "relations/list.jte says relations.gone, which no message file has",
                        "relations/list.jte says relations.kind., which no message file has");
    }
}
