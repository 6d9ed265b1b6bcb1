package th.phinong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.architecture.Classes.BROKEN;
import static th.phinong.architecture.Classes.PRODUCT;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import th.phinong.Phinong;

import java.util.List;
import java.util.function.BiFunction;

/** Each rule twice: the product keeps it, and an application that breaks it is caught. */
class StructureTest {

    @Test
    void modules_use_only_what_they_are_allowed_to() {
        ApplicationModules.of(Phinong.class).verify();
    }

    @Test
    void a_module_that_uses_another_one_unasked_or_its_drawers_is_caught() {
        ImportOption everything = location -> true;
        var found = ApplicationModules.of(fixture.broken.BrokenApplication.class, everything);
        assertThat(found.detectViolations().getMessages())
                .anySatisfy(m -> assertThat(m).contains("Cycle detected: Slice orders"))
                .anySatisfy(
                        m ->
                                assertThat(m)
                                        .contains("'orders' depends on module 'stock'")
                                        .contains("Allowed targets: none"))
                .anySatisfy(
                        m ->
                                assertThat(m)
                                        .contains("'stock' depends on non-exposed type")
                                        .contains("orders.model.Price"));
    }

    @Test
    void modules_never_use_one_another_in_a_circle() {
        assertThat(product(StructureRules::cyclesBetweenModules)).isEmpty();
        assertThat(broken(StructureRules::cyclesBetweenModules))
                .singleElement()
                .asString()
                .contains("Slice orders", "Slice stock");
    }

    @Test
    void no_circle_of_classes_leads_through_two_packages() {
        assertThat(CircleRule.circlesThroughPackages("th.phinong", PRODUCT)).isEmpty();
        assertThat(CircleRule.circlesThroughPackages("fixture.broken", BROKEN))
                .contains(
                        "fixture.broken.orders.Orders and fixture.broken.orders.store.OrderStore"
                                + " lean on each other");
    }

    @Test
    void only_stores_speak_with_the_database() {
        assertThat(product(StructureRules::sqlOutsideStores)).isEmpty();
        assertThat(broken(StructureRules::sqlOutsideStores))
                .singleElement()
                .asString()
                .contains("PaymentsImpl.database", "javax.sql.DataSource");
    }

    @Test
    void models_are_plain_java() {
        assertThat(product(StructureRules::modelsThatAreNotPlain)).isEmpty();
        assertThat(broken(StructureRules::modelsThatAreNotPlain))
                .hasSize(2)
                .anySatisfy(m -> assertThat(m).contains("Price", "stereotype.Component"))
                .anySatisfy(m -> assertThat(m).contains("Price.store", "OrderStore"));
    }

    @Test
    void stores_know_no_pages() {
        assertThat(product(StructureRules::storesThatKnowPages)).isEmpty();
        assertThat(broken(StructureRules::storesThatKnowPages))
                .singleElement()
                .asString()
                .contains("OrderStore.page", "fixture.broken.web.Page");
    }

    @Test
    void modules_have_only_the_three_drawers() {
        assertThat(product(StructureRules::unknownDrawers)).isEmpty();
        assertThat(broken(StructureRules::unknownDrawers))
                .singleElement()
                .asString()
                .contains("fixture.broken.orders.util is no drawer");
    }

    @Test
    void names_say_what_a_class_is() {
        assertThat(product(StructureRules::namesThatSayNothing)).isEmpty();
        assertThat(broken(StructureRules::namesThatSayNothing))
                .hasSize(2)
                .anySatisfy(m -> assertThat(m).contains("PaymentsImpl"))
                .anySatisfy(m -> assertThat(m).contains("TextHelper"));
    }

    private static List<String> product(
            BiFunction<StructureRules, JavaClasses, List<String>> rule) {
        return rule.apply(new StructureRules("th.phinong"), PRODUCT);
    }

    private static List<String> broken(BiFunction<StructureRules, JavaClasses, List<String>> rule) {
        return rule.apply(new StructureRules("fixture.broken"), BROKEN);
    }
}
