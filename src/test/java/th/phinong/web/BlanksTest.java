package th.phinong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.MessageFormat;
import java.util.Locale;

class BlanksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "พ.ศ. {0}",
                "{0}",
                "{1} กับ {0}",
                "{0}{0}{1}",
                "ไม่มีช่องว่าง",
                "{2} ซึ่งไม่มีผู้ใดให้มา",
                "({0}) "
            })
    void a_sentence_is_filled_as_the_message_format_fills_it(String pattern) {
        var facts = new Object[] {"๒๕๖๑", "จังหวัดขอนแก่น {0} '$1'"};
        assertThat(Blanks.of(pattern).orElseThrow().filledWith(facts))
                .isEqualTo(new MessageFormat(pattern, Locale.ROOT).format(facts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{0,number} เรื่อง",
                "{0,choice,0#none|1#one}",
                "the province''s {0}",
                "{",
                "a } b"
            })
    void a_sentence_that_counts_chooses_or_quotes_is_left_to_it(String pattern) {
        assertThat(Blanks.of(pattern)).isEmpty();
    }
}
