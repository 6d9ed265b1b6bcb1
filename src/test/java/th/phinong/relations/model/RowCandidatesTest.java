package th.phinong.relations.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import th.phinong.directory.ForeignUnit;

import java.util.List;

/** How likely it is that a row means what another list has for its province and year. */
class RowCandidatesTest {

    private static final List<ForeignUnit> UNITS = Units.all();

    @Test
    void the_only_pair_of_the_same_province_year_and_country_is_likely() {
        assertThat(RowCandidates.of(List.of(), "KR", List.of(unit("Busan"), unit("Gunma"))))
                .extracting(each -> each.unit().name().en(), Candidate::score)
                .startsWith(tuple("Busan", 0.9));
    }

    @Test
    void of_two_such_pairs_neither_is_likely_for_that_alone() {
        assertThat(RowCandidates.of(List.of(), "CN", List.of(unit("Shaoyang"), unit("Yangzhou"))))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.score()).isLessThan(0.9));
    }

    private static ForeignUnit unit(String name) {
        return UNITS.stream()
                .filter(unit -> String.valueOf(unit.name().en()).startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
