package th.phinong.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.documents.model.WordDocument;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Browser;
import th.phinong.testing.Looks;
import th.phinong.testing.Multipart;
import th.phinong.testing.PageCheck;
import th.phinong.testing.Site;
import th.phinong.testing.Visitor;

import java.nio.file.Path;
import java.util.List;

/** Comparing a draft on a page, and the standard texts to read. */
@ApplicationTest
@ExtendWith(Browser.class)
class DraftPagesTest {

    private static final String CHECK = "/drafts/check";

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CHECK,
                "/drafts/binding-words",
                "/drafts/binding-words?version=1",
                "/drafts/binding-words/new",
                "/drafts/binding-words/entries/must-en",
                "/guide/standard-texts",
                "/guide/standard-texts/mou",
                "/guide/standard-texts/loi"
            })
    void every_page_is_sound_and_looks_right_in_both_languages(String path, Page page) {
        site.as("moi").check().pageAndItsLinks(path);
        signIn(page, site.as("moi"));
        for (var language : List.of("th", "en")) {
            var address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                assertThat(page.navigate(site.base() + address).status()).isEqualTo(200);
                picture(page, path.replaceAll("[/?=]", "-") + "-" + language + "-" + width);
                Looks.areGood(page);
            }
        }
    }

    @Test
    void a_changed_draft_is_shown_beside_the_standard_with_words_in_and_out(Page page) {
        var draft =
                Samples.filled("mou-en")
                        .replace("2. The Participants will", "2. The Participants shall")
                        .replace("their officials.", "their officials. Costs are a commitment.")
                        .replace("trade and agriculture", "free trade")
                        .replace("\nSigned", "6. Disputes go to arbitration.\n\nSigned")
                        .replaceAll("4\\. The Participants will consult.*\n", "");
        signIn(page, site.as("moi"));
        for (var language : List.of("th", "en")) {
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                page.navigate(site.base() + CHECK + "?lang=" + language);
                page.locator("#text").fill(draft);
                page.locator("main form button[type=submit]").click();
                picture(page, "draft-checked-" + language + "-" + width);
                Looks.areGood(page);
                assertThat(page.locator("del").allTextContents().toString()).contains("will");
                assertThat(page.locator("ins").allTextContents().toString()).contains("shall");
                assertThat(page.locator("mark.pn-binds").count()).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void hidden_words_are_quoted_with_the_result() {
        var document = WordDocument.of(Samples.filled("loi-en"));
        document.paragraph(WordDocument.run("<w:vanish/>", "Each side shall pay damages."));
        document.paragraph(WordDocument.run("<w:vanish/>", "So be it."));
        var answer =
                site.as("th-40").send(CHECK, new Multipart().file("draft.docx", document.bytes()));
        assertThat(answer.statusCode()).isEqualTo(200);
        var told = PageCheck.html(CHECK, answer.body()).select(".pn-notice--warning");
        assertThat(told).hasSize(1);
        assertThat(told.text()).contains("Each side shall pay damages.").contains("So be it.");
    }

    @Test
    void two_documents_one_in_each_language_are_compared_with_each_other() {
        var form =
                new Multipart()
                        .file("ร่างไทย.docx", document("loi-th"))
                        .file("draft.docx", document("loi-en"));
        var answer = site.as("th-40").send(CHECK, form);
        assertThat(answer.statusCode()).isEqualTo(200);
        var page = PageCheck.html(CHECK, answer.body());
        assertThat(page.select(".pn-notice--success")).hasSize(1);
        var same =
                new Multipart()
                        .file("a.docx", document("loi-th"))
                        .file("b.docx", document("loi-th"));
        assertThat(site.as("th-40").send(CHECK, same).statusCode()).isEqualTo(422);
    }

    @Test
    void a_document_that_cannot_be_read_is_refused_at_its_field_and_the_text_stays() {
        var form =
                new Multipart()
                        .field("text", "ข้อความที่พิมพ์ไว้")
                        .file("paper.docx", "not a document".getBytes());
        var answer = site.as("th-40").send(CHECK, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = PageCheck.html(CHECK, answer.body());
        assertThat(page.select("#file-error").text()).contains("paper.docx");
        assertThat(page.select("#text").text()).contains("ข้อความที่พิมพ์ไว้");
    }

    private static byte[] document(String name) {
        return WordDocument.of(Samples.filled(name)).bytes();
    }

    private void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/pictures", name + ".png")));
    }

    private void signIn(Page page, Visitor visitor) {
        page.context()
                .addCookies(
                        List.of(
                                new Cookie("phinong_session", visitor.session())
                                        .setUrl(site.base())));
    }
}
