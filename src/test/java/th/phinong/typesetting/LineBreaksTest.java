package th.phinong.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import th.phinong.typesetting.Typesetter.Shipped;

import java.util.ArrayList;
import java.util.List;

class LineBreaksTest {

    @Test
    void no_province_is_broken() {
        for (String province : Samples.PROVINCES.split(" ")) {
            assertThat(pieces("ผู้ว่าราชการจังหวัด" + province + "และคณะ", List.of()))
                    .as(province)
                    .anyMatch(piece -> piece.contains(province));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ยูนนาน",
                "เมียนมา",
                "หลวงพระบาง",
                "เหมาะสม",
                "คีร์กีซสถาน",
                "เมืองพี่เมืองน้อง"
            })
    void what_the_dictionary_takes_apart_stays_whole(String term) {
        assertThat(pieces("ในด้านที่" + term + "กับฝ่ายไทย", List.of()))
                .anyMatch(piece -> piece.contains(term));
    }

    @Test
    void names_of_a_letter_stay_whole_as_well() {
        assertThat(pieces("กับเมืองฟูนาบาชิโอะนั้น", List.of()))
                .noneMatch(piece -> piece.contains("ฟูนาบาชิโอะ"));
        assertThat(pieces("กับเมืองฟูนาบาชิโอะนั้น", List.of("ฟูนาบาชิโอะ")))
                .anyMatch(piece -> piece.contains("ฟูนาบาชิโอะ"));
    }

    @Test
    void a_name_of_several_words_may_be_broken_at_its_spaces() {
        assertThat(pieces("เมืองอาวาอิ รัฐโนะโระนั้น", List.of("เมืองอาวาอิ รัฐโนะโระ")))
                .anyMatch(piece -> piece.endsWith("เมืองอาวาอิ "))
                .anyMatch(piece -> piece.contains("รัฐโนะโระ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ต่าง ๆ ", "วัฒนธรรม ฯลฯ", "พ.ศ. ๒๕๖๑", "ข้อ ๕", "มาตรา ๑๗๘", "๑๐ ตุลาคม"})
    void what_follows_a_space_at_once_stays_with_its_word(String phrase) {
        assertThat(pieces("ในด้าน" + phrase + "กับฝ่ายไทย", List.of()))
                .anyMatch(piece -> piece.contains(phrase.strip()));
    }

    @Test
    void lines_end_between_thai_words_and_behind_spaces() {
        assertThat(pieces("จังหวัดให้ความร่วมมือ ด้านของเมือง", List.of()))
                .containsExactly("จังหวัด", "ให้", "ความร่วมมือ ", "ด้าน", "ของ", "เมือง");
    }

    @Test
    void the_rest_of_a_paragraph_ends_its_lines_where_the_whole_does() {
        var text = Shipped.CLUSTERS.glyphs("ตามที่จังหวัดเสนอขอความเห็นชอบในด้านต่าง ๆ นั้น");
        var breaks = breaks(List.of());
        var whole = places(breaks, text);
        for (int from : whole) {
            assertThat(places(breaks, text.substring(from)))
                    .isEqualTo(
                            whole.stream().filter(at -> at > from).map(at -> at - from).toList());
        }
    }

    private static List<String> pieces(String text, List<String> names) {
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int end : places(breaks(names), Shipped.CLUSTERS.glyphs(text))) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private static List<Integer> places(LineBreaks breaks, String glyphs) {
        var places = new ArrayList<Integer>();
        breaks.setText(glyphs);
        for (int at = breaks.next(); at >= 0; at = breaks.next()) {
            places.add(at);
        }
        return places;
    }

    private static LineBreaks breaks(List<String> names) {
        return new LineBreaks(
                Shipped.CLUSTERS, Shipped.TERMS.and(names), (BreakIterator) Shipped.LINES.clone());
    }
}
