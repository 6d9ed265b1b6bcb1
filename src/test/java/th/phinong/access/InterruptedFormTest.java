package th.phinong.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.identity.Demonstration;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

/** A form sent after its session ran out is kept, and shown again once its sender is back. */
@ApplicationTest
class InterruptedFormTest {

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void everything_typed_is_there_again_after_signing_in() {
        var aCase = site.aCase("th-40");
        var visitor = site.visitor();
        visitor.signIn("th-40", Demonstration.PASSWORD);
        var path = "/cases/" + aCase.id() + "/propose";
        var form =
                visitor.form(path)
                        .fill(RouteA.proposal())
                        .fill("reasons", "<b>เหตุผล</b> & \"อื่น\"");
        visitor.loseSession();
        var answer = form.send();
        assertThat(answer.statusCode()).isEqualTo(302);
        var next = answer.headers().firstValue("Location").orElse("");
        assertThat(next).contains("/login?next=");
        assertThat(site.written(aCase.id()).events()).isEqualTo(1);
        visitor.page(next);
        var back = visitor.signIn("th-40", Demonstration.PASSWORD, path);
        assertThat(back.headers().firstValue("Location")).contains(site.base() + path);
        var page = visitor.page(path);
        assertThat(page.text()).contains("ข้อมูลที่กรอกไว้ยังอยู่ครบ");
        assertThat(page.select("#reasons").val()).isEqualTo("<b>เหตุผล</b> & \"อื่น\"");
        assertThat(page.select("[name=plan-0-activity]").val()).isEqualTo("แลกเปลี่ยนครูภาษาจีน");
        assertThat(page.select("[name=fields][checked]").eachAttr("value"))
                .containsExactly("TRADE", "EDUCATION");
        assertThat(page.select("[name=version]").val()).isEqualTo("1");
        assertThat(visitor.page(path).text()).doesNotContain("ข้อมูลที่กรอกไว้ยังอยู่ครบ");
    }

    @Test
    void a_new_relation_that_was_being_proposed_is_there_again_too() {
        var visitor = site.visitor();
        visitor.signIn("th-40", Demonstration.PASSWORD);
        var counterpart = CaseStory.newCounterpart();
        var form =
                visitor.form("/cases/new?q=" + "zzz", "/cases/new")
                        .fill("counterpartTh", counterpart)
                        .fill("country", "LA");
        visitor.loseSession();
        assertThat(form.send().statusCode()).isEqualTo(302);
        visitor.signIn("th-40", Demonstration.PASSWORD, "/cases/new");
        var page = visitor.page("/cases/new");
        assertThat(page.select("#counterpartTh").val()).isEqualTo(counterpart);
        assertThat(page.select("#country option[selected]").val()).isEqualTo("LA");
    }

    @Test
    void a_form_kept_for_one_province_shows_nothing_to_another() {
        var aCase = site.aCase("th-40");
        var visitor = site.visitor();
        visitor.signIn("th-40", Demonstration.PASSWORD);
        var path = "/cases/" + aCase.id() + "/log-contact";
        var form = visitor.form(path).fill("note", "ความลับของขอนแก่น");
        visitor.loseSession();
        form.send();
        visitor.signIn("th-50", Demonstration.PASSWORD, path);
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("ความลับ");
        assertThat(Jsoup.parse(answer.body()).select("textarea")).isEmpty();
    }
}
