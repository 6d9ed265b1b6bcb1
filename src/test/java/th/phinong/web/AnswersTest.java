package th.phinong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import th.phinong.testing.PageCheck;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

class AnswersTest {

    private final PageCheck check = new PageCheck(WebOnly.address());

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503})
    void every_error_has_a_page_that_says_what_to_do(int status) {
        var page = check.page("/fail/" + status, status);
        assertThat(page.select("main p").text()).isNotBlank();
        assertThat(page.text()).doesNotContain("Exception").doesNotContain("told to nobody");
    }

    @Test
    void what_browsers_and_search_engines_ask_for_unasked_is_there() {
        var icon = check.get("/favicon.ico");
        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/");
        var robots = check.get("/robots.txt");
        assertThat(robots.statusCode()).isEqualTo(200);
        assertThat(robots.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/plain");
        assertThat(robots.body().lines())
                .contains("Disallow: /cases", "Disallow: /work", "Disallow: /inbox")
                .noneMatch(line -> line.matches("Disallow: /(relations|listings|guide)?"));
    }

    @Test
    void a_status_without_words_of_its_own_is_answered_with_those_of_its_kind() {
        assertThat(check.page("/fail/418", 418).title()).contains("คำขอไม่ถูกต้อง");
    }

    @Test
    void a_failure_gives_a_reference_and_nothing_of_the_inside() {
        var page = check.get("/fail/500").body();
        assertThat(page).containsPattern("หมายเลขอ้างอิง [0-9A-F]{8}").doesNotContain("nobody");
    }

    @Test
    void an_error_of_the_api_is_problem_details_in_the_language_that_is_accepted() {
        var english =
                check.send(
                        HttpRequest.newBuilder(check.at("/api/v1/fail/404"))
                                .header("Accept-Language", "en-GB"));
        assertThat(english.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
        assertThat(JsonMapper.shared().readValue(english.body(), Map.class))
                .containsEntry("status", 404)
                .containsEntry("title", "Page not found")
                .containsKeys("type", "detail");
        assertThat(check.get("/api/v1/fail/500").body())
                .contains("ระบบขัดข้อง", "\"reference\"")
                .doesNotContain("nobody");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/parts?q=%FF", "/parts?q=%E0%B8", "/parts?q=%zz", "/parts?q=a%00b", "/%FF"})
    void bytes_that_are_no_text_are_refused_with_400(String address) throws Exception {
        try (var socket =
                new java.net.Socket("localhost", URI.create(WebOnly.address()).getPort())) {
            var request =
                    "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes());
            var answer = new String(socket.getInputStream().readAllBytes());
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("คำขอไม่ถูกต้อง", SecurityHeaders.POLICY);
        }
    }

    @Test
    void a_form_with_nul_in_a_field_is_refused_with_400() {
        var request =
                HttpRequest.newBuilder(check.at("/parts"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("name=a%00b"));
        assertThat(check.send(request).statusCode()).isEqualTo(400);
    }

    @Test
    void a_form_without_its_token_is_refused_with_403_and_a_page() {
        var request = HttpRequest.newBuilder(check.at("/parts")).POST(BodyPublishers.noBody());
        var answer = check.send(request);
        assertThat(answer.statusCode()).isEqualTo(403);
        PageCheck.html("the answer to a forged form", answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/parts", "/nowhere", "/fail/500", "/api/v1/fail/404", "/parts?q=%00"})
    void every_answer_carries_the_policy_and_the_other_headers(String address) {
        var headers = check.get(address).headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly(SecurityHeaders.POLICY);
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).containsIgnoringCase("HX-Request"));
    }

    @Test
    void a_language_is_remembered_and_an_unknown_one_changes_nothing() {
        var english = check.get("/parts?lang=en");
        assertThat(english.headers().firstValue("Set-Cookie").orElse("")).startsWith("lang=en;");
        for (String unknown : new String[] {"de", "../..", "%E0%B8%81", ""}) {
            var answer = check.get("/parts?lang=" + unknown);
            assertThat(answer.body()).contains("<html lang=\"th\"");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .noneMatch(c -> c.startsWith("lang"));
        }
        var broken = HttpRequest.newBuilder(check.at("/parts")).header("Cookie", "lang=%%%");
        assertThat(check.send(broken).body()).contains("<html lang=\"th\"");
        var browser = HttpRequest.newBuilder(check.at("/parts")).header("Accept-Language", "en");
        assertThat(check.send(browser).body()).contains("<html lang=\"th\"");
    }

    @Test
    void the_other_language_is_the_same_page_with_the_same_question() {
        var page = check.page("/parts?q=%E0%B8%A5%E0%B8%B2%E0%B8%A7&sort=-year");
        assertThat(page.select(".pn-header__language").attr("href"))
                .isEqualTo("/parts?q=%E0%B8%A5%E0%B8%B2%E0%B8%A7&sort=-year&lang=en");
    }

    @Test
    void assets_are_kept_for_ever_and_sent_pressed() {
        var request =
                HttpRequest.newBuilder(check.at(Assets.at("theme.css")))
                        .header("Accept-Encoding", "gzip");
        var sheet = check.send(request);
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Cache-Control"))
                .hasValue("max-age=31536000, public, immutable");
        assertThat(sheet.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(check.get("/assets/other/theme.css").statusCode()).isEqualTo(404);
    }
}
