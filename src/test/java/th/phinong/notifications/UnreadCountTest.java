package th.phinong.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Site;

import java.util.Map;

/** What every page says of the inbox of whoever is signed in. */
@ApplicationTest
class UnreadCountTest {

    private static final Map<String, Object> REASON = Map.of("reason", "ขอให้ตรวจสอบแผน");

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void every_page_of_an_officer_says_how_many_notices_are_unread_until_they_are_read() {
        var officer = site.as("th-95");
        assertThat(said(officer.page("/relations"))).isEmpty();
        site.aCase("th-95").until("appraise").did("moi", "return", REASON);
        assertThat(said(officer.page("/relations")))
                .contains("1")
                .contains("ยังไม่ได้อ่าน 1 รายการ");
        assertThat(officer.page("/cases").select(".pn-nav__summary").text())
                .contains("ยังไม่ได้อ่าน 1 รายการ");
        assertThat(site.as("th-94").page("/relations").select(".pn-unread")).isEmpty();
        officer.form("/inbox", "/inbox/read").send();
        assertThat(said(officer.page("/relations"))).isEmpty();
    }

    @Test
    void a_hundred_and_more_are_said_to_be_more_than_ninety_nine() {
        site.jdbc()
                .sql(
                        """
                        insert into notifications.notice (
                            party, province, kind, case_id, number, title_th, title_en, act, due,
                            created_at)
                        select 'PROVINCE', 'TH-93', 'ARRIVED', 1, 'พท 1', 'ก', 'a', '', null, now()
                        from   generate_series(1, 120)
                        """)
                .update();
        var officer = site.as("th-93");
        assertThat(said(officer.page("/relations")))
                .contains("99+")
                .contains("ยังไม่ได้อ่านมากกว่า 99 รายการ");
        officer.check().page("/relations");
    }

    @Test
    void only_officers_have_an_inbox_and_everybody_finds_their_settings_from_their_account() {
        for (var account : new String[] {"auditor", "admin", "th-94"}) {
            var page = site.as(account).page("/relations");
            assertThat(page.select("header a[href=/account]")).as(account).hasSize(1);
            var settings = site.as(account).page("/account").select("a[href=/inbox/settings]");
            assertThat(settings).as(account).hasSize(1);
            site.as(account).check().page("/inbox/settings");
        }
        assertThat(site.as("auditor").page("/relations").select("a[href=/inbox]")).isEmpty();
        assertThat(site.visitor().page("/relations").select(".pn-unread")).isEmpty();
    }

    private static String said(Document page) {
        return page.select("nav a[href=/inbox]")
                .select(".pn-unread, .govuk-visually-hidden")
                .text();
    }
}
