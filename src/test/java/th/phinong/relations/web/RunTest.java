package th.phinong.relations.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunTest {

    @Test
    void thai_within_english_is_a_run_of_its_own() {
        assertThat(Run.of("“ซีจ้วง” is a slip for “กว่างซี จ้วง”."))
                .containsExactly(
                        new Run("“", false),
                        new Run("ซีจ้วง", true),
                        new Run("” is a slip for “", false),
                        new Run("กว่างซี จ้วง", true),
                        new Run("”.", false));
    }

    @Test
    void a_text_of_one_script_is_one_run() {
        assertThat(Run.of("Huế")).containsExactly(new Run("Huế", false));
        assertThat(Run.of("เว้")).containsExactly(new Run("เว้", true));
        assertThat(Run.of("")).isEmpty();
    }
}
