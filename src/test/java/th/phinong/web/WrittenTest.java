package th.phinong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import th.phinong.shared.Language;

import java.util.stream.Collectors;

class WrittenTest {

    @Test
    void thai_on_an_english_page_is_told_apart_with_the_digits_and_marks_within_it() {
        assertThat(Written.of("Khon Kaen – มณฑล เว้ (ขก 2569/12) ok", Language.EN))
                .containsExactly(
                        new Written("Khon Kaen – ", false),
                        new Written("มณฑล เว้ (ขก", true),
                        new Written(" 2569/12) ok", false));
        assertThat(Written.language("ก", Language.EN)).isEqualTo("th");
        assertThat(Written.language("Hue", Language.EN)).isNull();
    }

    @Test
    void on_a_thai_page_nothing_needs_to_be_told() {
        assertThat(Written.of("ขก 2569/12 Hue", Language.TH))
                .containsExactly(new Written("ขก 2569/12 Hue", false));
        assertThat(Written.language("ก", Language.TH)).isNull();
    }

    /** A group that is repeated by the matcher calling itself would run out of its stack. */
    @Test
    void a_text_of_any_length_is_parted() {
        assertThat(Written.of("ก ".repeat(100_000), Language.EN)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a", "ก", "กa", "aก", " ก ข ", "ก\nข", "<b>ก</b>", "ก1ข2", "😀ก"})
    void the_parts_together_are_the_text(String text) {
        assertThat(
                        Written.of(text, Language.EN).stream()
                                .map(Written::text)
                                .collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
