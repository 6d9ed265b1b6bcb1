package th.phinong.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.PageCheck;
import th.phinong.testing.Program;
import th.phinong.testing.Site;

import java.util.List;
import java.util.Map;

/** Tokens, made and revoked on one's own account page. */
@ApplicationTest
class TokensTest {

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_token_is_shown_once_works_and_is_useless_once_revoked() {
        var page = made("th-42", "โปรแกรมรายงาน");
        var token = page.select("main code").text();
        assertThat(token).startsWith("phn_").hasSizeGreaterThan(40);
        var program = new Program(site.base(), token);
        program.get("/cases").is(200);
        var account = site.as("th-42").page("/account");
        assertThat(account.text()).contains("โปรแกรมรายงาน").doesNotContain(token);
        var revoke = account.select("form[action$=/revoke]").attr("action");
        assertThat(site.as("th-42").send(revoke, Map.of()).statusCode()).isEqualTo(302);
        program.get("/cases").isProblem(401);
        assertThat(site.as("th-42").page("/account").text()).doesNotContain("โปรแกรมรายงาน");
        assertThat(site.as("th-42").send(revoke, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_revokes_the_token_of_somebody_else() {
        var page = made("th-43", "ของหนองคาย");
        var revoke = page.select("form[action$=/revoke]").attr("action");
        assertThat(site.as("th-42").send(revoke, Map.of()).statusCode()).isEqualTo(404);
        new Program(site.base(), page.select("main code").text()).get("/cases").is(200);
    }

    @Test
    void the_database_holds_no_token_that_could_be_used() {
        var token = made("th-44", "ของมหาสารคาม").select("main code").text();
        assertThat(site.jdbc().sql("select digest from identity.token").query(String.class).list())
                .isNotEmpty()
                .noneMatch(digest -> digest.contains(token) || token.contains(digest));
    }

    @Test
    void a_token_has_exactly_the_rights_of_its_account() {
        var aCase = site.aCase("th-50");
        site.program("th-50").get("/cases/" + aCase.id()).is(200);
        site.program("th-40").get("/cases/" + aCase.id()).isProblem(404);
        site.program("admin").get("/cases/" + aCase.id()).isProblem(404);
        site.program("admin").get("/audit/verify").isProblem(403);
        site.program("auditor").get("/audit/verify").is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void a_token_without_a_name_is_not_made(String label) {
        assertThat(refused(label)).containsExactly("โปรดระบุชื่อโทเค็น ไม่เกิน 100 ตัวอักษร");
    }

    @Test
    void a_name_that_is_too_long_or_html_is_refused_or_shown_as_it_was_typed() {
        assertThat(refused("ก".repeat(101))).hasSize(1);
        var page = made("th-45", "<b>หนา</b>' or 1=1 --");
        assertThat(page.select("main td").text()).contains("<b>หนา</b>' or 1=1 --");
        assertThat(page.select("main td b")).isEmpty();
    }

    private List<String> refused(String label) {
        var answer = site.as("th-42").send("/account/tokens", Map.of("label", List.of(label)));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = PageCheck.html("the refused form of a token", answer.body());
        return page.select(".govuk-error-summary__list li").eachText();
    }

    private Document made(String userName, String label) {
        var answer = site.as(userName).send("/account/tokens", Map.of("label", List.of(label)));
        assertThat(answer.statusCode()).isEqualTo(200);
        PageCheck.html("the page of a new token", answer.body());
        return Jsoup.parse(answer.body());
    }
}
