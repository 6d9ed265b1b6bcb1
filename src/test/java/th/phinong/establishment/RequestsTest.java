package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.Answer;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the API makes of requests that are repeated, late, broken or nobody's. */
@ApplicationTest
class RequestsTest {

    private static final String KEY = "Idempotency-Key";

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void the_same_request_sent_twice_is_done_once() {
        var aCase = site.aCase("th-40");
        var key = UUID.randomUUID().toString();
        var note = Map.of("note", "โทรศัพท์หารือ");
        for (int i = 0; i < 2; i++) {
            var done = site.program("th-40").act(aCase.id(), "log-contact", note, KEY, key).is(200);
            assertThat(done.json().get("version").asInt()).isEqualTo(2);
        }
        assertThat(site.written(aCase.id())).isEqualTo(new Site.Written(2, 2, 2));
    }

    @Test
    void the_same_request_sent_many_times_at_once_is_done_once() {
        var aCase = site.aCase("th-40");
        var key = UUID.randomUUID().toString();
        var program = site.program("th-40");
        var note = Map.of("note", "ส่งพร้อมกัน");
        var answers =
                IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> program.act(aCase.id(), "log-contact", note, KEY, key))
                        .map(Answer::status)
                        .toList();
        assertThat(answers).containsOnly(200);
        assertThat(site.written(aCase.id()).events()).isEqualTo(2);
    }

    @Test
    void a_case_opened_twice_under_one_key_is_one_case() {
        var key = UUID.randomUUID().toString();
        var opening = CaseStory.opening(CaseStory.newCounterpart());
        var first = site.program("th-40").post("/cases", opening, KEY, key).is(201);
        var second = site.program("th-40").post("/cases", opening, KEY, key).is(201);
        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "-1", "abc"})
    void a_foreign_unit_that_is_not_in_the_directory_is_refused_at_its_field(String unit) {
        var opening =
                Map.<String, Object>of(
                        "counterpartUnit", unit,
                        "counterpartTh", "เมืองทดสอบ",
                        "country", "CN",
                        "level", "PROVINCE_EQUIVALENT");
        var problem = site.program("th-40").post("/cases", opening).isProblem(422);
        assertThat(problem.json().at("/errors/0/field").asString()).isEqualTo("counterpartUnit");
    }

    @Test
    void a_key_used_for_another_request_is_refused() {
        var aCase = site.aCase("th-40");
        var key = UUID.randomUUID().toString();
        var program = site.program("th-40");
        program.act(aCase.id(), "log-contact", Map.of("note", "ครั้งแรก"), KEY, key).is(200);
        program.act(aCase.id(), "log-contact", Map.of("note", "อีกเรื่องหนึ่ง"), KEY, key)
                .isProblem(422);
        program.act(aCase.id(), "record-committee", Map.of("note", "ครั้งแรก"), KEY, key)
                .isProblem(422);
        assertThat(site.written(aCase.id()).events()).isEqualTo(2);
    }

    @Test
    void the_order_of_fields_makes_no_other_request() {
        long id = site.aCase("th-40").id();
        var key = UUID.randomUUID().toString();
        for (var body :
                List.of(
                        "{\"note\":\"ก\",\"happenedOn\":\"2026-01-05\"}",
                        "{\"happenedOn\":\"2026-01-05\",\"note\":\"ก\"}")) {
            site.program("th-40")
                    .post(
                            "/cases/" + id + "/actions/log-contact",
                            BodyPublishers.ofString(body),
                            KEY,
                            key)
                    .is(200);
        }
        assertThat(site.written(id).events()).isEqualTo(2);
    }

    @Test
    void a_key_is_its_senders_own() {
        var key = UUID.randomUUID().toString();
        for (var desk : List.of("th-40", "th-50")) {
            var aCase = site.aCase(desk);
            site.program(desk)
                    .act(aCase.id(), "log-contact", Map.of("note", desk), KEY, key)
                    .is(200);
            assertThat(site.written(aCase.id()).events()).isEqualTo(2);
        }
    }

    @Test
    void a_refused_request_leaves_its_key_free_for_the_mended_one() {
        var aCase = site.aCase("th-40");
        var key = UUID.randomUUID().toString();
        var program = site.program("th-40");
        program.act(aCase.id(), "log-contact", Map.of(), KEY, key).isProblem(422);
        program.act(aCase.id(), "log-contact", Map.of("note", "ครบแล้ว"), KEY, key).is(200);
    }

    @Test
    void an_act_on_a_version_that_is_past_is_a_conflict_with_both_versions() {
        var aCase = site.aCase("th-40").did("th-40", "log-contact", Map.of("note", "ก่อนหน้า"));
        var program = site.program("th-40");
        var note = Map.of("note", "มาช้า");
        var stale = program.act(aCase.id(), "log-contact", note, "If-Match", "\"1\"");
        stale.isProblem(409);
        assertThat(stale.json().get("seen").asInt()).isEqualTo(1);
        assertThat(stale.json().get("current").asInt()).isEqualTo(2);
        var change = stale.json().at("/changes/0");
        assertThat(stale.json().get("changes")).hasSize(1);
        assertThat(change.get("entry").asInt()).isEqualTo(2);
        assertThat(change.get("step").asString()).isNotBlank();
        assertThat(change.get("by").asString()).contains("th-40");
        assertThat(change.get("happenedOn").asString()).isEqualTo(site.today().toString());
        assertThat(site.written(aCase.id()).events()).isEqualTo(2);
        program.act(aCase.id(), "log-contact", note, "If-Match", "\"2\"").is(200);
        program.act(aCase.id(), "log-contact", note, "If-Match", "*").is(200);
        program.act(aCase.id(), "log-contact", note, "If-Match", "old").isProblem(400);
    }

    @Test
    void an_unknown_act_and_an_unknown_case_are_not_found() {
        var aCase = site.aCase("th-40");
        var program = site.program("th-40");
        program.act(aCase.id(), "annul", Map.of()).isProblem(404);
        program.act(aCase.id(), "open-case", Map.of()).isProblem(404);
        program.act(999_999_999, "propose", Map.of()).isProblem(404);
        program.get("/cases/999999999").isProblem(404);
        program.get("/cases/abc").isProblem(404);
    }

    @Test
    void without_a_good_token_nothing_of_a_case_is_told() {
        long id = site.aCase("th-40").id();
        for (var stranger :
                List.of(
                        site.stranger(),
                        new th.phinong.testing.Program(site.base(), "phn_x"),
                        new th.phinong.testing.Program(site.base(), "x"))) {
            for (var path :
                    List.of("/cases", "/cases/" + id, "/cases/999999999", "/audit/verify")) {
                var answer = stranger.get(path).isProblem(401);
                assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            }
            stranger.act(id, "propose", Map.of()).isProblem(401);
            stranger.post("/cases", Map.of()).isProblem(401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"note\":",
                "[1,2]",
                "\"text\"",
                "7",
                "{\"note\":\"a\"}}",
                "nul",
                "{\"note\":\"a\",\"note\":\"b\"}"
            })
    void broken_json_is_a_bad_request(String body) {
        long id = site.aCase("th-40").id();
        var answer =
                site.program("th-40")
                        .post(
                                "/cases/" + id + "/actions/log-contact",
                                BodyPublishers.ofString(body));
        answer.isProblem(400);
        assertThat(site.written(id).events()).isEqualTo(1);
    }

    @Test
    void broken_utf8_is_a_bad_request() {
        long id = site.aCase("th-40").id();
        byte[] body = "{\"note\":\"กข\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        body[10] = (byte) 0xFF;
        var answer =
                site.program("th-40")
                        .post(
                                "/cases/" + id + "/actions/log-contact",
                                BodyPublishers.ofByteArray(body));
        assertThat(answer.status()).as(answer.response().body()).isIn(400, 422);
        answer.isProblem(answer.status());
        assertThat(site.written(id).events()).isEqualTo(1);
    }

    @Test
    void a_field_that_nobody_asked_for_is_named() {
        long id = site.aCase("th-40").id();
        var refused =
                site.program("th-40")
                        .act(id, "log-contact", Map.of("note", "ครบ", "notes", "เกิน"));
        refused.isProblem(422);
        assertFault(refused, "notes");
    }

    @Test
    void every_kind_of_wrong_value_is_told_at_its_field() {
        long id = site.aCase("th-40").id();
        var tomorrow = site.today().plusDays(1).toString();
        var wrong =
                List.<Map<String, Object>>of(
                        Map.of("note", "x", "happenedOn", "2026-02-31"),
                        Map.of("note", "x", "happenedOn", "2569-01-05"),
                        Map.of("note", "x", "happenedOn", tomorrow),
                        Map.of("note", "x", "happenedOn", "เมื่อวาน"),
                        Map.of("note", "x", "happenedOn", 20260105),
                        Map.of("note", "x", "happenedOn", List.of(1, 2)));
        for (var input : wrong) {
            assertFault(site.program("th-40").act(id, "log-contact", input), "happenedOn");
        }
        for (var note :
                List.of("ก".repeat(4001), "ขาด\u0000", "เสีย\uFFFD", List.of("a"), Map.of())) {
            assertFault(site.program("th-40").act(id, "log-contact", Map.of("note", note)), "note");
        }
        var plan = List.of(Map.of("activity", "ก", "period", "ข", "responsible", "ค", "x", "ง"));
        assertFault(
                site.program("th-40").act(id, "propose", with(RouteA.proposal(), "plan", plan)),
                "plan[0].x");
        var budget = List.of(Map.of("item", "ก", "amount", "1.999", "source", "ข"));
        assertFault(
                site.program("th-40").act(id, "propose", with(RouteA.proposal(), "budget", budget)),
                "budget[0].amount");
        assertThat(site.written(id).events()).isEqualTo(1);
    }

    @Test
    void a_list_says_which_of_its_filters_cannot_be() {
        for (var faulty :
                List.of(
                        "province=TH-99",
                        "province=x",
                        "country=China",
                        "country=ZZ",
                        "state=old",
                        "page=0",
                        "page=-1",
                        "size=201",
                        "size=x",
                        "q=" + "a".repeat(201))) {
            var answer = site.program("th-40").get("/cases?" + faulty).isProblem(422);
            assertFault(answer, faulty.substring(0, faulty.indexOf('=')));
        }
    }

    private static Map<String, Object> with(Map<String, Object> input, String name, Object value) {
        var changed = new java.util.LinkedHashMap<>(input);
        changed.put(name, value);
        return changed;
    }

    private static void assertFault(Answer answer, String field) {
        answer.isProblem(422);
        assertThat(answer.json().get("errors").valueStream())
                .as(answer.response().body())
                .anyMatch(
                        e ->
                                e.get("field").asString().equals(field)
                                        && !e.get("message").asString().isBlank());
    }
}
