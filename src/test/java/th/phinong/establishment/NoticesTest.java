package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.audit.Author;
import th.phinong.identity.MailAddresses;
import th.phinong.notifications.MailRun;
import th.phinong.notifications.Notices;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.MailServer;
import th.phinong.testing.ProgramStory;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What desks are told: in the inbox, by mail, in the calendar. */
@ApplicationTest
class NoticesTest {

    private static final Map<String, Object> REASON = Map.of("reason", "รอข้อมูลเพิ่มเติม");

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_desk_is_told_of_a_case_that_comes_to_it_and_the_desk_that_sent_it_is_not() {
        var aCase = site.aCase("th-44").until("appraise");
        assertThat(kinds("moi", aCase)).containsExactly("ARRIVED");
        assertThat(kinds("th-44", aCase)).isEmpty();
        aCase.did("moi", "return", REASON);
        assertThat(kinds("th-44", aCase)).containsExactly("RETURNED");
        assertThat(kinds("moi", aCase)).hasSize(1);
    }

    @Test
    void a_suspension_is_told_to_whoever_had_the_case_and_going_on_too() {
        var aCase = site.aCase("th-44").until("give-opinion");
        aCase.did("moi", "suspend", REASON).did("moi", "resume", REASON);
        assertThat(kinds("mfa", aCase)).containsExactly("RESUMED", "SUSPENDED", "ARRIVED");
        assertThat(kinds("th-44", aCase)).containsExactly("SUSPENDED");
    }

    @Test
    void a_refusal_is_told_to_the_province_and_the_ministry() {
        var aCase = site.aCase("th-44").until("consent");
        var day = site.today().toString();
        var refusal =
                Map.<String, Object>of(
                        "decidedOn", day, "answer", "REFUSED", "grounds", "ไม่เหมาะสม");
        aCase.did("minister-interior", "consent", refusal);
        assertThat(kinds("th-44", aCase)).contains("REFUSED");
        assertThat(kinds("moi", aCase)).contains("REFUSED");
        assertThat(kinds("minister-foreign", aCase)).contains("REFUSED");
        assertThat(kinds("minister-interior", aCase)).containsExactly("ARRIVED");
    }

    @Test
    void a_province_that_waited_for_an_overture_is_told_when_it_goes_on_with_another() {
        var story = asked("TH-55", "TH-43", "TH-42", "TH-48");
        for (var willing : List.of("th-55", "th-43")) {
            story.did(willing, "answer-overture", accepting());
        }
        story.did("th-42", "answer-overture", Map.of("willing", false, "reason", "ไม่พร้อม"));
        story.did("moi", "forward-answer", Map.of("letterNumber", "1", "province", "TH-55"));
        for (var waiting : List.of("th-43", "th-48")) {
            assertThat(kinds(waiting, story.id())).containsExactly("PASSED_OVER", "ARRIVED");
        }
        assertThat(kinds("th-42", story.id())).containsExactly("ARRIVED");
        assertThat(kinds("th-55", story.id())).containsExactly("ARRIVED", "ARRIVED");
        var inbox = site.as("th-48").page("/inbox").select("tbody tr").first();
        assertThat(inbox.text()).contains("จังหวัดอื่น").doesNotContain("น่าน");
    }

    @Test
    void a_post_is_told_that_no_province_takes_up_its_overture() {
        var story = asked("TH-55");
        story.did("th-55", "answer-overture", Map.of("willing", false, "reason", "ไม่พร้อม"));
        story.did("moi", "forward-answer", Map.of("letterNumber", "1"));
        assertThat(kinds("post-vientiane", story.id())).containsExactly("REFUSED");
    }

    @Test
    void what_is_refused_by_a_rule_tells_nobody() {
        var aCase = site.aCase("th-44");
        site.program("th-44").act(aCase.id(), "propose", RouteA.WRITTEN).is(422);
        assertThat(kinds("moi", aCase)).isEmpty();
    }

    @Test
    void a_desk_is_reminded_once_when_a_deadline_nears_and_once_when_it_has_passed() {
        var near = site.aCase("th-44").until("report-signing");
        var late = site.aCase("th-44").until("report-signing");
        begun(near, "10 days");
        begun(late, "90 days");
        application.getBean(Reminders.class).remind();
        application.getBean(Reminders.class).remind();
        assertThat(kinds("th-44", late)).containsOnlyOnce("OVERDUE").doesNotContain("DUE_SOON");
        assertThat(kinds("th-44", near)).doesNotContain("OVERDUE");
        begun(near, "90 days");
        application.getBean(Reminders.class).remind();
        assertThat(kinds("th-44", near)).containsOnlyOnce("OVERDUE");
    }

    @Test
    void an_officer_marks_as_read_what_was_shown_and_nothing_that_came_since() {
        var aCase = site.aCase("th-45").until("appraise").did("moi", "return", REASON);
        var shown = site.as("th-45").form("/inbox", "/inbox/read");
        aCase.did("th-45", "propose", Map.of()).did("moi", "return", REASON);
        shown.send();
        assertThat(application.getBean(Notices.class).unread(site.official("th-45"))).isEqualTo(1);
        assertThat(site.as("th-45").page("/inbox").select("tbody tr").first().text())
                .contains("ใหม่", aCase.counterpart());
        site.as("th-45").form("/inbox", "/inbox/read").send();
        assertThat(application.getBean(Notices.class).unread(site.official("th-45"))).isZero();
    }

    @Test
    void an_inbox_holds_only_what_its_own_desk_was_told() {
        var aCase = site.aCase("th-44").until("appraise").did("moi", "return", REASON);
        assertThat(site.as("th-45").page("/inbox").text()).doesNotContain(aCase.counterpart());
        assertThat(site.as("auditor").get("/inbox").statusCode()).isEqualTo(403);
        assertThat(site.visitor().get("/inbox").statusCode()).isEqualTo(302);
    }

    @Test
    void an_officer_with_an_address_gets_a_mail_once_with_no_more_than_number_title_and_link()
            throws Exception {
        var address = "officer-46@example.go.th";
        var wrong = site.as("th-46").form("/inbox/settings").fill("address", "a@b c").send();
        assertThat(wrong.statusCode()).isEqualTo(422);
        site.as("th-46").form("/inbox/settings").fill("address", address).send();
        var aCase = site.aCase("th-46").until("appraise").did("moi", "return", REASON);
        application.getBean(MailRun.class).sendWaiting();
        application.getBean(MailRun.class).sendWaiting();
        MailServer.waitFor(1);
        var mails = MailServer.mailFor(address);
        assertThat(mails).hasSize(1);
        var mail = mails.getFirst();
        var text = mail.getContent().toString().replace("\r\n", "\n");
        assertThat(mail.getSubject()).contains("มีการส่งเรื่องคืน");
        assertThat(text)
                .contains(aCase.counterpart(), "/cases/" + aCase.id(), "A case was sent back")
                .doesNotContain(REASON.get("reason").toString());
        assertThat(text.indexOf("มีการส่งเรื่องคืน")).isLessThan(text.indexOf("A case was"));
        application.getBean(MailAddresses.class).set(Author.SYSTEM, "th-46", "");
        aCase.did("th-46", "propose", Map.of()).did("moi", "return", REASON);
        application.getBean(MailRun.class).sendWaiting();
        assertThat(MailServer.mailFor(address)).hasSize(1);
    }

    @Test
    void a_calendar_has_the_signings_and_deadlines_of_its_owner_and_of_nobody_else() {
        var own = site.aCase("th-47").until("sign");
        var other = site.aCase("th-44").until("sign");
        var feed = makeFeed("th-47");
        var days = days(site.visitor().get(feed));
        assertThat(days).anySatisfy(d -> assertThat(d).contains(own.counterpart()));
        assertThat(days).noneSatisfy(d -> assertThat(d).contains(other.counterpart()));
        own.did("th-47", "sign", CaseStory.asSent(RouteA.signature(site.today())));
        assertThat(days(site.visitor().get(feed)))
                .anySatisfy(d -> assertThat(d).contains("ลงนามบันทึกความเข้าใจแล้ว"))
                .anySatisfy(d -> assertThat(d).contains("ครบกำหนด", own.counterpart()));
        assertThat(days(site.visitor().get(makeFeed("auditor"))))
                .anySatisfy(d -> assertThat(d).contains(other.counterpart()));
    }

    @Test
    void a_calendar_that_was_revoked_or_replaced_or_never_was_is_not_found() {
        var first = makeFeed("th-48");
        assertThat(site.visitor().get(first).statusCode()).isEqualTo(200);
        var second = makeFeed("th-48");
        assertThat(site.visitor().get(first).statusCode()).isEqualTo(404);
        assertThat(site.visitor().get(second).statusCode()).isEqualTo(200);
        site.as("th-48").form("/inbox/settings", "/inbox/calendar/revoke").send();
        assertThat(site.visitor().get(second).statusCode()).isEqualTo(404);
        assertThat(site.visitor().get("/calendar.ics").statusCode()).isEqualTo(404);
        assertThat(site.as("th-48").get("/calendar.ics").statusCode()).isEqualTo(404);
    }

    private static Map<String, Object> accepting() {
        var annexes = new LinkedHashMap<>(RouteA.proposal());
        annexes.keySet().retainAll(List.of("plan", "budget", "personnel"));
        annexes.put("willing", true);
        return annexes;
    }

    private ProgramStory asked(String... provinces) {
        var asked =
                Stream.of(provinces).map(one -> Map.of("province", one, "why", "ติดกัน")).toList();
        return ProgramStory.overture(site, "post-vientiane", Map.of())
                .did("mfa", "consider-overture", Map.of("verdict", "SUITABLE"))
                .did("moi", "ask-provinces", Map.of("provinces", asked));
    }

    private List<String> kinds(String desk, CaseStory aCase) {
        return kinds(desk, aCase.id());
    }

    private List<String> kinds(String desk, long caseId) {
        return application.getBean(Notices.class).inbox(site.official(desk), 1_000, 0).stream()
                .filter(line -> line.notice().caseId() == caseId)
                .map(line -> line.notice().kind().name())
                .toList();
    }

    private String makeFeed(String userName) {
        var made = site.as(userName).form("/inbox/settings", "/inbox/calendar").send();
        var address = URI.create(Jsoup.parse(made.body()).select("main code").text());
        return address.getPath() + "?" + address.getQuery();
    }

    private static List<String> days(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/calendar");
        return Biweekly.parse(answer.body()).first().getEvents().stream()
                .map(VEvent::getSummary)
                .map(summary -> summary.getValue())
                .toList();
    }

    /** As if the turns had begun earlier. */
    private void begun(CaseStory aCase, String earlier) {
        site.jdbc()
                .sql(
                        """
                        update establishment.turn
                        set    since = now() - :earlier::interval
                        where  case_id = :case
                        """)
                .param("earlier", earlier)
                .param("case", aCase.id())
                .update();
    }
}
