package th.phinong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.architecture.Classes.BROKEN;
import static th.phinong.architecture.Classes.PRODUCT;
import static th.phinong.architecture.Classes.TESTS;

import org.junit.jupiter.api.Test;

import java.util.Set;

/** Each rule twice: the product keeps it, and an application that breaks it is caught. */
class ClassRulesTest {

    @Test
    void nothing_is_injected_into_fields() {
        assertThat(ClassRules.injectedFields(PRODUCT)).isEmpty();
        assertThat(ClassRules.injectedFields(BROKEN))
                .singleElement()
                .asString()
                .contains("Orders.stock", "Autowired");
    }

    @Test
    void the_time_comes_from_the_one_clock() {
        assertThat(ClassRules.readsOfTheMachinesTime(PRODUCT, Exceptions.CLOCK.keySet())).isEmpty();
        assertThat(ClassRules.readsOfTheMachinesTime(BROKEN, Set.of()))
                .hasSize(2)
                .anySatisfy(m -> assertThat(m).contains("Orders.today()", "LocalDate.now()"))
                .anySatisfy(m -> assertThat(m).contains("Orders.ownClock()", "Clock.systemUTC()"));
    }

    @Test
    void no_interface_has_one_implementation() {
        var allowed = Exceptions.INTERFACES.keySet();
        assertThat(ClassRules.interfacesWithOneImplementation(PRODUCT, allowed)).isEmpty();
        assertThat(ClassRules.interfacesWithOneImplementation(BROKEN, Set.of()))
                .containsExactly("fixture.broken.orders.Payments has one implementation: use that");
    }

    @Test
    void no_test_sleeps() {
        assertThat(ClassRules.sleeps(TESTS)).isEmpty();
        assertThat(ClassRules.sleeps(BROKEN))
                .singleElement()
                .asString()
                .contains("TextHelper.waits()", "Thread.sleep(long)");
    }
}
