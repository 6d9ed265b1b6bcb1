package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.Answer;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.PageCheck;
import th.phinong.testing.Site;

import java.util.List;
import java.util.Map;

/** Notes on a case: who reads which, path by path. */
@ApplicationTest
class NotesTest {

    private static final List<String> DESKS =
            List.of("th-50", "th-40", "moi", "secretary", "mfa", "cabinet", "auditor", "admin");

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void
            an_internal_note_is_read_by_its_agency_and_auditors_a_shared_one_by_all_who_see_the_case() {
        var aCase = site.aCase("th-50").until("appraise");
        write("moi", aCase, Map.of("audience", "AGENCY", "text", "ข้อความภายใน")).is(201);
        write("moi", aCase, Map.of("audience", "CASE", "text", "ข้อความร่วม")).is(201);
        for (var desk : DESKS) {
            boolean internal = List.of("moi", "auditor").contains(desk);
            boolean shared = internal || List.of("th-50", "secretary").contains(desk);
            for (var path :
                    List.of(
                            "/cases/" + aCase.id(),
                            notes(aCase),
                            "/api/v1" + notes(aCase),
                            "/api/v1/cases/" + aCase.id())) {
                var told = get(desk, path);
                boolean ofCase = path.equals("/api/v1/cases/" + aCase.id());
                assertThat(told.contains("ข้อความภายใน"))
                        .as("%s at %s", desk, path)
                        .isEqualTo(internal && !ofCase);
                assertThat(told.contains("ข้อความร่วม"))
                        .as("%s at %s", desk, path)
                        .isEqualTo(shared && !ofCase);
            }
        }
        site.stranger().get(notes(aCase)).isProblem(401);
        assertThat(get("auditor", "/audit")).doesNotContain("ข้อความภายใน");
    }

    @Test
    void who_does_not_see_the_case_or_acts_on_nothing_writes_no_note() {
        var aCase = site.aCase("th-50");
        var before = site.written(aCase.id());
        var note = Map.of("audience", "CASE", "text", "x");
        write("th-40", aCase, note).isProblem(404);
        write("moi", aCase, note).isProblem(404);
        write("auditor", aCase, note).isProblem(403);
        write("admin", aCase, note).isProblem(404);
        assertThat(site.written(aCase.id())).isEqualTo(before);
        var sent = site.as("auditor").send(notes(aCase), Map.of("text", List.of("x")));
        assertThat(sent.statusCode()).isEqualTo(403);
    }

    @Test
    void a_correction_is_a_new_note_that_names_the_old_one_and_keeps_its_readers() {
        var aCase = site.aCase("th-50").until("appraise");
        var first =
                id(
                        write(
                                        "th-50",
                                        aCase,
                                        Map.of("audience", "AGENCY", "text", "นัดวันจันทร์ที่เก้า"))
                                .is(201));
        write("moi", aCase, Map.of("corrects", first, "text", "ไม่ใช่ของเรา")).isProblem(422);
        var second =
                id(
                        write(
                                        "th-50",
                                        aCase,
                                        Map.of("corrects", first, "text", "นัดวันอังคารที่สิบ"))
                                .is(201));
        write("th-50", aCase, Map.of("corrects", first, "text", "อีกครั้ง")).isProblem(422);
        var items = site.program("th-50").get(notes(aCase)).json().path("items");
        assertThat(items).hasSize(2);
        assertThat(items.get(0).path("text").asString()).isEqualTo("นัดวันจันทร์ที่เก้า");
        assertThat(items.get(0).path("correctedBy").asLong()).isEqualTo(second);
        assertThat(items.get(1).path("audience").asString()).isEqualTo("AGENCY");
        assertThat(get("moi", notes(aCase)))
                .doesNotContain("นัดวันจันทร์ที่เก้า", "นัดวันอังคารที่สิบ");
        var page = PageCheck.html("notes", get("th-50", notes(aCase)));
        assertThat(page.select("#note-" + first + " s").text()).isEqualTo("นัดวันจันทร์ที่เก้า");
        assertThat(page.select("#note-" + first).text())
                .contains("แก้ไขแล้วโดยบันทึกที่ " + second);
        var form = PageCheck.html("correct", get("th-50", notes(aCase) + "?corrects=" + second));
        assertThat(form.select("input[name=corrects]").attr("value")).isEqualTo("" + second);
    }

    @Test
    void a_note_is_written_by_form_and_what_is_missing_is_said_at_its_field() {
        var aCase = site.aCase("th-50");
        var officer = site.as("th-50");
        var empty = officer.form(notes(aCase)).fill("text", "  ").send();
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(PageCheck.html("no audience", empty.body()).select("#audience-error"))
                .hasSize(1);
        var noText = officer.form(notes(aCase)).fill("audience", "CASE").send();
        assertThat(PageCheck.html("no text", noText.body()).select("#text-error")).hasSize(1);
        var long4001 = "ก".repeat(4_001);
        var tooLong = officer.form(notes(aCase)).fill("audience", "CASE").fill("text", long4001);
        assertThat(tooLong.send().statusCode()).isEqualTo(422);
        write("th-50", aCase, Map.of("audience", "CASE", "text", "a\u0000b")).isProblem(422);
        var before = site.written(aCase.id());
        var sent = officer.form(notes(aCase)).fill("audience", "CASE").fill("text", "หนึ่ง\nสอง");
        assertThat(sent.send().statusCode()).isEqualTo(302);
        assertThat(site.written(aCase.id()).audited()).isEqualTo(before.audited() + 1);
        assertThat(site.written(aCase.id()).version()).isEqualTo(before.version());
        assertThat(officer.page("/cases/" + aCase.id()).select(".pn-note__text").text())
                .contains("หนึ่ง");
    }

    private Answer write(String desk, CaseStory aCase, Map<String, ?> note) {
        return site.program(desk).post(notes(aCase), note);
    }

    private static long id(Answer answer) {
        return answer.json().path("items").get(0).path("id").asLong();
    }

    private String get(String desk, String path) {
        return path.startsWith("/api")
                ? site.program(desk).get(path.substring("/api/v1".length())).response().body()
                : site.as(desk).get(path).body();
    }

    private static String notes(CaseStory aCase) {
        return "/cases/" + aCase.id() + "/notes";
    }
}
