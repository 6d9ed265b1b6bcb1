package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.Answer;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.Site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Corrections that take a signing from one relation to another, at the same instant. */
@ApplicationTest
class CrosswiseCorrectionsTest {

    private static final int ROUNDS = 12;
    private static final List<Integer> UNITS = List.of(64, 65);

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void two_cases_that_change_places_in_the_register_at_the_same_instant_are_both_put_right() {
        var cases = List.of(site.aCase("th-50").closed().id(), site.aCase("th-50").closed().id());
        for (int place = 0; place < cases.size(); place++) {
            correct(cases.get(place), UNITS.get(place)).is(200);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            int turned = round;
            var corrections = new ArrayList<Callable<Answer>>();
            for (int place = 0; place < cases.size(); place++) {
                long caseId = cases.get(place);
                int unit = UNITS.get((place + turned) % UNITS.size());
                corrections.add(() -> correct(caseId, unit));
            }
            assertThat(atOnce(corrections)).allSatisfy(answer -> answer.is(200));
        }
        assertThat(cases.stream().map(this::counterpartInTheRegister)).containsExactly(64L, 65L);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> requests) {
        var start = new CountDownLatch(1);
        List<Future<Answer>> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers =
                    requests.stream()
                            .map(
                                    request ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return request.call();
                                                    }))
                            .toList();
            start.countDown();
        }
        return answers.stream().map(Future::resultNow).toList();
    }

    private Answer correct(long caseId, int unit) {
        return site.program("th-50")
                .act(
                        caseId,
                        "correct",
                        CaseStory.asSent(
                                Map.of(
                                        "entry", 1,
                                        "correctionReason", "บันทึกสลับกัน",
                                        "route", "PROVINCE",
                                        "province", "TH-50",
                                        "counterpartUnit", unit,
                                        "counterpartTh", "ชื่อเดิม",
                                        "country", "CN",
                                        "level", "PROVINCE_EQUIVALENT",
                                        "label", "SISTER")));
    }

    private long counterpartInTheRegister(long caseId) {
        var relation = site.program("moi").get("/cases/" + caseId).json().get("relationId");
        return site.stranger()
                .get("/relations/" + relation.asLong())
                .is(200)
                .json()
                .at("/counterpart/id")
                .asLong();
    }
}
