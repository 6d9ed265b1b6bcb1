package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.PageCheck;
import th.phinong.testing.Site;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** How one published list turned into another. */
@ApplicationTest
class ComparisonTest {

    private static final String SIGNED = "from=2562-signed&to=2565-signed";
    private static final String IN_PROCESS = "from=2562-inprogress&to=2565-inprogress";

    @Autowired private ApplicationContext application;
    private PageCheck reader = new PageCheck("http://localhost");

    @BeforeEach
    void site() {
        reader = new Site(application).visitor().check();
    }

    @ParameterizedTest
    @CsvSource({
        "2562-signed,2565-signed",
        "2562-inprogress,2565-inprogress",
        "2565-signed,2562-signed",
        "2562-signed,2565-inprogress",
        "2562-inprogress,2565-signed",
        "2565-china,2565-neighbours",
        "2565-signed,2565-signed"
    })
    void the_balance_closes_in_pairs_in_rows_and_in_claims(String from, String to) {
        var it = compare("from=" + from + "&to=" + to);
        var totals = it.get("totals");
        assertThat(totals.get("from").asInt() - it.get("removed").size() + it.get("added").size())
                .isEqualTo(totals.get("to").asInt());
        assertThat(totals.get("difference").asInt()).isZero();
        for (var side : List.of("From", "To")) {
            assertThat(
                            totals.get(side.toLowerCase(java.util.Locale.ROOT)).asInt()
                                    + totals.get("furtherRows" + side).asInt()
                                    + totals.get("rowsWithoutPair" + side).asInt())
                    .isEqualTo(totals.get("rows" + side).asInt());
            assertThat(totals.get("rows" + side).asInt() + totals.get("missingRows" + side).asInt())
                    .isEqualTo(totals.get("claimed" + side).asInt());
        }
        reader.page("/listings/compare?from=" + from + "&to=" + to);
    }

    @Test
    void every_row_of_both_lists_is_in_one_item_or_has_no_pair() {
        for (var lists : List.of(SIGNED, IN_PROCESS)) {
            var it = compare(lists);
            var totals = it.get("totals");
            int kept = totals.get("from").asInt() - it.get("removed").size();
            assertThat(kept).isPositive();
            assertThat(rows(it.get("removed"), "from"))
                    .isGreaterThanOrEqualTo(it.get("removed").size());
            assertThat(rows(it.get("removed"), "to")).isZero();
            assertThat(rows(it.get("added"), "from")).isZero();
        }
    }

    @Test
    void the_three_rows_of_surin_went_with_the_number_that_the_list_of_2565_skips() {
        var surin =
                compare(SIGNED)
                        .get("removed")
                        .valueStream()
                        .filter(i -> i.get("province").get("en").asString().equals("Surin"))
                        .toList();
        assertThat(surin).hasSize(3);
        assertThat(surin)
                .allSatisfy(
                        i -> {
                            assertThat(i.get("because").asString()).isEqualTo("PROVINCE_SKIPPED");
                            assertThat(i.get("from").get(0).get("listing").asString())
                                    .isEqualTo("2562-signed");
                        });
        assertThat(reader.page("/listings/compare?" + SIGNED).select("main").text())
                .contains("ลำดับจังหวัดข้ามเลข 39");
    }

    @Test
    void a_pair_that_went_back_to_in_process_is_removed_and_of_changed_status() {
        var it = compare(SIGNED);
        var busan = named(it.get("statusChanged"), "Busan");
        assertThat(busan.get("statusBefore").asString()).isEqualTo("ESTABLISHED");
        assertThat(busan.get("statusAfter").asString()).isEqualTo("LOI_SIGNED");
        assertThat(busan.get("elsewhere").get(0).get("listing").asString())
                .isEqualTo("2565-inprogress");
        assertThat(named(it.get("removed"), "Busan").get("because").asString())
                .isEqualTo("ANOTHER_LIST");
    }

    @Test
    void a_pair_that_was_signed_meanwhile_is_added_and_of_changed_status() {
        var it = compare(SIGNED);
        assertThat(named(it.get("added"), "Mount Airy").get("statusBefore").asString())
                .isEqualTo("IN_PROGRESS");
        var gone = named(compare(IN_PROCESS).get("removed"), "Mount Airy");
        assertThat(gone.get("statusAfter").asString()).isEqualTo("ESTABLISHED");
        assertThat(gone.get("elsewhere").get(0).get("listing").asString()).isEqualTo("2565-signed");
    }

    @Test
    void a_pair_printed_twice_is_one_pair_with_two_rows() {
        var hainan = named(compare(SIGNED).get("duplicated"), "Hainan");
        assertThat(hainan.get("from").valueStream().map(r -> r.get("row").asInt()))
                .containsExactly(38, 39);
        assertThat(hainan.get("to")).hasSize(1);
    }

    @Test
    void years_that_differ_are_named_with_both_rows() {
        var yulin = named(compare(SIGNED).get("yearChanged"), "Yulin");
        assertThat(yulin.get("from").get(0).get("yearBe").asInt()).isEqualTo(2557);
        assertThat(yulin.get("to").get(0).get("yearBe").asInt()).isEqualTo(2556);
    }

    @Test
    void a_list_that_is_not_there_is_not_found() {
        reader.page("/listings/compare?from=2562-signed&to=none", 404);
        assertThat(reader.get("/api/v1/listings/compare?from=x&to=y").statusCode()).isEqualTo(404);
        reader.page("/listings/compare");
    }

    private static long rows(JsonNode items, String side) {
        return items.valueStream().mapToLong(i -> i.get(side).size()).sum();
    }

    private static JsonNode named(JsonNode items, String counterpart) {
        return items.valueStream()
                .filter(i -> i.get("counterpart").get("en").asString("").contains(counterpart))
                .findFirst()
                .orElseThrow(() -> new AssertionError(counterpart + " is not there"));
    }

    private JsonNode compare(String query) {
        var answer = reader.get("/api/v1/listings/compare?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
