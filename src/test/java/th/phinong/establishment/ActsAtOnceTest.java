package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.audit.AuditTrail;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.Site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Acts that come at the same time wait for one another, and none is lost. */
@ApplicationTest
class ActsAtOnceTest {

    private static final int AT_ONCE = 12;

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void acts_on_one_case_follow_one_another() throws Exception {
        var aCase = site.aCase("th-40");
        var versions = atOnce(() -> contact(aCase));
        assertThat(versions).doesNotHaveDuplicates().allMatch(v -> v > 1 && v <= AT_ONCE + 1);
        assertThat(site.written(aCase.id()))
                .isEqualTo(new Site.Written(AT_ONCE + 1, AT_ONCE + 1, AT_ONCE + 1));
        assertThat(site.bean(AuditTrail.class).verify().ok()).isTrue();
    }

    @Test
    void acts_on_as_many_cases_share_the_chains_of_the_audit_record() throws Exception {
        atOnce(() -> contact(site.aCase("th-40")));
        assertThat(site.bean(AuditTrail.class).verify().ok()).isTrue();
    }

    private int contact(CaseStory aCase) {
        return site.program("th-40")
                .act(aCase.id(), "log-contact", Map.of("note", "ติดต่อพร้อมกัน"))
                .is(200)
                .json()
                .get("version")
                .asInt();
    }

    private static <T> List<T> atOnce(Callable<T> act) throws Exception {
        var done = new ArrayList<T>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Callable<T>>();
            for (int i = 0; i < AT_ONCE; i++) {
                all.add(act);
            }
            for (var one : threads.invokeAll(all)) {
                done.add(one.get());
            }
        }
        return done;
    }
}
