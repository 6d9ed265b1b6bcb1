package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.documents.FileKind;
import th.phinong.documents.Letter;
import th.phinong.documents.Urgency;
import th.phinong.establishment.model.LetterMoment;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.LetterStories;
import th.phinong.testing.PageCheck;
import th.phinong.testing.PdfCheck;
import th.phinong.testing.ProgramStory;
import th.phinong.testing.Site;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The letters of cases: every kind at its step, by page and as a file. */
@ApplicationTest
class CaseLettersTest {

    /** What only the registry or an earlier registry knows. */
    private static final Set<String> REGISTRY = Set.of("number", "date", "ref-number");

    /** Letters that cannot be whole before their act: the reason or the facts are given with it. */
    private static final Set<String> TOLD_BY_THE_ACT =
            Set.of(
                    "information",
                    "return-reason",
                    "withdraw-reason",
                    "asked",
                    "foreign-signatory",
                    "foreign-position");

    @Autowired private ApplicationContext application;
    private final Set<String> printed = new HashSet<>();
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void every_kind_of_letter_is_written_at_its_step_and_lacks_only_number_and_date()
            throws Exception {
        var seen = new HashSet<String>();
        for (var story : LetterStories.all(site)) {
            for (var desk : LetterStories.DESKS) {
                for (var moment : drafts(desk, story)) {
                    check(moment, desk, story);
                    seen.add(moment.kind().key());
                }
            }
        }
        assertThat(site.bean(LetterKinds.class).all())
                .allSatisfy(kind -> assertThat(seen).contains(kind.key()));
    }

    private void check(LetterMoment moment, String desk, long story) throws Exception {
        var found = found(desk, story);
        var letter = letters().write(moment, found, Urgency.URGENT, "");
        var open = new ArrayList<>(letter.blanks());
        open.removeAll(REGISTRY);
        if (!moment.isDone()) {
            open.removeAll(TOLD_BY_THE_ACT);
        }
        assertThat(open).as("%s %s %s", moment.kind().key(), moment.when(), story).isEmpty();
        assertThat(letter.body()).hasSizeGreaterThan(1);
        var file = letters().file(letter, found, FileKind.DOCX);
        var opened = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
        assertThat(opened.getMainDocumentPart().getContent()).isNotEmpty();
        assertThat(text(letter)).doesNotContain("{", "}", "null");
        if (printed.add(moment.kind().key() + moment.when())) {
            checkPrinted(letters().file(letter, found, FileKind.PDF), letter);
        }
    }

    /** Valid for archives and for readers who listen, and every word of it can be found. */
    private static void checkPrinted(byte[] pdf, Letter letter) {
        assertThat(PdfCheck.violations(pdf)).as(letter.kind()).isEmpty();
        var found = bare(PdfCheck.text(pdf));
        assertThat(letter.body())
                .allSatisfy(
                        section ->
                                section.text().spans().stream()
                                        .flatMap(span -> Stream.of(span.text().split("\\s+")))
                                        .forEach(word -> assertThat(found).contains(bare(word))));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u200B]", "");
    }

    private static String text(Letter letter) {
        return letter.subject().text()
                + letter.addressee().office().text()
                + letter.body().stream().map(each -> each.text().text()).toList();
    }

    private List<LetterMoment> drafts(String desk, long story) {
        var official = site.official(desk);
        return site.bean(Cases.class)
                .find(official, new CaseId(story))
                .map(found -> letters().drafts(official, found))
                .orElse(List.of());
    }

    private CaseRecord found(String desk, long story) {
        return site.bean(Cases.class).find(site.official(desk), new CaseId(story)).orElseThrow();
    }

    private CaseLetters letters() {
        return site.bean(CaseLetters.class);
    }

    @Test
    void a_province_sees_the_letter_as_a_page_and_takes_it_as_a_file_with_a_thai_name() {
        var aCase = site.aCase("th-40");
        var page = shown("th-40", "/cases/" + aCase.id());
        assertThat(page.select("section[aria-labelledby=letters] a").eachText())
                .contains("หนังสือเสนอเรื่องต่อกระทรวงมหาดไทย");
        var paper = shown("th-40", "/cases/" + aCase.id() + "/letters/propose?urgency=URGENT");
        assertThat(paper.select(".pl-urgency").text()).isEqualTo("ด่วน");
        assertThat(paper.select(".pl-paper").text())
                .contains("ที่ ขก", "เรียน ปลัดกระทรวงมหาดไทย", "ขอแสดงความนับถือ")
                .contains("มติคณะรัฐมนตรี เมื่อวันที่ ๑๐ ตุลาคม ๒๕๖๑", "จังหวัดขอนแก่น")
                .doesNotContain("2561");
        var file = site.as("th-40").get("/cases/" + aCase.id() + "/letters/propose.docx");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''%E0%B8%AB");
    }

    @Test
    void only_the_sender_and_the_ministry_of_interior_read_a_draft() {
        var aCase = site.aCase("th-40").until("give-opinion");
        var path = "/cases/" + aCase.id() + "/letters/consult";
        assertThat(site.as("moi").get(path).statusCode()).isEqualTo(200);
        for (var desk : List.of("th-40", "mfa", "auditor", "th-50", "cos")) {
            assertThat(site.as(desk).get(path).statusCode()).as(desk).isEqualTo(404);
        }
        assertThat(site.as("moi").get("/cases/" + aCase.id() + "/letters/propose").statusCode())
                .isEqualTo(200);
        assertThat(site.as("auditor").get("/cases/" + aCase.id() + "/letters").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_letter_whose_act_was_done_tells_what_was_known_then() {
        var story = site.aCase("th-40").until("report-signing");
        var official = site.official("th-40");
        var found = found("th-40", story.id());
        var sent = letters().draft(official, found, "propose").orElseThrow();
        assertThat(sent.when()).isEqualTo(LetterMoment.When.DONE);
        var letter = letters().write(sent, found, Urgency.NONE, "");
        assertThat(text(letter)).contains("ส่งเสริมการค้าชายแดน").doesNotContain("เห็นชอบ");
    }

    @Test
    void a_report_is_about_the_instrument_that_was_signed_even_while_the_next_is_drafted() {
        var story =
                ProgramStory.proposedBy(site, "th-40")
                        .standard("propose", "record-draft")
                        .standardWith("record-draft", Map.of("instrument", "LOI"))
                        .standard("submit-draft", "sign")
                        .standardWith("sign", Map.of("instrument", "LOI"))
                        .standard("record-draft", "submit-draft");
        var found = found("th-40", story.id());
        var report = letters().draft(site.official("th-40"), found, "report").orElseThrow();
        var letter = letters().write(report, found, Urgency.NONE, "");
        assertThat(letter.blanks()).containsExactly("number", "date");
        assertThat(text(letter)).contains("หนังสือแสดงเจตจำนง").doesNotContain("บันทึกความเข้าใจ");
    }

    @Test
    void a_letter_in_English_names_nobody_in_Thai() {
        var story = site.aCase("th-40").until("pass-on");
        var found = found("th-40", story.id());
        var thanks = letters().draft(site.official("th-40"), found, "thanks").orElseThrow();
        var letter = letters().write(thanks, found, Urgency.NONE, "");
        assertThat(letter.addressee().office().text())
                .startsWith("The Head of the Administration, ")
                .doesNotContain("ผู้แทนฝ่ายต่างประเทศ");
    }

    private Document shown(String user, String path) {
        return PageCheck.html(path, site.as(user).get(path).body());
    }
}
