package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.Multipart;
import th.phinong.testing.PageCheck;
import th.phinong.testing.RouteA;
import th.phinong.testing.SampleFiles;
import th.phinong.testing.Site;

import java.util.List;

/** Files of a case, by page and by program. */
@ApplicationTest
class AttachmentsTest {

    private static final List<String> DESKS =
            List.of("th-40", "moi", "mfa", "cos", "cabinet", "secretary", "auditor", "admin");

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_province_attaches_several_files_at_once_and_their_names_stay_thai() {
        var aCase = site.aCase("th-50");
        var before = site.written(aCase.id());
        var answer =
                site.as("th-50")
                        .send(
                                files(aCase),
                                new Multipart()
                                        .field("about", "PLAN")
                                        .file("แผนปฏิบัติการ ๒๕๗๐.pdf", SampleFiles.pdf("แผน"))
                                        .file("งบประมาณ.xlsx", SampleFiles.xlsx()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var page = shown("th-50", files(aCase) + "?added=2");
        assertThat(page.select(".pn-notice--success").text()).contains("2");
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody").text())
                .contains("แผนปฏิบัติการ ๒๕๗๐.pdf", "แผนปฏิบัติการ (ข้อ 7)", "PDF", "กิโลไบต์");
        var after = site.written(aCase.id());
        assertThat(after.version()).as("no event").isEqualTo(before.version());
        assertThat(after.audited()).isEqualTo(before.audited() + 2);
        var casePage = shown("th-50", "/cases/" + aCase.id());
        assertThat(casePage.select("section[aria-labelledby=files] li")).hasSize(2);
        assertThat(casePage.select("section[aria-labelledby=history] h3").eachText())
                .contains("แนบเอกสาร");
        var href = page.select("tbody a[href*=/files/]").last().attr("href");
        var file = site.as("th-50").get(href);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).contains("%PDF-");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''%E0%B9%81%E0%B8%9C%E0%B8%99");
    }

    @Test
    void one_bad_file_keeps_all_out_and_is_named_at_the_field() {
        var aCase = site.aCase("th-50");
        var before = site.written(aCase.id());
        var answer =
                site.as("th-50")
                        .send(
                                files(aCase),
                                new Multipart()
                                        .field("about", "DRAFT")
                                        .file("ดี.pdf", SampleFiles.pdf("ดี"))
                                        .file("ร่าง.docm", SampleFiles.docm())
                                        .file("ว่าง.pdf", new byte[0]));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = PageCheck.html("refused files", answer.body());
        assertThat(page.select("#file-error").text()).contains("ร่าง.docm", "มาโคร", "ว่าง.pdf");
        assertThat(page.select(".govuk-error-summary a[href=#file]")).hasSize(2);
        assertThat(page.select("#about option[selected]").attr("value")).isEqualTo("DRAFT");
        assertThat(site.program("th-50").get(files(aCase)).json().path("items")).isEmpty();
        assertThat(site.written(aCase.id())).isEqualTo(before);
    }

    @Test
    void a_file_over_the_limit_is_refused_at_the_field_and_a_program_is_told_why() {
        var aCase = site.aCase("th-50");
        var tooLarge = SampleFiles.pdfOfSize(20 * 1024 * 1024 + 1);
        var answer =
                site.as("th-50")
                        .send(
                                files(aCase),
                                new Multipart().field("about", "CASE").file("ใหญ่.pdf", tooLarge));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(PageCheck.html("too large", answer.body()).select("#file-error").text())
                .contains("20 เมกะไบต์");
        var problem =
                site.program("th-50")
                        .post(
                                files(aCase),
                                new Multipart().field("about", "CASE").file("ใหญ่.pdf", tooLarge))
                        .isProblem(422);
        assertThat(problem.json().path("errors").get(0).path("field").asString()).isEqualTo("file");
    }

    @Test
    void a_form_without_files_or_subject_says_so() {
        var aCase = site.aCase("th-50");
        var nothing =
                site.as("th-50")
                        .send(
                                files(aCase),
                                new Multipart().field("about", "").file("", new byte[0]));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(PageCheck.html("nothing", nothing.body()).select("#about-error")).hasSize(1);
        var noFile =
                site.as("th-50")
                        .send(
                                files(aCase),
                                new Multipart().field("about", "CASE").file("", new byte[0]));
        assertThat(PageCheck.html("no file", noFile.body()).select("#file-error")).hasSize(1);
        site.program("th-50")
                .post(files(aCase), new Multipart().field("about", "x"))
                .isProblem(422);
    }

    @Test
    void a_new_version_names_the_old_which_stays_and_can_be_replaced_once() {
        var aCase = site.aCase("th-50");
        var first = attach("th-50", aCase, new Multipart().field("about", "BUDGET"), "งบ.xlsx");
        var second =
                attach("th-50", aCase, new Multipart().field("replaces", "" + first), "งบ ๒.xlsx");
        var items = site.program("th-50").get(files(aCase)).is(200).json().path("items");
        assertThat(items).hasSize(2);
        assertThat(items.get(0).path("replacedBy").asLong()).isEqualTo(second);
        assertThat(items.get(1).path("replaces").asLong()).isEqualTo(first);
        assertThat(items.get(1).path("about").asString()).isEqualTo("BUDGET");
        assertThat(items.get(1).path("sha256").asString()).hasSize(64);
        site.program("th-50")
                .post(
                        files(aCase),
                        new Multipart()
                                .field("replaces", "" + first)
                                .file("งบ ๓.xlsx", SampleFiles.xlsx()))
                .isProblem(422);
        var page = shown("th-50", files(aCase) + "?replaces=" + second);
        assertThat(page.select("input[name=replaces]").attr("value")).isEqualTo("" + second);
        assertThat(page.select("tbody").text()).contains("ฉบับเดิม");
        assertThat(site.as("th-50").get(files(aCase) + "/" + first).statusCode()).isEqualTo(200);
    }

    @Test
    void only_the_desk_that_has_the_case_attaches_files_by_est_r9() {
        var aCase = site.aCase("th-50").until("appraise");
        var form = new Multipart().field("about", "CASE").file("a.pdf", SampleFiles.pdf("a"));
        site.program("th-50").post(files(aCase), form).isProblem(403);
        assertThat(shown("th-50", files(aCase)).select("form[enctype]")).isEmpty();
        assertThat(attach("moi", aCase, new Multipart().field("about", "CASE"), "a.xlsx"))
                .isPositive();
        site.program("auditor")
                .post(
                        files(aCase),
                        new Multipart().field("about", "CASE").file("a.pdf", SampleFiles.pdf("b")))
                .isProblem(403);
        aCase.did("moi", "appraise", RouteA.acts("th-50", site.today()).get(1).input());
        assertThat(site.as("th-50").page(files(aCase)).select("tbody tr")).hasSize(1);
    }

    @Test
    void files_are_within_the_sight_of_their_case_and_of_no_other() {
        var aCase = site.aCase("th-50");
        var other = site.aCase("th-50");
        long file = attach("th-50", aCase, new Multipart().field("about", "CASE"), "ลับ.xlsx");
        for (var desk : DESKS) {
            boolean sees = desk.equals("auditor");
            int status = sees ? 200 : 404;
            var program = site.program(desk);
            assertThat(program.get(files(aCase)).status()).as(desk).isEqualTo(status);
            assertThat(program.get(files(aCase) + "/" + file).status()).isEqualTo(status);
            var visitor = site.as(desk);
            assertThat(visitor.get(files(aCase)).statusCode()).as(desk).isEqualTo(status);
            assertThat(visitor.get(files(aCase) + "/" + file).statusCode()).isEqualTo(status);
            if (!sees) {
                assertThat(visitor.get(files(aCase)).body()).doesNotContain("ลับ.xlsx");
            }
        }
        assertThat(site.as("th-50").get(files(other) + "/" + file).statusCode()).isEqualTo(404);
        site.stranger().get(files(aCase) + "/" + file).isProblem(401);
        assertThat(site.visitor().get(files(aCase) + "/" + file).statusCode()).isEqualTo(302);
    }

    private long attach(String desk, CaseStory aCase, Multipart form, String name) {
        var answer =
                site.program(desk).post(files(aCase), form.file(name, SampleFiles.xlsx())).is(201);
        return answer.json().path("items").get(0).path("id").asLong();
    }

    /** A page in Thai, the whole of it checked. */
    private Document shown(String desk, String path) {
        return PageCheck.html(path, site.as(desk).get(path).body());
    }

    private static String files(CaseStory aCase) {
        return "/cases/" + aCase.id() + "/files";
    }
}
