package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.Answer;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.ProgramStory;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One act on several cases at once, and several acts on one case at the same instant. */
@ApplicationTest
class SeveralCasesTest {

    private static final int TO_REPORT = 300;
    private static final int TO_REVIEW = 200;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void three_hundred_cases_are_reported_to_Cabinet_in_one_act_within_ten_seconds() {
        var cases = IntStream.range(0, TO_REPORT).mapToObj(i -> signed("th-41").id()).toList();
        long begun = System.nanoTime();
        var answer = tell(cases, "มท 0210/300").is(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST);
        assertThat(answer.json().get("cases")).hasSize(TO_REPORT);
        for (long id : cases) {
            assertThat(site.written(id)).isEqualTo(new Site.Written(15, 15, 15));
        }
        var again = tell(cases.subList(0, 2), "มท 0210/301").isProblem(422);
        assertThat(again.text("rule")).isEqualTo("EST-R10");
    }

    @Test
    void one_case_that_cannot_be_reported_leaves_all_as_they_were_and_is_named() {
        var ready = signed("th-41");
        var early = site.aCase("th-41").until("appraise");
        var unseen = site.aCase("th-41");
        var before = Stream.of(ready, early).map(one -> site.written(one.id())).toList();
        var answer = tell(List.of(ready.id(), early.id()), "มท 0210/302");
        assertThat(answer.isProblem(422).text("rule")).isEqualTo("EST-R10");
        assertThat(answer.json().get("cases")).hasSize(1);
        var named = answer.json().get("cases").get(0);
        assertThat(named.get("id").asLong()).isEqualTo(early.id());
        assertThat(named.get("number").asString()).isNotBlank();
        assertThat(named.get("reason").asString()).isNotBlank();
        tell(List.of(ready.id(), unseen.id()), "มท 0210/302").isProblem(404);
        assertThat(Stream.of(ready, early).map(one -> site.written(one.id())))
                .containsExactlyElementsOf(before);
    }

    @Test
    void a_letter_of_intent_and_its_memorandum_are_reported_together() {
        var story =
                ProgramStory.proposedBy(site, "th-40")
                        .standard("propose", "record-draft")
                        .standardWith("record-draft", Map.of("instrument", "LOI"))
                        .standard("submit-draft", "sign")
                        .standardWith("sign", Map.of("instrument", "LOI"))
                        .standard("record-draft", "report-signing");
        tell(List.of(story.id()), "มท 0210/303").is(200);
        assertThat(story.seenBy("moi").get("duties").valueStream())
                .noneMatch(duty -> duty.get("action").asString().equals("tell-cabinet"));
    }

    @Test
    void the_same_request_sent_twice_is_done_once_and_another_under_its_key_is_refused() {
        var cases = List.of(signed("th-41").id(), signed("th-41").id());
        var body = body(cases, "มท 0210/304");
        for (int time = 0; time < 2; time++) {
            site.program("moi")
                    .post("/cases/actions/tell-cabinet", body, "Idempotency-Key", "several-1")
                    .is(200);
            assertThat(site.written(cases.getFirst())).isEqualTo(new Site.Written(15, 15, 15));
        }
        site.program("moi")
                .post(
                        "/cases/actions/tell-cabinet",
                        body(cases.subList(0, 1), "มท 0210/305"),
                        "Idempotency-Key",
                        "several-1")
                .isProblem(422);
    }

    @Test
    void both_ministers_consent_to_several_cases_and_no_other_desk_does() {
        var cases =
                IntStream.range(0, 2).mapToObj(i -> site.aCase("th-41").until("consent")).toList();
        var ids = cases.stream().map(CaseStory::id).toList();
        var consent = new LinkedHashMap<String, Object>(CaseStory.asSent(consent()));
        consent.put("cases", ids);
        site.program("moi").post("/cases/actions/consent", consent).isRefused(403, "EST-R9", "");
        for (var minister : List.of("minister-interior", "minister-foreign")) {
            site.program(minister).post("/cases/actions/consent", consent).is(200);
        }
        assertThat(site.program("moi").get("/cases/" + ids.getLast()).text("stage"))
                .isEqualTo("to-notify-consent");
    }

    @Test
    void what_is_no_list_of_cases_or_no_such_act_is_refused() {
        site.program("moi").post("/cases/actions/tell-cabinet", Map.of()).isProblem(422);
        tell(List.of(), "มท 0210/306").isProblem(422);
        site.program("moi")
                .post("/cases/actions/tell-cabinet", Map.of("cases", List.of("1")))
                .isProblem(422);
        site.program("moi").post("/cases/actions/sign", body(List.of(1L), "1")).isProblem(404);
        site.program("auditor")
                .post("/cases/actions/tell-cabinet", body(List.of(1L), "1"))
                .isProblem(403);
    }

    @Test
    void six_hundred_opinions_at_the_same_instant_are_all_accepted_and_each_case_advances_once() {
        var cases =
                IntStream.range(0, TO_REVIEW)
                        .mapToObj(
                                i ->
                                        site.aCase("th-42")
                                                .until("classify")
                                                .did("moi", "classify", changed())
                                                .id())
                        .toList();
        var opinions = new ArrayList<Callable<Integer>>();
        var start = new CountDownLatch(1);
        for (long id : cases) {
            for (var desk : List.of("moi", "mfa", "cos")) {
                var program = site.program(desk);
                opinions.add(
                        () -> {
                            start.await();
                            return program.act(id, "review-draft", opinion(desk)).status();
                        });
            }
        }
        List<Future<Integer>> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = opinions.stream().map(threads::submit).toList();
            start.countDown();
        }
        var statuses = answers.stream().map(Future::resultNow).toList();
        assertThat(statuses).hasSize(3 * TO_REVIEW).containsOnly(200);
        for (long id : cases) {
            assertThat(site.written(id)).isEqualTo(new Site.Written(12, 12, 12));
        }
        assertThat(
                        site.jdbc()
                                .sql(
                                        """
                                        select distinct stage from establishment.case_file
                                        where id = any (:cases)
                                        """)
                                .param("cases", cases.toArray(Long[]::new))
                                .query(String.class)
                                .list())
                .containsExactly("awaiting-consent");
    }

    private CaseStory signed(String province) {
        return site.aCase(province).until("report-signing");
    }

    private Answer tell(List<Long> cases, String letter) {
        return site.program("moi").post("/cases/actions/tell-cabinet", body(cases, letter));
    }

    private Map<String, Object> body(List<Long> cases, String letter) {
        return Map.of(
                "cases", cases,
                "happenedOn", site.today().toString(),
                "letterNumber", letter);
    }

    private Map<String, Object> consent() {
        return RouteA.consent(site.today());
    }

    private static Map<String, Object> changed() {
        return Map.of(
                "kind",
                "CHANGED",
                "changes",
                List.of(Map.of("part", "ข้อ 3", "change", "เพิ่มสาขา")));
    }

    private static Map<String, Object> opinion(String desk) {
        return desk.equals("cos")
                ? Map.of("consistent", true, "treaty", false)
                : Map.of("consistent", true);
    }
}
