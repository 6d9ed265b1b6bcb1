package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.documents.FileKind;
import th.phinong.documents.Urgency;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.Multipart;
import th.phinong.testing.PageCheck;
import th.phinong.testing.ProgramStory;
import th.phinong.testing.SampleFiles;
import th.phinong.testing.Site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Letters kept with their case as they were sent. */
@ApplicationTest
class KeptLettersTest {

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_letter_is_kept_with_its_number_and_every_reader_of_the_case_reads_it() {
        var aCase = site.aCase("th-50").until("appraise");
        var before = site.written(aCase.id());
        var answer =
                site.as("th-50")
                        .send(
                                path(aCase),
                                letter("ชม 0017.2/1").file("ส่ง.pdf", SampleFiles.pdf("ส่ง")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(site.written(aCase.id()).audited()).isEqualTo(before.audited() + 1);
        assertThat(site.written(aCase.id()).version()).isEqualTo(before.version());
        for (var reader : List.of("th-50", "moi", "auditor")) {
            var page = shown(reader, "/cases/" + aCase.id() + "/letters");
            assertThat(page.select("main").text()).as(reader).contains("ชม 0017.2/1", "ส่ง.pdf");
            var href = page.select("a[href*=/files/]").attr("href");
            assertThat(site.as(reader).get(href).statusCode()).isEqualTo(200);
        }
        assertThat(site.as("th-40").get("/cases/" + aCase.id() + "/letters").statusCode())
                .isEqualTo(404);
    }

    @Test
    void without_a_file_the_letter_of_the_program_is_kept_with_number_and_date_in_it()
            throws Exception {
        var aCase = site.aCase("th-50").until("appraise");
        var kept =
                site.program("th-50")
                        .post(path(aCase), sentByProgram("ชม 0017.2/77"))
                        .is(201)
                        .json()
                        .path("items")
                        .get(0);
        assertThat(kept.path("number").asString()).isEqualTo("ชม 0017.2/77");
        var found =
                site.bean(Cases.class)
                        .find(site.official("th-50"), new CaseId(aCase.id()))
                        .orElseThrow();
        var letters = site.bean(CaseLetters.class);
        var moment = letters.draft(site.official("th-50"), found, "propose").orElseThrow();
        var issued =
                letters.issued(
                        letters.write(moment, found, Urgency.NONE, ""),
                        "ชม 0017.2/77",
                        LocalDate.of(2026, 1, 5));
        assertThat(issued.blanks()).isEmpty();
        try (var pdf = Loader.loadPDF(letters.file(issued, found, FileKind.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("ที่ ชม ๐๐๑๗.๒/๗๗", "๕ มกราคม ๒๕๖๙");
        }
    }

    @Test
    void what_was_kept_gives_the_number_to_the_letters_after_it() {
        var aCase = site.aCase("th-50").until("give-opinion");
        site.program("moi")
                .post("/cases/" + aCase.id() + "/letters/consult", sentByProgram("มท 0211.4/9"))
                .is(201);
        var paper = shown("mfa", "/cases/" + aCase.id() + "/letters/opinion");
        assertThat(paper.select(".pl-paper").text())
                .contains("หนังสือกระทรวงมหาดไทย ที่ มท ๐๒๑๑.๔/๙");
    }

    @Test
    void a_letter_without_number_or_date_or_kept_before_is_refused_at_the_field() {
        var aCase = site.aCase("th-50").until("appraise");
        refused(aCase, letter(""), "number");
        refused(aCase, new Multipart().field("number", "ชม 1"), "dated-day");
        refused(
                aCase,
                new Multipart()
                        .field("number", "ชม 1")
                        .field("dated-day", "1")
                        .field("dated-month", "1")
                        .field("dated-year", "2599"),
                "dated-day");
        refused(aCase, letter("ชม 1").file("ร่าง.docm", SampleFiles.docm()), "file");
        assertThat(site.as("th-50").send(path(aCase), letter("ชม 1")).statusCode()).isEqualTo(302);
        refused(aCase, letter("ชม 1"), "number");
    }

    private void refused(CaseStory aCase, Multipart form, String field) {
        var before = site.written(aCase.id());
        var answer = site.as("th-50").send(path(aCase), form);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = PageCheck.html("refused letter", answer.body());
        assertThat(page.select(".govuk-error-summary a[href=#" + field + "]")).isNotEmpty();
        assertThat(site.written(aCase.id())).isEqualTo(before);
    }

    @Test
    void nobody_keeps_the_letter_of_another() {
        var aCase = site.aCase("th-50").until("appraise");
        for (var desk : List.of("moi", "mfa", "th-40")) {
            site.program(desk).post(path(aCase), sentByProgram("ชม 1")).isProblem(404);
        }
        site.program("auditor").post(path(aCase), sentByProgram("ชม 1")).isProblem(403);
    }

    @Test
    void a_program_is_told_the_letters_of_a_case_and_takes_them() {
        var aCase = site.aCase("th-50");
        var items = site.program("th-50").get(listed(aCase)).is(200).json().path("items");
        assertThat(items.get(0).path("kind").asString()).isEqualTo("propose");
        assertThat(items.get(0).path("when").asString()).isEqualTo("NOW");
        var pdf = items.get(0).path("pdf").asString().substring("/api/v1".length());
        assertThat(site.program("th-50").get(pdf).is(200).response().body()).startsWith("%PDF-");
        assertThat(site.program("auditor").get(listed(aCase)).is(200).json().path("items"))
                .isEmpty();
    }

    @Test
    void letters_that_the_typeface_lacks_are_named_and_the_Word_document_is_offered() {
        var opening = Map.<String, Object>of("counterpartTh", "แขวงຫຼວງພະບາງ");
        var story = ProgramStory.proposedBy(site, "th-50", opening);
        var path = "/cases/" + story.id() + "/letters/propose";
        assertThat(site.as("th-50").get(path + ".docx").statusCode()).isEqualTo(200);
        var answer = site.as("th-50").get(path + ".pdf");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(
                        PageCheck.html("unprintable", answer.body())
                                .select(".govuk-error-summary")
                                .text())
                .contains("ຫ", "DOCX");
    }

    private static Multipart letter(String number) {
        return new Multipart()
                .field("number", number)
                .field("dated-day", "5")
                .field("dated-month", "1")
                .field("dated-year", "2569");
    }

    private static Multipart sentByProgram(String number) {
        return new Multipart().field("number", number).field("dated", "2026-01-05");
    }

    private static String path(CaseStory aCase) {
        return "/cases/" + aCase.id() + "/letters/propose";
    }

    private static String listed(CaseStory aCase) {
        return "/cases/" + aCase.id() + "/letters";
    }

    private Document shown(String user, String path) {
        return PageCheck.html(path, site.as(user).get(path).body());
    }
}
