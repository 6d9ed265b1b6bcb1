package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.platform.Command;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Multipart;
import th.phinong.testing.PageCheck;
import th.phinong.testing.Site;
import th.phinong.testing.Visitor;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * New lists, all of some countries only and of rows that are certain: the figures of the newest
 * lists of the whole country are what other tests look at.
 */
@ApplicationTest
class ListImportTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String HEADER =
            "จังหวัด,คู่ความสัมพันธ์,ประเทศ,ปี พ.ศ.,วันที่ลงนาม,หมายเหตุ\n";

    @Autowired private ApplicationContext application;
    private Site site;
    private Visitor moi;

    @BeforeEach
    void site() {
        site = new Site(application);
        moi = site.as("moi");
    }

    @Test
    void a_list_is_looked_up_brought_in_whole_and_taken_back_with_everything_still_there() {
        moi.check().page("/listings/new");
        var key = key();
        var rows =
                "นราธิวาส,เมืองเซี่ยเหมิน,จีน,2563,,ลงนามโดยเทศบาลเมืองนราธิวาส\n"
                        + "ตราด,เกาะกง,ราชอาณาจักรกัมพูชา,2551,,\n";
        var page = uploaded(key, HEADER + rows);
        assertThat(outcomes(page)).containsExactly("1", "0", "1", "0");
        moi.check().page(page);
        moi.check().page(page + "?outcome=NEW");
        assertThat(relations("TH-96")).isEmpty();

        assertThat(moi.send(page + "/bring-in", Map.of()).statusCode()).isEqualTo(302);
        var made = relations("TH-96");
        assertThat(made).hasSize(1);
        var relation = "/relations/" + made.get(0).get("id").asLong();
        var detail = json("/api/v1" + relation);
        assertThat(detail.get("status").asString()).isEqualTo("ESTABLISHED");
        assertThat(detail.get("signedYear").asInt()).isEqualTo(2020);
        assertThat(detail.get("facts").valueStream())
                .anyMatch(f -> f.get("value").asString().equals("เทศบาลเมืองนราธิวาส"));
        moi.check().page(page);
        moi.check().page("/listings/" + key);
        assertThat(moi.send(page + "/bring-in", Map.of()).statusCode()).isEqualTo(409);

        var refused = moi.send(page + "/take-back", Map.of("reason", List.of(" ")));
        assertThat(refused.statusCode()).isEqualTo(422);
        PageCheck.html(page, refused.body());
        var back = moi.send(page + "/take-back", Map.of("reason", List.of("ฉบับร่าง")));
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(relations("TH-96")).isEmpty();
        var gone = json("/api/v1" + relation);
        assertThat(gone.get("sources").valueStream())
                .isNotEmpty()
                .allSatisfy(
                        s ->
                                assertThat(s.at("/corrected/reason").asString())
                                        .isEqualTo("ฉบับร่าง"));
        assertThat(moi.check().page(relation).text()).contains("ฉบับร่าง");
        assertThat(audited(page.substring(page.lastIndexOf('/') + 1)))
                .containsExactly(
                        "relations.read-list",
                        "relations.bring-list-in",
                        "relations.take-list-back");

        var again = uploaded(key(), HEADER + rows);
        moi.send(again + "/bring-in", Map.of());
        assertThat(relations("TH-96")).hasSize(1);
        moi.send(again + "/take-back", Map.of("reason", List.of("ทดสอบ")));
        assertThat(kept()).isEqualTo(counted());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "นราธิวาส,,,,,|ไม่มีคู่ความสัมพันธ์",
                ",เกาะกง,,,,|ไม่มีจังหวัด",
                "นราธิวาท,เกาะกง,,,,|ไม่มีจังหวัดชื่อ นราธิวาท",
                "ตราด/ตาก,เกาะกง,,,,|มีสองจังหวัดในช่องเดียว",
                "ตราด,เกาะกง,,2008,,|2551",
                "ตราด,เกาะกง,,ปีนี้,,|ปีนี้",
                "ตราด,เกาะกง,,,31 กุมภาพันธ์ 2551,|31 กุมภาพันธ์ 2551",
                "ตราด,เกาะกง,,,,,เกิน|มี 7 ช่อง"
            })
    void each_problem_is_named_with_its_line_and_nothing_is_brought_in(String row, String problem) {
        var page = uploaded(key(), HEADER + "ตราด,เกาะกง,,2551,,\n" + row + "\n");
        var shown = moi.page(page + "?outcome=FAULTY");
        assertThat(shown.select("tbody tr")).hasSize(1);
        assertThat(shown.select("tbody td").first().text()).isEqualTo("3");
        assertThat(shown.select("tbody tr").text()).contains(problem);
        moi.check().page(page);
        assertThat(shown.select("form[action$=bring-in]")).isEmpty();
        assertThat(moi.send(page + "/bring-in", Map.of()).statusCode()).isEqualTo(409);
        assertThat(moi.send(page + "/drop", Map.of()).statusCode()).isEqualTo(302);
        moi.check().page(page);
    }

    @Test
    void a_file_that_is_no_list_is_refused_at_its_field_and_leaves_nothing() {
        var key = key();
        for (var content : List.of("", "ชื่อ,ปี\nก,2551\n", "%PDF-1.4")) {
            var answer = upload(key, content);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(PageCheck.html("upload", answer.body()).select("#file-error")).hasSize(1);
        }
        assertThat(
                        site.jdbc()
                                .sql("select count(*) from relations.list_import where key = ?")
                                .param(key)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void what_is_typed_of_a_list_is_checked_at_each_field() {
        var answer = moi.send("/listings/new", new Multipart().field("key", "AB"));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = PageCheck.html("form", answer.body());
        assertThat(page.select(".govuk-error-message")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(upload("2562-signed", HEADER).body()).contains("key-error");
    }

    @Test
    void the_template_in_both_languages_is_read_back() {
        for (var language : List.of("th", "en")) {
            var csv = moi.get("/listings/new/template.csv?lang=" + language).body();
            var answer = upload(key(), csv);
            assertThat(answer.statusCode()).isEqualTo(422);
            var error = Jsoup.parse(answer.body()).select("#file-error").text();
            assertThat(error).containsAnyOf("ไม่มีแถวข้อมูล", "no rows");
        }
        assertThat(moi.get("/listings/new/template.xlsx").body()).startsWith("PK");
        moi.get("/listings?lang=th");
    }

    @Test
    void a_program_brings_a_list_in_with_the_rights_of_its_user() {
        var key = key();
        var row = "ปัตตานี,เมืองเซี่ยเหมิน,จีน,2560,,\n";
        assertThat(site.program("th-40").post("/listings", form(key, HEADER + row)).status())
                .isEqualTo(403);
        var made = site.program("moi").post("/listings", form(key, HEADER + row)).is(201).json();
        assertThat(made.get("state").asString()).isEqualTo("READY");
        assertThat(made.at("/outcomes/NEW").asInt()).isEqualTo(1);
        var path = "/list-imports/" + made.get("id").asLong();
        var done = site.program("moi").post(path + "/bring-in", Map.of()).is(200).json();
        assertThat(done.get("state").asString()).isEqualTo("BROUGHT_IN");
        site.program("moi").post(path + "/bring-in", Map.of()).isProblem(409);
        var rows = json("/api/v1/listings/" + key + "/rows").get("items");
        assertThat(rows.get(0).get("sourceLine").asInt()).isEqualTo(2);
        site.program("moi").post(path + "/take-back", Map.of()).isProblem(422);
        site.program("moi").post(path + "/take-back", Map.of("reason", "ทดสอบ")).is(200);
        site.stranger().get(path).isProblem(401);
        assertThat(site.program("moi").get(path).is(200).json().get("state").asString())
                .isEqualTo("TAKEN_BACK");
    }

    @Test
    void a_faulty_list_by_program_tells_each_line() {
        var made =
                site.program("moi")
                        .post("/listings", form(key(), HEADER + "ตราด,,,,,\n"))
                        .is(201)
                        .json();
        assertThat(made.at("/faulty/0/line").asInt()).isEqualTo(2);
        assertThat(made.at("/faulty/0/problems").size()).isEqualTo(1);
        site.program("moi")
                .post("/list-imports/" + made.get("id").asLong() + "/bring-in", Map.of())
                .isProblem(409);
    }

    @Test
    void the_command_only_says_what_would_happen_on_a_dry_run(@TempDir Path folder)
            throws IOException {
        var file = folder.resolve("บัญชี-test.csv");
        Files.writeString(file, HEADER + "ยะลา,เมืองเซี่ยเหมิน,จีน,2560,,\nตราด,,,,,\n");
        assertThat(run(file.toString(), "--dry-run"))
                .contains("rows 2", "new 1", "faulty 1", "line 3");
        assertThat(relations("TH-95")).isEmpty();
        var before = lists();
        assertThat(run(file.toString())).contains("faulty 1");
        assertThat(lists()).isEqualTo(before);
    }

    private long lists() {
        return site.jdbc().sql("select count(*) from relations.listing").query(Long.class).single();
    }

    private String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        application.getBeansOfType(Command.class).values().stream()
                .filter(command -> command.name().equals("import"))
                .findFirst()
                .orElseThrow()
                .run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private String uploaded(String key, String content) {
        var answer = upload(key, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var to = answer.headers().firstValue("Location").orElseThrow();
        return to.substring(to.indexOf("/listings/"));
    }

    private HttpResponse<String> upload(String key, String content) {
        return moi.send("/listings/new", form(key, content));
    }

    private static Multipart form(String key, String content) {
        return new Multipart()
                .field("key", key)
                .field("titleTh", "บัญชีทดสอบ " + key)
                .field("kind", "SIGNED")
                .field("scope", "PART")
                .field("asAt-day", "1")
                .field("asAt-month", "10")
                .field("asAt-year", "2568")
                .file("บัญชี.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String key() {
        return "test-" + COUNT.incrementAndGet();
    }

    private List<String> outcomes(String page) {
        return moi.page(page).select(".pn-figure__value a").stream()
                .map(a -> a.ownText().strip())
                .toList();
    }

    private JsonNode relations(String province) {
        return json("/api/v1/relations?province=" + province + "&q=" + "Xiamen").get("items");
    }

    private List<String> audited(String id) {
        return site.jdbc()
                .sql(
                        """
                        select what from audit.entry
                         where subject_type = 'list-import' and subject_id = :id
                         order by recorded_at, position
                        """)
                .param("id", id)
                .query(String.class)
                .list();
    }

    private long kept() {
        return site.jdbc()
                .sql("select sum(relations) from relations.total_by_province")
                .query(Long.class)
                .single();
    }

    private long counted() {
        return site.jdbc()
                .sql("select count(*) from relations.relation where is_public")
                .query(Long.class)
                .single();
    }

    private JsonNode json(String address) {
        return site.stranger().get(address.substring("/api/v1".length())).is(200).json();
    }
}
