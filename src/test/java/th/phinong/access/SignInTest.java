package th.phinong.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.audit.Author;
import th.phinong.identity.AgencyId;
import th.phinong.identity.Demonstration;
import th.phinong.identity.Official;
import th.phinong.identity.Role;
import th.phinong.shared.LocalizedText;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Program;
import th.phinong.testing.Site;
import th.phinong.testing.Visitor;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Signing in and out, and what keeps a session its owner's. Every test has its own address. */
@ApplicationTest
class SignInTest {

    private static final AtomicInteger ADDRESS = new AtomicInteger();
    private static final AtomicInteger ACCOUNT = new AtomicInteger();

    @Autowired private ApplicationContext application;
    private Site site;
    private Visitor visitor;

    @BeforeEach
    void somebody_new() {
        site = new Site(application);
        visitor = new Visitor(site.base(), "198.51.100." + ADDRESS.incrementAndGet());
    }

    @ParameterizedTest
    @CsvSource({"auditor, /cases, /audit", "admin, /admin/permissions, /admin/deadlines"})
    void who_has_no_desk_begins_where_there_is_something_to_read_and_finds_the_rest(
            String userName, String first, String further) {
        assertThat(location(visitor.signIn(userName, Demonstration.PASSWORD))).isEqualTo(first);
        assertThat(visitor.page(first).select("nav a").eachAttr("href")).contains(further);
        assertThat(visitor.get(further).statusCode()).isEqualTo(200);
    }

    @Test
    void a_right_name_and_password_lead_to_my_work() {
        var answer = visitor.signIn(" TH-40 ", Demonstration.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/work");
        assertThat(visitor.page("/work").select("h1").text()).isEqualTo("งานของฉัน");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() {
        var wrong = visitor.signIn("th-40", "not-the-password");
        var unknown = visitor.signIn("th-99", "not-the-password");
        for (var answer : List.of(wrong, unknown)) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(errors(answer))
                    .containsExactly(
                            "ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง โปรดตรวจสอบแล้วลองใหม่อีกครั้ง");
            assertThat(answer.body()).doesNotContain("not-the-password");
        }
        assertThat(Jsoup.parse(wrong.body()).select("#username").val()).isEqualTo("th-40");
        assertThat(visitor.get("/work").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"'',x", "th-40,''", "'',''", "'   ',x"})
    void an_incomplete_form_says_what_is_missing(String name, String password) {
        var answer = visitor.signIn(name, password);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(errors(answer)).containsExactly("โปรดกรอกชื่อผู้ใช้และรหัสผ่าน");
    }

    @Test
    void after_five_failures_of_a_name_even_the_right_password_waits() {
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.signIn("mfa", "wrong").statusCode()).isEqualTo(422);
        }
        var refused = visitor.signIn("mfa", Demonstration.PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(errors(refused)).singleElement().asString().contains("15 นาที");
        assertThat(visitor.signIn("moi", Demonstration.PASSWORD).statusCode()).isEqualTo(302);
        var elsewhere = new Visitor(site.base(), "198.51.100.250");
        assertThat(elsewhere.signIn("mfa", Demonstration.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void a_sign_in_that_succeeds_forgets_the_failures_before_it() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                visitor.signIn("cos", "wrong");
            }
            assertThat(visitor.signIn("cos", Demonstration.PASSWORD).statusCode()).isEqualTo(302);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "admin'--",
                "\"><script>alert(1)</script>",
                "\uFFFD",
                "%00",
                "${7*7}"
            })
    void what_is_no_name_is_refused_and_comes_back_as_it_was_typed(String name) {
        var answer = visitor.signIn(name, "' or '1'='1");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("#username").val()).isEqualTo(name);
    }

    @Test
    void a_name_of_endless_length_is_refused() {
        assertThat(visitor.signIn("a".repeat(5000), "x").statusCode()).isEqualTo(422);
    }

    @Test
    void the_session_gets_a_new_id_at_sign_in_and_a_planted_one_is_worth_nothing() {
        visitor.get("/cases");
        visitor.sendForged("/cases", Map.of());
        visitor.send("/cases/new", Map.of("counterpartTh", List.of("เริ่มพิมพ์")));
        var planted = visitor.session();
        assertThat(planted).isNotEmpty();
        visitor.signIn("th-40", Demonstration.PASSWORD);
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(planted);
        assertThat(workWith(planted)).isEqualTo(302);
        assertThat(workWith(visitor.session())).isEqualTo(200);
    }

    @Test
    void signing_out_ends_the_session_for_everyone_who_has_its_id() {
        visitor.signIn("th-40", Demonstration.PASSWORD);
        var session = visitor.session();
        assertThat(workWith(session)).isEqualTo(200);
        var answer = visitor.send("/logout", Map.of());
        assertThat(location(answer)).isEqualTo("/");
        assertThat(workWith(session)).isEqualTo(302);
        assertThat(visitor.get("/work").statusCode()).isEqualTo(302);
    }

    @Test
    void a_form_from_another_site_is_forbidden_even_with_the_session() {
        visitor.signIn("th-40", Demonstration.PASSWORD);
        for (var path : List.of("/logout", "/cases/new", "/account/tokens", "/login")) {
            var forged = visitor.sendForged(path, Map.of("label", List.of("x")));
            assertThat(forged.statusCode()).as(path).isEqualTo(403);
            var guessed = visitor.sendForged(path, Map.of("_csrf", List.of("guessed")));
            assertThat(guessed.statusCode()).as(path).isEqualTo(403);
        }
        assertThat(visitor.get("/work").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/cases?q=a%20b, /cases?q=a%20b",
        "/cases/new, /cases/new",
        "//evil.example, /work",
        "https://evil.example, /work",
        "/\\evil.example, /work",
        "\\\\evil.example, /work",
        "javascript:alert(1), /work",
        "/\tevil, /work",
        "/login, /work",
        "'', /work"
    })
    void after_signing_in_one_gets_to_where_one_was_going_and_never_off_the_site(
            String next, String expected) {
        assertThat(location(visitor.signIn("th-40", Demonstration.PASSWORD, next)))
                .isEqualTo(expected);
    }

    @Test
    void an_address_that_asks_for_a_sign_in_is_remembered_with_its_query() {
        assertThat(location(visitor.get("/cases?q=%E0%B8%81&state=open")))
                .endsWith("/login?next=%2Fcases%3Fq%3D%25E0%25B8%2581%26state%3Dopen");
    }

    @Test
    void the_demonstration_accounts_are_offered_one_for_every_desk_with_a_banner() {
        var page = visitor.page("/login");
        assertThat(page.select("main form button[name=username]").eachAttr("value"))
                .contains("moi", "mfa", "cos", "minister-interior", "minister-foreign", "auditor");
        assertThat(page.select("main select[name=username] option")).hasSize(76);
        for (var path : List.of("/", "/relations", "/login")) {
            assertThat(visitor.page(path).text()).contains("ระบบสาธิต");
        }
    }

    @Test
    void an_account_that_is_closed_is_out_at_once_with_its_sessions_and_tokens() {
        var official = account();
        visitor.signIn(official.userName(), "a-long-password");
        var token = site.tokens().make(official, "ทดสอบ");
        var program = new Program(site.base(), token);
        assertThat(visitor.get("/work").statusCode()).isEqualTo(200);
        program.get("/cases").is(200);
        assertThat(site.accounts().close(Author.SYSTEM, official.userName())).isTrue();
        assertThat(visitor.get("/work").statusCode()).isEqualTo(302);
        program.get("/cases").isProblem(401);
        assertThat(visitor.signIn(official.userName(), "a-long-password").statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_cookie_of_the_session_is_kept_from_scripts_and_from_other_sites() {
        var answer = visitor.signIn("th-40", Demonstration.PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("phinong_session="))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    private Official account() {
        var name = "test-" + ACCOUNT.incrementAndGet();
        site.accounts()
                .open(
                        Author.SYSTEM,
                        name,
                        LocalizedText.thai("ผู้ทดสอบ"),
                        new AgencyId("th-41"),
                        Set.of(Role.OFFICER),
                        "a-long-password");
        return site.official(name);
    }

    private int workWith(String session) {
        return new th.phinong.testing.PageCheck(
                        site.base(), Map.of("Cookie", "phinong_session=" + session))
                .get("/work")
                .statusCode();
    }

    private String location(HttpResponse<String> answer) {
        var address = answer.headers().firstValue("Location").orElse("");
        return address.startsWith(site.base() + "/")
                ? address.substring(site.base().length())
                : address;
    }

    private static List<String> errors(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select(".govuk-error-summary__list li").eachText();
    }
}
