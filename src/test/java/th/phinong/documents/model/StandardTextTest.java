package th.phinong.documents.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import th.phinong.documents.Paper;
import th.phinong.documents.model.StandardText.Certainty;

import java.util.List;

/** The standard texts as they are shipped. */
class StandardTextTest {

    private static final List<String> ALL = Drafts.ALL;

    @ParameterizedTest
    @FieldSource("ALL")
    void every_option_of_a_text_is_in_it_and_every_option_in_it_is_there(String id) {
        var text = Drafts.standard(id);
        var all = text.parts().stream().map(StandardText.Part::text).toList().toString();
        assertThat(text.holes()).allMatch(hole -> all.contains("{" + hole.name() + "}"));
        assertThat(text.parts()).allSatisfy(part -> Markups.printed(text, part));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void what_was_corrected_for_certain_is_in_the_text_and_what_is_suggested_is_not(String id) {
        var text = Drafts.standard(id);
        for (var correction : text.corrections()) {
            var printed = Markups.printed(text, text.part(correction.part()));
            boolean suggested = correction.certainty() == Certainty.SUGGESTED;
            assertThat(keys(printed).contains(keys(correction.corrected())))
                    .as(correction.corrected())
                    .isEqualTo(!suggested);
            if (suggested) {
                assertThat(keys(printed)).contains(keys(correction.printed()));
            }
        }
    }

    @Test
    void both_languages_of_an_instrument_have_the_same_parts() {
        for (var paper : Paper.values()) {
            assertThat(ids("TH", paper)).isEqualTo(ids("EN", paper));
        }
    }

    @Test
    void disagreements_name_parts_that_there_are() {
        for (var paper : Paper.values()) {
            assertThat(Drafts.TEXTS.disagreements(paper))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(ids("TH", paper)).contains(one.part()));
        }
    }

    private static List<String> ids(String language, Paper paper) {
        return Drafts.standard(paper + "-" + language).parts().stream()
                .map(StandardText.Part::id)
                .toList();
    }

    private static String keys(String text) {
        return Tokens.of(text).stream()
                .map(Token::key)
                .toList()
                .toString()
                .replaceAll("[\\[\\]]", "");
    }
}
