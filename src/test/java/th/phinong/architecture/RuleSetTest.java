package th.phinong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** The set of rules is complete wherever rules are named; and a gap is caught. */
class RuleSetTest {

    @Test
    void every_rule_is_in_the_documents_the_code_the_tests_and_both_message_files() {
        var product = RuleSet.ofProduct();
        assertThat(product.inDocs()).contains("EST-R1", "EST-R10");
        assertThat(product.gaps()).isEmpty();
    }

    @Test
    void a_rule_that_is_missing_somewhere_is_caught() {
        var broken =
                new RuleSet(
                        Set.of("EST-R1", "EST-R10"),
                        Set.of("EST-R1", "EST-R2"),
                        Set.of("EST-R1", "EST-R10", "EST-R2"),
                        Set.of("rule.EST-R1.title", "rule.EST-R1.early"),
                        Set.of("rule.EST-R10.title"));
        assertThat(broken.gaps())
                .containsExactly(
                        "EST-R1 is without an English title",
                        "EST-R2 is refused by no code",
                        "EST-R2 is without a Thai title",
                        "EST-R2 is without an English title",
                        "EST-R2 is without a sentence to refuse with",
                        "EST-R10 is explained in no document",
                        "EST-R10 is without a Thai title",
                        "EST-R10 is without a sentence to refuse with");
    }

    @Test
    void a_rule_is_known_in_the_name_of_a_test_and_not_within_a_longer_number() {
        assertThat(RuleSet.named(List.of("void loi_EST_R10_refuses()", "rule EST-R2.", "EST-R123")))
                .containsExactlyInAnyOrder("EST-R10", "EST-R2");
    }
}
