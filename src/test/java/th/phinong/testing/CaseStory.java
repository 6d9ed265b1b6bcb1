package th.phinong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Outcome;
import th.phinong.establishment.model.ActionName;
import th.phinong.identity.Accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Tells a case in the database without pages or programs between: {@code
 * site.aCase("th-50").until("sign")}. Each case has a foreign unit of its own, so that tests that
 * share the database don't meet.
 */
public final class CaseStory {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Cases cases;
    private final Accounts accounts;
    private final String province;
    private final LocalDate today;
    private final String counterpart;
    private final CaseId id;
    private int next;

    private CaseStory(Cases cases, Accounts accounts, String province, LocalDate today) {
        this.cases = cases;
        this.accounts = accounts;
        this.province = province;
        this.today = today;
        this.counterpart = newCounterpart();
        this.id = done(cases.open(accounts.official(province).orElseThrow(), opening(), null));
    }

    static CaseStory opened(Cases cases, Accounts accounts, String province, LocalDate today) {
        return new CaseStory(cases, accounts, province, today);
    }

    /** The name of a foreign unit that no other case of the run has. */
    public static String newCounterpart() {
        return "มณฑลทดสอบที่ " + NUMBER.incrementAndGet();
    }

    /** What a case is opened with. */
    public static Map<String, Object> opening(String counterpart) {
        return Map.of(
                "counterpartTh", counterpart, "country", "CN", "level", "PROVINCE_EQUIVALENT");
    }

    private Map<String, Object> opening() {
        return opening(counterpart);
    }

    /** Everything of the route before an act is done. */
    public CaseStory until(String action) {
        while (!route().get(next).action().equals(action)) {
            didNext();
        }
        return this;
    }

    /** The whole route is done. */
    public CaseStory closed() {
        while (next < route().size()) {
            didNext();
        }
        return this;
    }

    /** The next act of the route is done. */
    public CaseStory didNext() {
        var act = route().get(next);
        next++;
        return did(act.desk(), act.action(), act.input());
    }

    private List<RouteA> route() {
        return RouteA.acts(province, today);
    }

    /** Something is done that may be beside the route. */
    public CaseStory did(String desk, String action, Map<String, Object> input) {
        done(
                cases.act(
                        accounts.official(desk).orElseThrow(),
                        id,
                        ActionName.ofTag(action).orElseThrow(),
                        asSent(input),
                        null,
                        null));
        return this;
    }

    /** As JSON has it: dates as ISO text. */
    public static Map<String, Object> asSent(Map<String, Object> input) {
        return input.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                e ->
                                        e.getValue() instanceof LocalDate date
                                                ? date.toString()
                                                : e.getValue()));
    }

    private static CaseId done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).caseId();
    }

    public long id() {
        return id.value();
    }

    public String counterpart() {
        return counterpart;
    }
}
