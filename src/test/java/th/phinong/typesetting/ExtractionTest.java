package th.phinong.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static th.phinong.typesetting.Samples.TYPESETTER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import th.phinong.testing.PdfCheck;

import java.util.Arrays;

/** What people copy, search for or listen to is what was written. */
class ExtractionTest {

    private static final String UNNUMBERED =
            "<style>@page { @top-center { content: none } }</style>";

    private static final String WORDS =
            String.join(" ", Samples.HARD_CLUSTERS, Samples.PROVINCES)
                    + " "
                    + String.join(" ", Samples.thaiWords());

    @ParameterizedTest
    @ValueSource(strings = {"span", "b", "i"})
    void every_thai_word_comes_back_in_each_style(String element) {
        assertThat(firstDifference(PdfCheck.text(pdf(element)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"span", "b", "i"})
    void every_thai_word_comes_back_from_pdftotext_too(String element) throws Exception {
        var text = PdfCheck.textByPoppler(pdf(element));
        assumeTrue(text.isPresent(), "pdftotext (poppler-utils) is not installed here");
        assertThat(firstDifference(text.get())).isEmpty();
    }

    @Test
    void a_word_that_is_lost_is_found_out() {
        assertThat(Samples.thaiWords()).hasSizeGreaterThan(800).contains("เมืองพี่เมืองน้อง");
        assertThat(firstDifference(WORDS.replaceFirst("ญี่ปุ่น", "ญีปุน"))).contains("ี่ปุ่น");
    }

    private static byte[] pdf(String element) {
        var text = "<%s>%s</%s>".formatted(element, WORDS, element);
        return TYPESETTER.pdf(
                Samples.page(text).replace("<head>", "<head>" + UNNUMBERED), Samples.THAI);
    }

    /** What stands in the original where a text first differs, ends of lines apart. */
    private static String firstDifference(String text) {
        var found = text.replaceAll("\\s", "");
        var expected = WORDS.replaceAll("\\s", "");
        int at = Arrays.mismatch(expected.toCharArray(), found.toCharArray());
        return at < 0
                ? ""
                : expected.substring(Math.max(0, at - 2), Math.min(at + 20, expected.length()));
    }
}
