package th.phinong.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Huế,hue",
        "Đà Nẵng,da nang",
        "กว่างซีจ้วง,กวางซีจวง",
        "ควีนส์แลนด์,ควีนสแลนด",
        "เซ็นทรัล,เซนทรัล",
        "พ.ศ. ๒๕๔๕,พ.ศ. 2545",
        "'  Khon   Kaen ',khon kaen"
    })
    void spellings_that_readers_take_for_the_same_have_one_key(String typed, String key) {
        assertThat(SearchKey.of(typed).text()).isEqualTo(key);
    }

    @Test
    void sara_am_in_two_letters_is_one_letter_even_with_a_tone_between() {
        assertThat(SearchKey.of("น\u0e4d\u0e32").text()).isEqualTo("นำ");
        assertThat(SearchKey.of("น\u0e4d\u0e49\u0e32").text()).isEqualTo("นำ");
    }

    @Test
    void what_has_no_width_is_left_out() {
        assertThat(SearchKey.of("ขอน\u200bแก่น\ufeff").text()).isEqualTo("ขอนแกน");
    }

    @Test
    void signs_of_like_patterns_are_made_plain() {
        assertThat(SearchKey.of("100%_\\").escapedForLike()).isEqualTo("100\\%\\_\\\\");
    }

    @Test
    void a_key_of_a_key_is_that_key() {
        var key = SearchKey.of("เขตปกครองตนเองหนิงเซี่ยหุย Ningxia");
        assertThat(SearchKey.of(key.text())).isEqualTo(key);
    }
}
