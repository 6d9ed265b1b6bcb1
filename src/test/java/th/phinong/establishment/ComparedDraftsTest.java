package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.documents.model.WordDocument;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.Multipart;
import th.phinong.testing.PageCheck;
import th.phinong.testing.Site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the comparison with the standard text means for a case (C3, clauses 8 and 12). */
@ApplicationTest
class ComparedDraftsTest {

    private static final String THAI = filled("mou-th");
    private static final String ENGLISH = filled("mou-en");
    private static final String BINDING =
            ENGLISH.replace("1. The Participants will", "1. The Participants shall");

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void wording_that_binds_holds_a_draft_back_until_it_is_justified_or_gone() {
        var aCase = site.aCase("th-40").until("record-draft");
        var program = site.program("th-40");
        program.act(aCase.id(), "record-draft", draft(BINDING, List.of())).is(200);
        var refused = program.act(aCase.id(), "submit-draft", Map.of()).isProblem(422);
        assertThat(refused.text("rule")).isEqualTo("EST-R7");
        assertThat(refused.text("clause")).isEqualTo("12");
        assertThat(refused.text("detail")).contains("“shall” (1)");
        var held = shown("th-40", "/cases/" + aCase.id() + "/submit-draft");
        assertThat(held.select("main a[href$=/record-draft]")).isNotEmpty();
        var justified = List.of(Map.of("words", "Shall", "justification", "คู่เจรจายืนยัน"));
        program.act(aCase.id(), "record-draft", draft(BINDING, justified)).is(200);
        program.act(aCase.id(), "submit-draft", Map.of()).is(200);
        var other = site.aCase("th-40").until("record-draft");
        program.act(other.id(), "record-draft", draft(BINDING, List.of())).is(200);
        program.act(other.id(), "submit-draft", Map.of()).isProblem(422);
        program.act(other.id(), "record-draft", draft(ENGLISH, List.of())).is(200);
        program.act(other.id(), "submit-draft", Map.of()).is(200);
    }

    @Test
    void the_thai_government_as_a_side_is_seen_whatever_was_answered() {
        var aCase = site.aCase("th-40").until("record-draft");
        var side = ENGLISH.replace("Khon Kaen Province", "The Royal Thai Government");
        var program = site.program("th-40");
        program.act(aCase.id(), "record-draft", draft(side, List.of())).is(200);
        var refused = program.act(aCase.id(), "submit-draft", Map.of()).isProblem(422);
        assertThat(refused.text("rule")).isEqualTo("EST-R8");
    }

    @Test
    void the_ministry_confirms_what_was_found_or_says_why_it_decides_otherwise() {
        var aCase = site.aCase("th-40").until("record-draft");
        var changed = ENGLISH.replace("the annual meeting", "a meeting every two years");
        var province = site.program("th-40");
        province.act(aCase.id(), "record-draft", draft(changed, List.of())).is(200);
        province.act(aCase.id(), "submit-draft", Map.of()).is(200);
        var form = shown("moi", "/cases/" + aCase.id() + "/classify");
        assertThat(form.select("input[name=kind][value=CHANGED]").hasAttr("checked")).isTrue();
        assertThat(form.select("[name=changes-0-part]").val())
                .isEqualTo("ข้อ 4 ของร่าง (ภาษาอังกฤษ)");
        assertThat(form.select("[name=changes-0-change]").text()).contains("every two years");
        assertThat(form.select("main a[href$=/drafts]")).isNotEmpty();
        var moi = site.program("moi");
        var otherwise = Map.<String, Object>of("kind", "STANDARD");
        var refused = moi.act(aCase.id(), "classify", otherwise).isProblem(422).json();
        assertThat(refused.path("errors").get(0).path("field").asString()).isEqualTo("reason");
        var reasoned = Map.of("kind", "STANDARD", "reason", "เป็นเพียงรอบการประชุม");
        moi.act(aCase.id(), "classify", reasoned).is(200);
        var events = moi.get("/cases/" + aCase.id()).is(200).json().path("events").toString();
        assertThat(events).contains("\"proposed\":\"CHANGED\"", "เป็นเพียงรอบการประชุม");
    }

    @Test
    void a_recorded_version_is_shown_beside_the_standard_text() {
        var aCase = site.aCase("th-40").until("record-draft");
        var program = site.program("th-40");
        program.act(aCase.id(), "record-draft", draft(BINDING, List.of())).is(200);
        var list = shown("moi", "/cases/" + aCase.id() + "/drafts");
        var link = list.select("a[href*=/drafts/recorded/]").attr("href");
        var page = shown("moi", link);
        assertThat(page.select("ins").text()).contains("shall");
        assertThat(page.select("del").text()).contains("will");
        assertThat(site.as("th-50").get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void a_text_that_is_like_no_standard_text_is_recorded_and_classified_by_hand() {
        var aCase = site.aCase("th-40").until("classify");
        var list = shown("moi", "/cases/" + aCase.id() + "/drafts");
        assertThat(list.select("main").text()).contains("ไม่คล้ายร่างมาตรฐาน");
        site.program("moi").act(aCase.id(), "classify", Map.of("kind", "STANDARD")).is(200);
    }

    @Test
    void a_document_that_comes_back_is_kept_with_what_was_found_and_recorded_from_there() {
        var aCase = site.aCase("th-40").until("record-draft");
        var here = "/cases/" + aCase.id() + "/drafts";
        var sent =
                new Multipart()
                        .file("ร่างไทย.docx", WordDocument.of(THAI).bytes())
                        .file("draft.docx", WordDocument.of(BINDING).bytes());
        var before = site.written(aCase.id());
        var answer = site.as("th-40").send(here, sent);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var after = site.written(aCase.id());
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.audited()).isEqualTo(before.audited() + 3);
        var page = shown("th-40", answer.headers().firstValue("Location").orElseThrow());
        assertThat(page.select("a[href*=/files/]").eachText())
                .containsExactly("ร่างไทย.docx", "draft.docx");
        assertThat(page.select(".pn-compared h3").first().text())
                .as("the Thai comes first, and each part says its language")
                .contains("(ภาษาไทย)");
        assertThat(page.select("ins").text()).contains("shall");
        var record = page.select("a[href*=record-draft?returned=]").attr("href");
        var form = shown("th-40", record);
        assertThat(form.select("[name=textEn]").text()).contains("Participants shall");
        assertThat(form.select("[name=binding-0-words]").val()).isEqualTo("shall");
    }

    @Test
    void a_document_of_another_case_or_that_cannot_be_read_keeps_nothing() {
        var aCase = site.aCase("th-40").until("record-draft");
        var path = "/cases/" + aCase.id() + "/drafts";
        var before = site.written(aCase.id());
        var other =
                WordDocument.of(ENGLISH)
                        .part(
                                "docProps/custom.xml",
                                "<Properties><property name=\"phinong-case\"><lpwstr>999999999"
                                        + "</lpwstr></property></Properties>");
        var program = site.program("th-40");
        var refused =
                program.post(path, new Multipart().file("other.docx", other.bytes()))
                        .isProblem(422);
        assertThat(refused.json().path("errors").get(0).path("message").asString())
                .contains("เรื่องอื่น");
        var good = WordDocument.of(THAI).bytes();
        var half = new Multipart().file("good.docx", good).file("bad.docx", new byte[] {1, 2});
        program.post(path, half).isProblem(422);
        assertThat(site.written(aCase.id())).isEqualTo(before);
        var kept = program.get(path).is(200).json();
        assertThat(kept.path("returned").size()).isZero();
        assertThat(program.get("/cases/" + aCase.id() + "/files").is(200).json().path("items"))
                .isEmpty();
        var pasted = new Multipart().field("text", BINDING);
        var made = program.post(path, pasted).is(201);
        assertThat(made.text("route")).isEqualTo("CHANGED");
        assertThat(made.json().path("binding").get(0).path("clause").asString()).isEqualTo("1");
        site.program("th-50").post(path, pasted).isProblem(404);
        site.program("moi").post(path, pasted).isProblem(403);
    }

    private static Map<String, Object> draft(String english, List<Map<String, String>> binding) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("instrument", "MOU");
        draft.put("textTh", THAI);
        draft.put("textEn", english);
        draft.put("agreed", true);
        draft.put("facilitation", true);
        draft.put("problemSolving", true);
        draft.put("bindsGovernment", false);
        draft.put("binding", binding);
        return CaseStory.asSent(draft);
    }

    private Document shown(String user, String address) {
        return PageCheck.html(address, site.as(user).get(address).body());
    }

    private static String filled(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/drafts/" + name + "-filled.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
