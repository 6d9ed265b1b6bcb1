package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import th.phinong.directory.DataFile;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.PageCheck;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

@ApplicationTest
class RegisterContentsTest {

    @LocalServerPort private int port;
    private PageCheck reader = new PageCheck("http://localhost");

    @BeforeEach
    void address() {
        reader = new PageCheck("http://localhost:" + port);
    }

    @ParameterizedTest
    @CsvSource({
        "2562-signed,89,89,39,2019-01-04",
        "2562-inprogress,52,52,23,2019-01-04",
        "2565-signed,83,86,40,2022-03-10",
        "2565-inprogress,65,65,30,2022-03-10",
        "2565-neighbours,18,18,,2021-03-10",
        "2565-china,34,34,,2022-03-10"
    })
    void every_row_of_the_six_lists_is_there_beside_what_the_list_claims(
            String key, int rows, int pairs, Integer provinces, String asAt) {
        var listing = json("/api/v1/listings/" + key);
        assertThat(listing.get("rows").asInt()).isEqualTo(rows);
        assertThat(listing.get("claimed").get("pairs").asInt()).isEqualTo(pairs);
        assertThat(listing.get("asAt").asString()).isEqualTo(asAt);
        var claimed = listing.get("claimed").get("provinces");
        assertThat(claimed.isNull() ? null : claimed.asInt()).isEqualTo(provinces);
        assertThat(json("/api/v1/listings/" + key + "/rows").get("items")).hasSize(rows);
    }

    @Test
    void a_row_is_kept_to_the_letter_with_its_columns_in_order() {
        var row = json("/api/v1/listings/2565-inprogress/rows").get("items").get(19);
        assertThat(row.get("printed").propertyNames())
                .containsExactly(
                        "province_no",
                        "province_th",
                        "seq",
                        "counterpart_raw",
                        "year_started_be",
                        "remark",
                        "source_file",
                        "source_line");
        assertThat(row.get("printed").get("counterpart_raw").asString())
                .isEqualTo("เมืองช็องนัม สาธารณรัฐเกาหลี");
        assertThat(row.get("printed").get("remark").asString())
                .isEqualTo("ลงนาม Lol ด้าน Smart City");
        assertThat(row.get("sourceFile").asString()).isEqualTo("003");
        assertThat(row.get("sourceLine").asInt()).isEqualTo(317);
    }

    @Test
    void the_headline_figures_are_of_the_newest_lists_beside_their_claims() {
        var figures = json("/api/v1/statistics");
        assertFigures(figures.get("signed"), 83, 39, 86, 40);
        assertFigures(figures.get("inProgress"), 65, 29, 65, 30);
        var home = reader.page("/");
        assertThat(home.select(".pn-figure__value").eachText()).hasSize(4);
        assertThat(home.text()).contains("10 มีนาคม 2565", "86", "40", "30");
    }

    @Test
    void rows_that_nobody_can_read_for_sure_stay_unmatched_and_say_why() {
        var unmatched =
                rows().filter(row -> row.get("match").get("how").asString().equals("none"))
                        .toList();
        assertThat(unmatched)
                .extracting(row -> row.get("printed").get("counterpart_raw").asString())
                .containsExactlyInAnyOrder(
                        "มณฑลไต้หวัน สาธารณรัฐประชาชนจีน",
                        "มณฑลไต้หวัน สาธารณรัฐประชาชนจีน",
                        "เมืองกว่างโจว มณฑลกว่างตุง สาธารณรัฐประชาชนจีน");
        assertThat(unmatched)
                .allSatisfy(
                        row -> {
                            assertThat(row.get("counterpartId").isNull()).isTrue();
                            assertThat(row.get("match").get("reason").asString()).isNotBlank();
                            var relation =
                                    json("/api/v1/relations/" + row.get("relationId").asLong());
                            assertThat(relation.get("status").asString()).isEqualTo("UNCONFIRMED");
                        });
    }

    @Test
    void each_of_the_341_rows_is_tied_to_the_unit_that_a_reader_finds_in_it() {
        var tied = new LinkedHashMap<String, String>();
        for (var list : json("/api/v1/listings").get("items")) {
            var key = list.get("key").asString();
            json("/api/v1/listings/" + key + "/rows")
                    .get("items")
                    .forEach(
                            row ->
                                    tied.put(
                                            key + "/" + row.get("row").asInt(),
                                            row.get("counterpartId").asString("")));
        }
        var read = new LinkedHashMap<String, String>();
        DataFile.read("readings.csv")
                .rows()
                .forEach(r -> read.put(r.get("listing") + "/" + r.get("row"), r.get("unit_id")));
        assertThat(read).hasSize(341);
        // Other tests bring lists of their own.
        tied.keySet().removeIf(row -> row.startsWith("test-"));
        assertThat(tied).containsExactlyInAnyOrderEntriesOf(read);
    }

    @Test
    void three_rows_printed_under_another_province_are_of_the_one_that_they_mean() {
        var gunma = json("/api/v1/listings/2565-inprogress/rows").get("items").get(15);
        assertThat(gunma.get("printed").get("province_th").asString()).isEqualTo("เชียงใหม่");
        assertThat(gunma.get("provinceIso").asString()).isEqualTo("TH-57");
        var relation = json("/api/v1/relations/" + gunma.get("relationId").asLong());
        assertThat(relation.get("province").get("iso").asString()).isEqualTo("TH-57");
    }

    private Stream<JsonNode> rows() {
        return json("/api/v1/listings")
                .get("items")
                .valueStream()
                .flatMap(
                        list ->
                                json("/api/v1/listings/" + list.get("key").asString() + "/rows")
                                        .get("items")
                                        .valueStream());
    }

    @ParameterizedTest
    @CsvSource({
        "Guangzi,Guangxi Zhuang Autonomous Region",
        "กวางสึ,Guangxi Zhuang Autonomous Region",
        "มณฑลกวางสี,Guangxi Zhuang Autonomous Region",
        "ยู่หลิน,Yulin",
        "ยูหลิน,Yulin",
        "ยวี่หลิน,Yulin",
        "Yullin,Yulin",
        "เถื่อเทียน,Thừa Thiên Huế",
        "เถือเทยน,Thừa Thiên Huế",
        "คุนหมิน,Kunming",
        "Kunmimg,Kunming",
        "พูเก็ต นีซ,Nice",
        "Hokaido,Hokkaido"
    })
    void a_name_with_an_error_or_two_finds_what_was_meant(String typed, String unit) {
        assertThat(names(typed)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guangzi", "คุนหมิน", "Yullin"})
    void an_error_finds_only_what_was_meant(String typed) {
        var meant = json("/api/v1/relations?q=" + encoded(typed)).get("meant");
        assertThat(meant.size()).isBetween(1, 2);
        assertThat(reader.page("/relations?q=" + encoded(typed)).text()).contains(typed);
        assertThat(reader.get("/relations.csv?q=" + encoded(typed)).body().lines().count() - 1)
                .isEqualTo(find(typed).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"qqqqq", "ไม่มีชื่อนี้เลย", "xx", "zzz zzz"})
    void what_is_like_nothing_finds_nothing(String typed) {
        assertThat(find(typed)).isEmpty();
        assertThat(json("/api/v1/relations?q=" + encoded(typed)).get("meant")).isEmpty();
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"กว่างซีจ้วง", "กวางสี", "Guangxi", "guangxi zhuang"})
    void guangxi_is_found_by_each_of_its_names(String typed) {
        assertThat(names(typed)).contains("Guangxi Zhuang Autonomous Region");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hue", "Huế", "เว้", "เถื่อเทียน", "thua thien"})
    void hue_is_found_by_each_of_its_names(String typed) {
        assertThat(names(typed)).contains("Thừa Thiên Huế");
    }

    @Test
    void a_whole_name_of_two_letters_is_not_the_beginning_of_another() {
        assertThat(names("เว้")).containsOnly("Thừa Thiên Huế");
        assertThat(names("เว")).contains("Thừa Thiên Huế", "Vientiane Capital");
    }

    @Test
    void what_is_printed_wrongly_is_found_as_it_is_printed() {
        assertThat(names("ย็อกยาคาร์ดำ")).containsExactly("Special Region of Yogyakarta");
    }

    @Test
    void a_relation_of_two_lists_keeps_the_facts_of_both_and_shows_where_they_differ() {
        var busan = find("ปูซาน").getFirst();
        assertThat(busan.get("status").asString()).isEqualTo("LOI_SIGNED");
        assertThat(busan.get("conflicts").asInt()).isEqualTo(1);
        var detail = json("/api/v1/relations/" + busan.get("id").asLong());
        assertThat(detail.get("conflicts").get(0).get("about").asString()).isEqualTo("STATUS");
        assertThat(
                        detail.get("sources")
                                .valueStream()
                                .map(s -> s.path("listing").asString(""))
                                .toList())
                .contains("2562-signed", "2565-inprogress");
        reader.page("/relations/" + busan.get("id").asLong());
    }

    @Test
    void the_same_rows_give_the_same_ids_in_every_installation() {
        assertThat(json("/api/v1/relations/1").get("counterpart").get("en").asString())
                .isEqualTo("Uozu");
        assertThat(json("/api/v1/relations/2").get("counterpart").get("en").asString())
                .isEqualTo("Nice");
    }

    private void assertFigures(
            JsonNode of, int pairs, int provinces, int claimedPairs, int claimedProvinces) {
        assertThat(of.get("pairs").asInt()).isEqualTo(pairs);
        assertThat(of.get("provinces").asInt()).isEqualTo(provinces);
        assertThat(of.get("claimed").get("pairs").asInt()).isEqualTo(claimedPairs);
        assertThat(of.get("claimed").get("provinces").asInt()).isEqualTo(claimedProvinces);
    }

    private List<String> names(String typed) {
        return find(typed).stream().map(r -> r.get("counterpart").get("en").asString("")).toList();
    }

    private List<JsonNode> find(String typed) {
        return json("/api/v1/relations?q=" + encoded(typed)).get("items").valueStream().toList();
    }

    private JsonNode json(String address) {
        var answer = reader.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
