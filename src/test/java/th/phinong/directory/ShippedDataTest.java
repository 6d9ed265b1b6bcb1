package th.phinong.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

class ShippedDataTest {

    @Test
    void there_are_77_provinces_of_which_76_are_under_the_guideline() {
        var rows = DataFile.read("data/directory/provinces.csv").rows();
        assertThat(rows).hasSize(77);
        assertThat(rows)
                .filteredOn(row -> row.get("is_province").equals("no"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("th")).isEqualTo("กรุงเทพมหานคร"));
    }

    @Test
    void there_are_127_foreign_units_each_with_a_ranked_level() {
        var units = DataFile.read("data/directory/foreign-units.csv").rows();
        var ranked =
                DataFile.read("data/directory/levels.csv").rows().stream()
                        .map(row -> row.get("country_iso2") + " " + row.get("level"))
                        .collect(Collectors.toSet());
        assertThat(units).hasSize(127);
        assertThat(units)
                .allSatisfy(
                        unit ->
                                assertThat(ranked)
                                        .contains(
                                                unit.get("country_iso2")
                                                        + " "
                                                        + unit.get("level")));
    }

    @Test
    void every_other_name_leads_to_a_unit_and_says_why_in_both_languages() {
        var ids =
                DataFile.read("data/directory/foreign-units.csv").rows().stream()
                        .map(row -> row.get("id"))
                        .collect(Collectors.toSet());
        assertThat(DataFile.read("data/directory/other-names.csv").rows())
                .isNotEmpty()
                .allSatisfy(
                        name -> {
                            assertThat(ids).contains(name.get("unit_id"));
                            assertThat(name.get("reason_th")).isNotBlank();
                            assertThat(name.get("reason_en")).isNotBlank();
                        });
    }
}
