package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import th.phinong.access.AuditPage;
import th.phinong.establishment.model.ActionName;
import th.phinong.shared.Language;
import th.phinong.web.SpokenWords;

/** The auditor reads what was done in words. */
class AuditWordsTest {

    @ParameterizedTest
    @EnumSource(ActionName.class)
    void every_act_of_the_procedure_has_words_in_the_audit_record(ActionName act) {
        for (var language : Language.values()) {
            assertThat(AuditPage.what("establishment." + act.tag(), SpokenWords.in(language)))
                    .as("%s in %s", act, language)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_has_no_words_is_shown_by_its_code(Language language) {
        assertThat(AuditPage.what("elsewhere.unheard-of", SpokenWords.in(language))).isNull();
    }
}
