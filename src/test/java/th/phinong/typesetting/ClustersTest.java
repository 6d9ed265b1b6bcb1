package th.phinong.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.typesetting.Typesetter.Shipped.CLUSTERS;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.function.Consumer;

class ClustersTest {

    private static final String MOVING =
            "กาำ\u0E31\u0E34\u0E38\u0E3A\u0E47\u0E48\u0E49\u0E4C\u0E4D\u0E4E\u200Be\u0301\u0323";

    @Property
    void any_text_is_read_back_letter_by_letter(
            @ForAll @StringLength(max = 40) @CharRange(from = 'ก', to = '๛') String text) {
        var spelt = Clusters.spelt(text);
        var glyphs = CLUSTERS.glyphs(spelt);
        assertThat(glyphs).hasSameSizeAs(spelt);
        assertThat(CLUSTERS.text(glyphs)).isEqualTo(spelt);
    }

    @Property
    void one_spelling_stays_as_it_is(
            @ForAll @StringLength(max = 40) @CharRange(from = 'ก', to = '๛') String text) {
        assertThat(Clusters.spelt(Clusters.spelt(text))).isEqualTo(Clusters.spelt(text));
    }

    /** Every order of up to four letters of those that move: no seed has to find the one. */
    @Test
    void one_spelling_stays_as_it_is_in_every_order_of_marks() {
        var unstable = new ArrayList<String>();
        everyOrder(
                "",
                4,
                text -> {
                    var spelt = Clusters.spelt(text);
                    if (!Clusters.spelt(spelt).equals(spelt)) {
                        unstable.add(text);
                    }
                });
        assertThat(unstable).isEmpty();
    }

    private static void everyOrder(String start, int more, Consumer<String> each) {
        each.accept(start);
        if (more > 0) {
            MOVING.chars().forEach(c -> everyOrder(start + (char) c, more - 1, each));
        }
    }

    @Test
    void a_consonant_with_its_marks_is_one_glyph_and_an_empty_one_for_each_mark() {
        var glyphs = CLUSTERS.glyphs("ที่ นี่");
        assertThat(glyphs).hasSize(7);
        assertThat(glyphs.charAt(0)).isNotEqualTo(glyphs.charAt(4));
        assertThat(glyphs.substring(1, 3)).isEqualTo(glyphs.substring(5));
        assertThat(CLUSTERS.glyphs("ก")).isEqualTo("ก");
        assertThat(CLUSTERS.glyphs("Nan")).isEqualTo("Nan");
    }

    @ParameterizedTest
    @CsvSource({
        "นํ้า, น้ำ",
        "น้ํา, น้ำ",
        "ทํา, ทำ",
        "ท่ี, ที่",
        "เม\u200Bือง, เมือง",
    })
    void texts_that_look_alike_become_one(String typed, String spelt) {
        assertThat(Clusters.spelt(typed)).isEqualTo(spelt);
    }
}
