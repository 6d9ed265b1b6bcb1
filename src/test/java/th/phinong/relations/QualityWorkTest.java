package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Multipart;
import th.phinong.testing.PageCheck;
import th.phinong.testing.SampleFiles;
import th.phinong.testing.Site;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** Working through what needs work: by program, with documents, from the lists. */
@ApplicationTest
class QualityWorkTest {

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_program_reads_what_the_page_shows() {
        var all = site.program("moi").get("/quality").is(200).json().get("items");
        assertThat(all.valueStream().map(i -> i.get("issue").asString()))
                .containsExactlyElementsOf(
                        List.of(QualityIssue.values()).stream().map(QualityIssue::key).toList());
        for (var issue : all) {
            var path = "/quality/" + issue.get("issue").asString();
            var list = site.program("moi").get(path + "?size=200").is(200).json();
            assertThat(list.get("total").asInt()).isEqualTo(issue.get("points").asInt());
            assertThat(list.get("items").size()).isEqualTo(list.get("total").asInt());
        }
        var own = site.program("th-50").get("/quality/no-contact").is(200).json().get("items");
        assertThat(
                        own.valueStream()
                                .map(p -> p.get("relation").get("province").get("iso").asString()))
                .isNotEmpty()
                .containsOnly("TH-50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/no-date", "/no-date/1"})
    void a_program_sees_no_more_than_its_user(String path) {
        site.stranger().get("/quality" + path).isProblem(401);
        site.program("mfa").get("/quality" + path).isProblem(403);
        if (!path.endsWith("1")) {
            site.program("th-50").get("/quality" + path + "?province=TH-40").isProblem(404);
        }
    }

    @Test
    void a_page_that_cannot_be_is_refused_at_its_name() {
        var problem = site.program("moi").get("/quality/no-date?size=1000").isProblem(422);
        assertThat(problem.json().get("errors").get(0).get("field").asString()).isEqualTo("size");
        site.program("moi").get("/quality/no-such-issue").isProblem(404);
    }

    @Test
    void a_province_confirms_with_a_document_by_program_and_the_ministry_reads_it() {
        var id = first("th-83", "no-contact");
        var path = "/quality/no-contact/" + id;
        var sent =
                new Multipart()
                        .field("act", "confirm")
                        .field("reason", "ตรวจสอบจากหนังสือแล้ว")
                        .file("หนังสือจังหวัด.pdf", SampleFiles.pdf("หนังสือ"));
        var said = site.program("th-83").post(path + "/acts", sent).is(200).json();
        var file = said.get("acts").get(0).get("files").get(0);
        assertThat(file.get("name").asString()).isEqualTo("หนังสือจังหวัด.pdf");
        assertThat(said.get("next").valueStream().map(JsonNode::asString))
                .containsExactly("WITHDRAW");

        var waiting = site.program("moi").get("/quality/no-contact?waiting=true").is(200).json();
        assertThat(
                        waiting.get("items")
                                .valueStream()
                                .map(p -> p.get("relation").get("id").asLong()))
                .contains(id);
        var there = site.as("moi").check().page("/quality/no-contact/" + id);
        var link = there.select(".moj-timeline__item a").attr("href");
        assertThat(site.as("moi").get(link).statusCode()).isEqualTo(200);
        assertThat(site.as("th-83").get(link).statusCode()).isEqualTo(200);
        assertThat(site.as("th-50").get(link).statusCode()).isEqualTo(404);
        assertThat(site.as("moi").get(link + "0").statusCode()).isEqualTo(404);
        assertThat(file.get("sha256").asString())
                .isEqualTo(auditedFile(id).replaceAll(".* ([0-9a-f]{64}).*", "$1"));

        var again = Map.of("act", "confirm", "reason", "อีกครั้ง");
        var late = site.program("th-83").post(path + "/acts", again).isProblem(409);
        assertThat(late.json().get("next").get(0).asString()).isEqualTo("WITHDRAW");
        var back = Map.of("act", "withdraw", "reason", "ตรวจใหม่");
        site.program("th-83").post(path + "/acts", back).is(200);
    }

    @Test
    void what_is_no_document_is_refused_and_nothing_is_said() {
        var id = first("th-83", "no-contact");
        var form =
                new Multipart()
                        .field("act", "contest")
                        .field("reason", "ไม่ถูกต้อง")
                        .file("program.pdf", SampleFiles.program());
        var path = "/quality/no-contact/" + id;
        var before = acts(id);
        var answer = site.as("th-83").send(path, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(PageCheck.html(path, answer.body()).select("#file-error")).hasSize(1);
        assertThat(acts(id)).isEqualTo(before);
        site.program("auditor")
                .post(path + "/acts", Map.of("act", "confirm", "reason", "x"))
                .isProblem(403);
    }

    @Test
    void each_row_names_the_act_that_is_next() {
        var province = site.as("th-83").check().page("/quality/no-contact");
        assertThat(province.select("tbody tr td:last-child a").eachText())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).startsWith("ยืนยันหรือโต้แย้ง"));
        var auditor = site.as("auditor").check().page("/quality/no-contact?waiting=true");
        assertThat(auditor.select("[aria-current=page]").last().text()).contains("รอกระทรวง");
    }

    @Test
    void a_municipality_that_a_signed_copy_names_is_found() {
        var id = relation("TH-83");
        assertThat(has(id, "municipality")).isFalse();
        record(id, "SIGNATORY_BODY", "เทศบาลนครภูเก็ต");
        assertThat(has(id, "municipality")).isTrue();
    }

    @Test
    void a_term_that_is_over_is_found_and_a_longer_one_of_a_later_copy_takes_it_away() {
        var id = relation("TH-57");
        assertThat(has(id, "term-ended")).isFalse();
        record(id, "TERM", "1");
        assertThat(has(id, "term-ended")).isTrue();
        site.as("moi").check().page("/quality/term-ended");
        record(id, "TERM", "99");
        assertThat(has(id, "term-ended")).isFalse();
    }

    private boolean has(long relation, String issue) {
        var json = site.program("moi").get("/quality/" + issue + "/" + relation).is(200).json();
        return json.get("isThere").asBoolean();
    }

    private void record(long relation, String kind, String value) {
        var path = "/relations/" + relation + "/facts/new";
        var answer =
                site.as("moi")
                        .form(path)
                        .fill("source", "SIGNED_COPY")
                        .fill("reference", "บันทึกความเข้าใจ ฉบับลงนาม")
                        .fillDate("asAt", "5", "5", "2566")
                        .fill("kind", kind)
                        .fill("value", value)
                        .send();
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    /** An established relation of a province whose year is known. */
    private long relation(String province) {
        return site.jdbc()
                .sql(
                        """
                        select id
                          from relations.relation
                         where is_public and status = 'ESTABLISHED' and signed_year < 2020
                           and province_iso = :province
                         order by id
                         limit 1
                        """)
                .param("province", province)
                .query(Long.class)
                .single();
    }

    private long first(String account, String issue) {
        var list = site.program(account).get("/quality/" + issue).is(200).json();
        return list.get("items").get(0).get("relation").get("id").asLong();
    }

    private int acts(long relation) {
        return site.jdbc()
                .sql("select count(*) from relations.quality_act where relation_id = :id")
                .param("id", relation)
                .query(Integer.class)
                .single();
    }

    private String auditedFile(long relation) {
        return site.jdbc()
                .sql(
                        """
                        select detail
                          from audit.entry
                         where subject_type = 'relation'
                           and subject_id = :id
                           and what = 'relations.quality-confirm'
                         order by recorded_at desc
                         limit 1
                        """)
                .param("id", String.valueOf(relation))
                .query(String.class)
                .single();
    }
}
