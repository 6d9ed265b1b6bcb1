package th.phinong.relations.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import th.phinong.directory.Directory;
import th.phinong.shared.Language;
import th.phinong.testing.ApplicationTest;
import th.phinong.web.Words;

@ApplicationTest
class UnitLevelsTest {

    @Autowired private Directory directory;
    @Autowired private MessageSource messages;

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_level_of_the_directory_has_its_words(Language language) {
        var words = new Words(messages, language);
        assertThat(directory.levels())
                .isNotEmpty()
                .allSatisfy(
                        level ->
                                assertThat(UnitLevels.said(words, level))
                                        .isNotBlank()
                                        .doesNotContain("relations.unit-level"));
        assertThat(UnitLevels.said(words, "autonomous region"))
                .isEqualTo(language == Language.TH ? "เขตปกครองตนเอง" : "Autonomous region");
    }
}
