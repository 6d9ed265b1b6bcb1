package th.phinong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DemoTest {

    @Test
    void it_is_on_by_itself_with_the_embedded_database_only() {
        assertThat(Demo.of("", true).on()).isTrue();
        assertThat(Demo.of("", false).on()).isFalse();
    }

    @Test
    void a_database_that_may_hold_real_cases_must_be_asked_twice() {
        assertThatThrownBy(() -> Demo.of("true", false))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("PHINONG_DEMO=force");
        assertThat(Demo.of("force", false).on()).isTrue();
    }

    @Test
    void it_can_be_turned_off() {
        assertThat(Demo.of("false", true).on()).isFalse();
    }

    @Test
    void any_other_word_is_refused() {
        assertThatThrownBy(() -> Demo.of("yes", true))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("\"yes\"");
    }
}
