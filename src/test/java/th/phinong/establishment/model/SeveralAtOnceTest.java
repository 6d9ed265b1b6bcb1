package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.establishment.model.Sample.MOI;
import static th.phinong.establishment.model.Sample.TODAY;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;

/** Only what can be the same for every case may be done to several at once. */
class SeveralAtOnceTest {

    private static final Set<String> SAME_FOR_ALL =
            Set.of("happenedOn", "letterNumber", "decidedOn", "answer", "grounds");

    @ParameterizedTest
    @MethodSource("acts")
    void the_form_asks_for_nothing_but_a_letter_a_date_and_a_decision(ActionName act) {
        assertThat(SeveralAtOnce.fields(act, new Asker(null, MOI, TODAY)))
                .extracting(Field::name)
                .isNotEmpty()
                .isSubsetOf(SAME_FOR_ALL);
    }

    static List<ActionName> acts() {
        return SeveralAtOnce.ACTS;
    }
}
