package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.Answer;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.Multipart;
import th.phinong.testing.SampleFiles;
import th.phinong.testing.Site;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Files, notes and assignments sent again under one key are entered once, as acts are done once.
 */
@ApplicationTest
class CaseworkRequestsTest {

    private static final String KEY = "Idempotency-Key";
    private static final Map<String, Object> NOTE =
            Map.of("audience", "CASE", "text", "โทรศัพท์หารือแล้ว");

    @Autowired private ApplicationContext application;
    private Site site;
    private CaseStory aCase;
    private String key;

    @BeforeEach
    void aCaseOfItsOwn() {
        site = new Site(application);
        aCase = site.aCase("th-52");
        key = UUID.randomUUID().toString();
    }

    @Test
    void a_note_sent_twice_is_one_note_and_both_answers_are_the_same() {
        var first = note(NOTE).is(201);
        var second = note(NOTE).is(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(items("notes")).isEqualTo(1);
    }

    @Test
    void a_note_sent_many_times_at_once_is_one_note() {
        var answers = IntStream.range(0, 8).parallel().mapToObj(i -> note(NOTE).status()).toList();
        assertThat(answers).containsOnly(201);
        assertThat(items("notes")).isEqualTo(1);
    }

    @Test
    void a_file_sent_twice_is_one_file_and_both_answers_are_the_same() {
        var plan = SampleFiles.pdf("แผน");
        var first = file("แผน.pdf", plan).is(201);
        var second = file("แผน.pdf", plan).is(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(items("files")).isEqualTo(1);
    }

    @Test
    void an_assignment_sent_twice_is_one_assignment() {
        var mine = Map.<String, Object>of("turn", "propose", "officer", "th-52");
        for (int i = 0; i < 2; i++) {
            post("assignments", mine).is(200);
        }
        assertThat(items("assignments")).isEqualTo(1);
    }

    @Test
    void a_letter_kept_twice_is_kept_once_and_both_answers_are_the_same() {
        var letter = Map.of("number", "มค 0017.2/77", "dated", site.today().toString());
        aCase.until("appraise");
        var first = letter(letter).is(201);
        var second = letter(letter).is(201);
        assertThat(second.json()).isEqualTo(first.json());
        letter(Map.of("number", "มค 0017.2/78", "dated", site.today().toString())).isProblem(422);
        var letters = site.program("th-52").get("/cases/" + aCase.id() + "/letters").is(200);
        assertThat(letters.json().get("kept")).hasSize(1);
    }

    @Test
    void a_text_that_came_back_is_compared_once_and_both_answers_are_the_same() {
        var first = returned("บันทึกความเข้าใจที่แก้ไขแล้ว").is(201);
        var second = returned("บันทึกความเข้าใจที่แก้ไขแล้ว").is(201);
        assertThat(second.json()).isEqualTo(first.json());
        returned("อีกข้อความหนึ่ง").isProblem(422);
        assertThat(drafts("returned")).isEqualTo(1);
    }

    @Test
    void a_draft_made_twice_is_one_draft_and_both_answers_are_the_same() {
        var mou = Map.<String, Object>of("instrument", "MOU", "answers", Map.of());
        var first = post("drafts", mou).is(201);
        var second = post("drafts", mou).is(201);
        assertThat(second.json()).isEqualTo(first.json());
        post("drafts", Map.of("instrument", "LOI", "answers", Map.of())).isProblem(422);
        assertThat(drafts("prepared")).isEqualTo(1);
    }

    @Test
    void a_key_used_for_another_request_is_refused_as_acts_refuse_it_and_nothing_is_written() {
        note(NOTE).is(201);
        var written = site.written(aCase.id());
        var refused = note(Map.of("audience", "CASE", "text", "อีกเรื่องหนึ่ง")).isProblem(422);
        var asAnAct = site.program("th-52").act(aCase.id(), "log-contact", NOTE, KEY, key);
        assertThat(refused.text("detail")).isEqualTo(asAnAct.isProblem(422).text("detail"));
        file("แผน.pdf", SampleFiles.pdf("แผน")).isProblem(422);
        post("assignments", Map.of("turn", "propose", "officer", "th-52")).isProblem(422);
        assertThat(site.written(aCase.id())).isEqualTo(written);
    }

    @Test
    void another_content_or_name_of_a_file_is_another_request() {
        file("แผน.pdf", SampleFiles.pdf("แผน")).is(201);
        file("แผน.pdf", SampleFiles.pdf("แผนใหม่")).isProblem(422);
        file("แผน2.pdf", SampleFiles.pdf("แผน")).isProblem(422);
        assertThat(items("files")).isEqualTo(1);
    }

    @Test
    void a_refused_request_leaves_its_key_free_for_the_mended_one() {
        note(Map.of("audience", "CASE", "text", "")).isProblem(422);
        note(NOTE).is(201);
    }

    @Test
    void a_note_that_is_no_text_is_refused() {
        note(Map.of("audience", "CASE", "text", Map.of("th", "x"))).isProblem(422);
        assertThat(items("notes")).isZero();
    }

    private Answer note(Map<String, Object> note) {
        return post("notes", note);
    }

    private Answer post(String kind, Map<String, Object> input) {
        return site.program("th-52").post("/cases/" + aCase.id() + "/" + kind, input, KEY, key);
    }

    private Answer file(String name, byte[] content) {
        var form = new Multipart().field("about", "PLAN").file(name, content);
        return site.program("th-52").post("/cases/" + aCase.id() + "/files", form, KEY, key);
    }

    private Answer letter(Map<String, String> letter) {
        var form = new Multipart();
        letter.forEach(form::field);
        var path = "/cases/" + aCase.id() + "/letters/propose";
        return site.program("th-52").post(path, form, KEY, key);
    }

    private Answer returned(String text) {
        var form = new Multipart().field("instrument", "MOU").field("text", text);
        return site.program("th-52").post("/cases/" + aCase.id() + "/drafts", form, KEY, key);
    }

    private int drafts(String which) {
        var path = "/cases/" + aCase.id() + "/drafts";
        return site.program("th-52").get(path).is(200).json().get(which).size();
    }

    private int items(String kind) {
        var path = "/cases/" + aCase.id() + "/" + kind;
        return site.program("th-52").get(path).is(200).json().get("items").size();
    }
}
