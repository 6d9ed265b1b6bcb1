package th.phinong.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;

import th.phinong.identity.Demonstration;
import th.phinong.testing.CaseStory;
import th.phinong.testing.Program;
import th.phinong.testing.RouteA;
import th.phinong.testing.Visitor;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Officials of several provinces and every desk of the route, all acting at once by program. */
final class Officials {

    private static final List<String> PROVINCES = List.of("th-40", "th-41", "th-42");

    private final String base;
    private final Map<String, Program> programs = new ConcurrentHashMap<>();
    private final Map<Long, Long> told = new ConcurrentHashMap<>();
    private final List<Thread> working = new ArrayList<>();
    private final List<AssertionError> wrong = new CopyOnWriteArrayList<>();

    /**
     * A case as its officials were told of it.
     *
     * @param version the last one that was acknowledged
     */
    record Told(long caseId, long version) {}

    private Officials(String base) {
        this.base = base;
    }

    static Officials of(String base) {
        return new Officials(base);
    }

    /** A program with a token that its owner made on the account page. */
    Program program(String userName) {
        return programs.computeIfAbsent(
                userName,
                name -> {
                    var visitor = new Visitor(base);
                    visitor.signIn(name, Demonstration.PASSWORD);
                    var made = visitor.send("/account/tokens", Map.of("label", List.of("killed")));
                    return new Program(base, Jsoup.parse(made.body()).select("main code").text());
                });
    }

    /**
     * Returns when so many acts were acknowledged; the officials go on until the server is gone.
     */
    void actUntil(int acknowledged) throws InterruptedException {
        var acts = RouteA.acts("th-40", LocalDate.now(ZoneId.of("Asia/Bangkok")));
        acts.forEach(act -> program(act.desk()));
        PROVINCES.forEach(this::program);
        var left = new CountDownLatch(acknowledged);
        for (var province : PROVINCES) {
            working.add(Thread.startVirtualThread(() -> act(province, left)));
        }
        left.await();
        assertThat(wrong).isEmpty();
    }

    /** Everything that was acknowledged; asked once the server is gone. */
    List<Told> told() throws InterruptedException {
        for (var thread : working) {
            thread.join();
        }
        assertThat(wrong).isEmpty();
        return told.entrySet().stream().map(e -> new Told(e.getKey(), e.getValue())).toList();
    }

    private void act(String province, CountDownLatch left) {
        try {
            while (true) {
                wholeRoute(province, left);
            }
        } catch (UncheckedIOException gone) {
            // The server was killed in the middle of this request.
        } catch (AssertionError e) {
            wrong.add(e);
            while (left.getCount() > 0) {
                left.countDown();
            }
        }
    }

    private void wholeRoute(String province, CountDownLatch left) {
        var opening = CaseStory.opening(CaseStory.newCounterpart());
        var opened = program(province).post("/cases", opening).is(201).json();
        long caseId = opened.get("id").asLong();
        told.put(caseId, 1L);
        left.countDown();
        for (var act : RouteA.acts(province, LocalDate.now(ZoneId.of("Asia/Bangkok")))) {
            var input = CaseStory.asSent(act.input());
            var done = program(act.desk()).act(caseId, act.action(), input).is(200).json();
            assertThat(done.get("version").asLong()).isEqualTo(told.get(caseId) + 1);
            told.put(caseId, told.get(caseId) + 1);
            left.countDown();
        }
    }
}
