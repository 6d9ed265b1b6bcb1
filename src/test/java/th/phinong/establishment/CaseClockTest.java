package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.establishment.CaseClock.DeskTime;
import th.phinong.establishment.store.RecordedCaseEvent;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.notifications.DeadlinePolicy;
import th.phinong.notifications.WorkingDays;
import th.phinong.shared.ProvinceCode;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.Site;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Histories that really happened, told as if their events had been recorded on other days. */
@ApplicationTest
class CaseClockTest {

    private static final th.phinong.establishment.model.ProcedureVersions VERSIONS =
            th.phinong.establishment.model.ProcedureVersions.OF_THE_PRODUCT;

    private static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);
    private static final DeadlinePolicy POLICY =
            new DeadlinePolicy(new WorkingDays(Set.of()), Map.of("A4", 5, "A5", 2));
    private static final Desk PROVINCE = Desk.ofProvince(new ProvinceCode("TH-41"));
    private static final Desk INTERIOR = Desk.of(Party.MOI);
    private static final Map<String, Object> REASON = Map.of("reason", "รอข้อมูลเพิ่มเติม");

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_turn_is_due_when_its_working_days_have_passed() {
        var clock = clock(site.aCase("th-41").until("appraise"), MONDAY.plusDays(1), 0, 1);
        assertThat(clock.firstDue()).isEqualTo(MONDAY.plusDays(8));
        assertThat(clock.isOverdue(clock.firstDue())).isFalse();
    }

    @Test
    void a_suspension_moves_the_due_date_by_its_own_length() {
        var aCase = site.aCase("th-41").until("appraise");
        aCase.did("moi", "suspend", REASON).did("moi", "resume", REASON);
        var clock = clock(aCase, MONDAY.plusDays(21), 0, 0, 2, 21);
        assertThat(clock.firstDue()).as("3 of 5 days were left").isEqualTo(MONDAY.plusDays(24));
    }

    @Test
    void while_a_case_is_on_hold_nothing_is_due() {
        var aCase = site.aCase("th-41").until("appraise").did("moi", "suspend", REASON);
        var clock = clock(aCase, MONDAY.plusDays(90), 0, 0, 2);
        assertThat(clock.firstDue()).isNull();
        assertThat(clock.deskTimes())
                .containsExactly(
                        new DeskTime(PROVINCE, 0, false), new DeskTime(INTERIOR, 2, false));
    }

    @Test
    void a_step_that_is_sent_back_and_comes_again_has_its_whole_time_anew() {
        var aCase = site.aCase("th-41").until("appraise").did("moi", "return", REASON);
        aCase.did("th-41", "propose", Map.of());
        var clock = clock(aCase, MONDAY.plusDays(14), 0, 0, 4, 14);
        assertThat(clock.firstDue()).isEqualTo(MONDAY.plusDays(21));
    }

    @Test
    void waiting_on_another_desk_is_not_counted_as_ones_own_time() {
        var aCase = site.aCase("th-41").until("give-opinion");
        // opened, proposed on Tuesday, appraised on Friday, consulted on Monday; asked on Thursday
        var clock = clock(aCase, MONDAY.plusDays(10), 0, 1, 4, 7);
        assertThat(clock.deskTimes())
                .containsExactly(
                        new DeskTime(PROVINCE, 1, false),
                        new DeskTime(INTERIOR, 4, false),
                        new DeskTime(Desk.of(Party.MFA), 3, true));
    }

    /** The clock of a case whose events were recorded so many days after the Monday. */
    private CaseClock clock(CaseStory aCase, LocalDate today, int... days) {
        var found =
                application
                        .getBean(Cases.class)
                        .find(site.official("th-41"), new CaseId(aCase.id()))
                        .orElseThrow();
        assertThat(found.history()).hasSize(days.length);
        List<RecordedCaseEvent> told = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            told.add(at(found.history().get(i), MONDAY.plusDays(days[i])));
        }
        return CaseClock.of(
                VERSIONS, CaseRecord.of(VERSIONS, found.row(), told), POLICY, ZONE, today);
    }

    private static RecordedCaseEvent at(RecordedCaseEvent event, LocalDate day) {
        return new RecordedCaseEvent(
                event.caseId(),
                event.position(),
                event.event(),
                event.body(),
                day.atTime(10, 0).atZone(ZONE).toInstant(),
                event.account(),
                event.author(),
                event.agency(),
                event.previous());
    }
}
