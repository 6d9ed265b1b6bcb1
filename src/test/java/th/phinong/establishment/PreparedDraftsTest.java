package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Multipart;
import th.phinong.testing.PageCheck;
import th.phinong.testing.SampleFiles;
import th.phinong.testing.Site;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Drafts made from the standard texts, by page and by program (C1, clause 5). */
@ApplicationTest
class PreparedDraftsTest {

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_draft_of_a_case_knows_its_sides_and_keeps_every_version_with_what_changed() {
        var aCase = site.aCase("th-40").until("record-draft");
        var here = "/cases/" + aCase.id() + "/drafts";
        var form = shown("th-40", here + "/new?paper=MOU");
        assertThat(form.select("#province-th").val()).isEqualTo("จังหวัดขอนแก่น");
        assertThat(form.select("#province-en").val()).isEqualTo("Khon Kaen Province");
        assertThat(form.select("#counterpart-th").val()).contains(aCase.counterpart());
        long before = audited();
        var sent =
                answers(form).field("notice", "6").field("counterpart-en", "Test Province, China");
        var saved = site.as("th-40").send(here + "/new?paper=MOU", sent);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        var draft = location(saved);
        assertThat(audited()).isEqualTo(before + 1);
        var first = shown("th-40", draft);
        assertThat(first.select(".pn-paper[lang=th]").text()).contains("๖ เดือน");
        assertThat(first.select(".pn-paper[lang=en]").text()).contains("six months’");
        var edit = shown("th-40", draft + "/edit");
        var again =
                answers(edit)
                        .field("notice", "9")
                        .field("seen", "1")
                        .file("ร่างภาษาลาว.pdf", SampleFiles.pdf("lao"));
        assertThat(site.as("th-40").send(draft + "/edit", again).statusCode()).isEqualTo(302);
        var second = shown("th-40", draft);
        assertThat(second.select("del").text()).contains("๖", "six").doesNotContain("๕", "5.");
        assertThat(second.select("ins").text()).contains("๙", "nine");
        assertThat(second.select("tbody tr")).hasSize(2);
        assertThat(second.select("a[href$=/versions/2/other]")).hasSize(1);
        assertThat(shown("th-40", draft + "?version=1").select(".pn-paper[lang=th]").text())
                .contains("๖ เดือน");
        assertThat(shown("moi", here).select("a[href=" + draft + "]")).hasSize(1);
        assertThat(site.as("th-50").get(draft).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
        var form = shown("th-40", "/drafts/new?paper=LOI");
        var wrong =
                answers(form)
                        .field("province-th", "รัฐบาลไทย")
                        .field("province-en", "The Thai Government")
                        .field("place-th", "จังหวัดขอนแก่น");
        var answer = site.as("th-40").send("/drafts/new?paper=LOI", wrong);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = PageCheck.html("drafts", answer.body());
        assertThat(page.select("#province-th-error").text()).contains("ข้อ ๘");
        assertThat(page.select("#place-en-error")).hasSize(1);
        assertThat(page.select("#place-th").val()).isEqualTo("จังหวัดขอนแก่น");
        assertThat(page.select(".govuk-error-summary a[href=#place-en]").text())
                .contains("ภาษาอังกฤษ");
    }

    @Test
    void the_text_is_shown_before_anything_is_saved() {
        long drafts = drafts();
        var sent =
                answers(shown("th-40", "/drafts/new?paper=LOI"))
                        .field("province-th", "จังหวัดเลย")
                        .field("province-en", "Loei Province")
                        .field("step", "preview");
        var answer = site.as("th-40").send("/drafts/new?paper=LOI", sent);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(PageCheck.html("drafts", answer.body()).select(".pn-paper[lang=en]").text())
                .contains("Loei Province");
        assertThat(drafts()).isEqualTo(drafts);
    }

    @Test
    void a_draft_without_a_case_is_its_agencys_own() {
        var sent = answers(shown("th-40", "/drafts/new?paper=MOU"));
        var saved = site.as("th-40").send("/drafts/new?paper=MOU", sent);
        var draft = location(saved);
        assertThat(shown("th-40", "/drafts").select("a[href=" + draft + "]")).hasSize(1);
        for (var other : List.of("th-50", "moi", "admin")) {
            assertThat(site.as(other).get(draft).statusCode()).as(other).isEqualTo(404);
            assertThat(site.as(other).get(draft + "/versions/1/th.docx").statusCode())
                    .isEqualTo(404);
        }
        assertThat(site.as("auditor").get(draft).statusCode()).isEqualTo(200);
        assertThat(site.as("auditor").get(draft + "/edit").statusCode()).isEqualTo(403);
    }

    @Test
    void a_program_makes_a_draft_and_it_is_the_standard_text_in_every_file() {
        var aCase = site.aCase("th-40").until("record-draft");
        var path = "/cases/" + aCase.id() + "/drafts";
        var answers = Map.of("duration", "2", "term", "5", "sides", "two-sides");
        var sent = Map.of("instrument", "MOU", "answers", answers);
        var made = site.program("th-40").post(path, sent).is(201).json();
        assertThat(made.path("versions").get(0).path("textEn").asString())
                .contains("a five-year period", "The two sides will");
        var draft = "/drafts/" + made.path("id").asLong() + "/versions/1/";
        for (var file : List.of("th.docx", "en.docx", "both.docx")) {
            var word = site.as("th-40").bytes(draft + file);
            var checked =
                    site.program("th-40")
                            .post("/drafts/check", new Multipart().file("draft.docx", word))
                            .is(200);
            assertThat(checked.text("route")).as(file).isEqualTo("STANDARD");
        }
        for (var file : List.of("th.pdf", "en.pdf")) {
            var start = new String(site.as("th-40").bytes(draft + file), 0, 5, US_ASCII);
            assertThat(start).isEqualTo("%PDF-");
        }
        var wrong = Map.of("instrument", "MOU", "answers", Map.of("term", "0", "duration", "2"));
        site.program("th-40").post(path, wrong).isProblem(422);
        site.program("moi").post(path, sent).isProblem(403);
        site.program("th-50").post(path, sent).isProblem(404);
    }

    /** Everything that the form holds. */
    private static Multipart answers(Document form) {
        var sent = new Multipart();
        form.select("#drafting select")
                .forEach(
                        one ->
                                sent.field(
                                        one.attr("name"),
                                        one.select("option[selected]").attr("value")));
        form.select("#drafting input[type=text]").stream()
                .filter(one -> !one.val().isEmpty() && !one.attr("name").equals("notice"))
                .forEach(one -> sent.field(one.attr("name"), one.val()));
        return sent;
    }

    private static String location(HttpResponse<String> saved) {
        return URI.create(saved.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private Document shown(String user, String address) {
        return PageCheck.html(address, site.as(user).get(address).body());
    }

    private long audited() {
        return site.jdbc()
                .sql("select count(*) from audit.entry where what = 'establishment.prepare-draft'")
                .query(Long.class)
                .single();
    }

    private long drafts() {
        return site.jdbc()
                .sql("select count(*) from establishment.prepared_draft")
                .query(Long.class)
                .single();
    }
}
