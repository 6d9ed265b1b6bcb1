package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.notifications.Deadlines;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Due dates where people and programs meet them. */
@ApplicationTest
class DeadlinesOfCasesTest {

    private static final String POLICY = "ไม่อยู่ในมติ ครม.";

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_program_reads_when_the_awaited_act_and_the_duties_are_due() {
        var aCase = site.aCase("th-42").until("appraise");
        var awaiting = site.program("moi").get("/cases/" + aCase.id()).json().get("awaiting");
        assertThat(awaiting.get(0).get("due").asString()).isEqualTo(due("A4").toString());
        aCase = site.aCase("th-42").until("report-signing");
        var signed = site.program("moi").get("/cases/" + aCase.id()).json();
        for (var duty : signed.get("duties")) {
            var step = duty.get("step").asString();
            assertThat(duty.get("due").asString("none"))
                    .isEqualTo(step.equals("C10") ? "none" : due(step).toString());
        }
        assertThat(signed.get("duties")).hasSize(3);
        assertThat(signed.get("deskTimes").get(0).get("party").asString()).isEqualTo("TH-42");
    }

    @Test
    void the_head_of_the_case_says_the_due_date_and_that_it_is_policy() {
        var aCase = site.aCase("th-42").until("appraise");
        var page = site.as("moi").page("/cases/" + aCase.id());
        assertThat(page.select(".pn-case__facts").text()).contains("ครบกำหนด", POLICY);
        assertThat(page.select("#desk-times").text()).isNotBlank();
    }

    @Test
    void a_new_holiday_moves_the_due_dates_of_open_work_and_its_removal_moves_them_back() {
        var aCase = site.aCase("th-42").until("appraise");
        var due = stored(aCase.id());
        var admin = site.as("admin");
        var refused = admin.form("/admin/holidays").fill("day", due).send();
        assertThat(refused.statusCode()).isEqualTo(422);
        admin.form("/admin/holidays").fill("day", due).fill("nameTh", "วันหยุดทดสอบ").send();
        assertThat(stored(aCase.id())).isAfter(due);
        assertThat(due("A4")).isEqualTo(stored(aCase.id()));
        var again =
                admin.form("/admin/holidays").fill("day", due).fill("nameTh", "อีกครั้ง").send();
        assertThat(again.statusCode()).isEqualTo(422);
        admin.send("/admin/holidays/remove", Map.of("day", List.of(due.toString())));
        assertThat(stored(aCase.id())).isEqualTo(due);
    }

    @Test
    void work_lists_what_is_overdue_first_and_each_count_leads_to_the_list_it_counts() {
        var late = site.aCase("th-43").until("record-draft");
        site.aCase("th-43").until("record-draft");
        var signed = site.aCase("th-43").until("report-signing");
        makeLate(signed.id());
        var work = site.as("th-43").page("/work");
        assertThat(work.select("tbody tr").first().text()).contains(signed.counterpart());
        var overdue = work.select(".pn-figure a").getFirst();
        var list = site.as("th-43").page(overdue.attr("href"));
        assertThat(list.select("tbody tr").eachText())
                .hasSize(Integer.parseInt(overdue.ownText()))
                .allSatisfy(row -> assertThat(row).contains("เลยกำหนด"))
                .noneSatisfy(row -> assertThat(row).contains(late.counterpart()));
        var all = work.select(".pn-figure a").getLast();
        assertThat(site.as("th-43").page(all.attr("href")).select("tbody tr"))
                .hasSize(Integer.parseInt(all.ownText()));
        assertThat(work.text()).contains(POLICY);
    }

    @Test
    void only_administrators_change_deadlines_and_only_to_working_days() {
        for (var path : List.of("/admin/deadlines", "/admin/holidays")) {
            assertThat(site.as("moi").get(path).statusCode()).isEqualTo(403);
            assertThat(site.visitor().get(path).statusCode()).isEqualTo(302);
            assertThat(site.as("moi").send(path, Map.of()).statusCode()).isEqualTo(403);
        }
        var targets = application.getBean(Deadlines.class).policy().targets();
        var form = site.as("admin").form("/admin/deadlines");
        var refused = form.fill("A4", "0").fill("A5", "สิบ").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#A4", "#A5");
        assertThat(application.getBean(Deadlines.class).policy().targets()).isEqualTo(targets);
        site.as("admin").form("/admin/deadlines").fill("C8", "๒๐").send();
        assertThat(application.getBean(Deadlines.class).policy().targets()).containsEntry("C8", 20);
        site.as("admin").form("/admin/deadlines").fill("C8", "").send();
        assertThat(application.getBean(Deadlines.class).policy().targets()).isEqualTo(targets);
    }

    /** As if the turn had begun long ago; what a program or page tells from events stays. */
    private void makeLate(long caseId) {
        site.jdbc()
                .sql(
                        """
                        update establishment.turn
                        set    since = since - interval '90 days'
                        where  case_id = :case
                        """)
                .param("case", caseId)
                .update();
        application.getBean(Reminders.class).remind();
    }

    private LocalDate stored(long caseId) {
        return site.jdbc()
                .sql("select due from establishment.turn where case_id = :case")
                .param("case", caseId)
                .query(LocalDate.class)
                .single();
    }

    private LocalDate due(String step) {
        var due = application.getBean(Deadlines.class).policy().due(step, site.today(), 0);
        assertThat(due).isNotNull();
        return due;
    }
}
