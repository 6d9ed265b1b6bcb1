package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who sees which case, path by path: opened, listed, searched, exported, acted on. */
@ApplicationTest
class SightTest {

    private static final List<String> DESKS =
            List.of(
                    "th-50",
                    "th-40",
                    "moi",
                    "mfa",
                    "cos",
                    "minister-interior",
                    "minister-foreign",
                    "cabinet",
                    "post-vientiane",
                    "secretary",
                    "auditor",
                    "admin");

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void another_provinces_case_can_be_neither_opened_listed_searched_exported_nor_acted_on() {
        var own = site.aCase("th-40").closed();
        var other = site.aCase("th-50").closed();
        assertThat(pathsThatTell("th-40", other)).isEmpty();
        assertThat(pathsThatTell("th-50", other)).containsExactlyInAnyOrderElementsOf(everyPath());
        assertThat(pathsThatTell("th-40", own)).containsExactlyInAnyOrderElementsOf(everyPath());
    }

    @Test
    void acting_on_another_provinces_case_finds_nothing_by_page_and_by_program() {
        var other = site.aCase("th-50");
        var before = site.written(other.id());
        for (var action : List.of("propose", "save-proposal", "log-contact", "withdraw", "sign")) {
            site.program("th-40").act(other.id(), action, RouteA.proposal()).isProblem(404);
            var path = "/cases/" + other.id() + "/" + action;
            assertThat(site.as("th-40").get(path).statusCode()).isEqualTo(404);
            var sent =
                    site.as("th-40")
                            .send(path, Map.of("note", List.of("x"), "confirmed", List.of("yes")));
            assertThat(sent.statusCode()).isEqualTo(404);
            assertThat(sent.body()).doesNotContain(other.counterpart());
        }
        assertThat(site.written(other.id())).isEqualTo(before);
        assertThat(site.as("th-40").page("/work").text()).doesNotContain(other.counterpart());
        assertThat(site.as("th-50").page("/work").text()).contains(other.counterpart());
    }

    @Test
    void a_case_that_is_not_theirs_is_told_apart_from_one_that_is_not_there_by_nobody() {
        var other = site.aCase("th-50");
        var hidden = site.as("th-40").get("/cases/" + other.id());
        var missing = site.as("th-40").get("/cases/999999999");
        assertThat(withoutAddresses(hidden.body(), other.id()))
                .isEqualTo(withoutAddresses(missing.body(), 999_999_999));
        assertThat(site.program("th-40").get("/cases/" + other.id()).response().body())
                .isEqualTo(site.program("th-40").get("/cases/999999999").response().body());
    }

    @Test
    void a_party_sees_a_case_once_it_has_reached_it_and_not_before() {
        var aCase = site.aCase("th-50");
        var seen = new LinkedHashMap<String, Set<String>>();
        for (var act : RouteA.acts("th-50", site.today())) {
            seen.putIfAbsent(act.action(), whoSees(aCase));
            aCase.did(act.desk(), act.action(), act.input());
        }
        var province = Set.of("th-50", "auditor");
        var interior = Set.of("th-50", "auditor", "moi", "secretary");
        var foreign = Set.of("th-50", "auditor", "moi", "secretary", "mfa");
        var ministers =
                Set.of(
                        "th-50",
                        "auditor",
                        "moi",
                        "secretary",
                        "mfa",
                        "minister-interior",
                        "minister-foreign");
        assertThat(seen.get("propose")).isEqualTo(province);
        assertThat(seen.get("appraise")).isEqualTo(interior);
        assertThat(seen.get("consult")).isEqualTo(interior);
        assertThat(seen.get("give-opinion")).isEqualTo(foreign);
        assertThat(seen.get("classify")).isEqualTo(foreign);
        assertThat(seen.get("consent")).isEqualTo(ministers);
        assertThat(seen.get("tell-cabinet")).isEqualTo(ministers);
        var atTheEnd = new TreeSet<>(ministers);
        atTheEnd.add("cabinet");
        assertThat(whoSees(aCase)).isEqualTo(atTheEnd);
        for (var desk : DESKS) {
            assertThat(pathsThatTell(desk, aCase))
                    .as(desk)
                    .hasSize(atTheEnd.contains(desk) ? everyPath().size() : 0);
        }
    }

    @Test
    void the_auditor_reads_everything_and_acts_on_nothing() {
        var aCase = site.aCase("th-50").until("consult");
        assertThat(site.as("auditor").get("/cases/" + aCase.id()).statusCode()).isEqualTo(200);
        var before = site.written(aCase.id());
        for (var act : RouteA.acts("th-50", site.today())) {
            site.program("auditor")
                    .act(aCase.id(), act.action(), CaseStory.asSent(act.input()))
                    .isProblem(403);
            var path = "/cases/" + aCase.id() + "/" + act.action();
            assertThat(site.as("auditor").get(path).statusCode()).isEqualTo(403);
            var sent = site.as("auditor").send(path, Map.of("confirmed", List.of("yes")));
            assertThat(sent.statusCode()).isEqualTo(403);
        }
        site.program("auditor").post("/cases", CaseStory.opening("x")).isProblem(403);
        assertThat(site.as("auditor").get("/cases/new").statusCode()).isEqualTo(403);
        assertThat(site.written(aCase.id())).isEqualTo(before);
        assertThat(site.as("auditor").page("/cases/" + aCase.id()).select("a.govuk-button"))
                .isEmpty();
    }

    @Test
    void the_public_is_asked_to_sign_in_and_told_nothing() {
        var aCase = site.aCase("th-50").closed();
        for (var path : paths(aCase).values()) {
            if (path.startsWith("/api")) {
                site.stranger().get(path.substring("/api/v1".length())).isProblem(401);
            } else {
                var answer = site.visitor().get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElse(""))
                        .contains("/login?next=");
                assertThat(answer.body()).isEmpty();
            }
        }
    }

    /** The paths by which somebody learns of a case. */
    private Set<String> pathsThatTell(String desk, CaseStory aCase) {
        var telling = new TreeSet<String>();
        paths(aCase)
                .forEach(
                        (name, path) -> {
                            var answer = get(desk, path);
                            if (answer.contains(aCase.counterpart())) {
                                telling.add(name);
                            }
                        });
        return telling;
    }

    private Set<String> whoSees(CaseStory aCase) {
        var seeing = new TreeSet<String>();
        for (var desk : DESKS) {
            int status = site.program(desk).get("/cases/" + aCase.id()).status();
            assertThat(status).isIn(200, 404);
            if (status == 200) {
                seeing.add(desk);
            }
        }
        return seeing;
    }

    private String get(String desk, String path) {
        return path.startsWith("/api")
                ? site.program(desk).get(path.substring("/api/v1".length())).response().body()
                : shown(site.as(desk).get(path).body());
    }

    /** Without what the reader typed themselves. */
    private static String shown(String html) {
        var page = org.jsoup.Jsoup.parse(html);
        page.select("input, .pn-chip, .pn-chips, link, [href]:not([href^=/cases/])").remove();
        return page.outerHtml();
    }

    private static Set<String> everyPath() {
        return Set.of("page", "program", "list", "listed", "search", "searched", "csv", "relation");
    }

    private Map<String, String> paths(CaseStory aCase) {
        var q = URLEncoder.encode(aCase.counterpart(), StandardCharsets.UTF_8);
        var paths = new LinkedHashMap<String, String>();
        paths.put("page", "/cases/" + aCase.id());
        paths.put("program", "/api/v1/cases/" + aCase.id());
        paths.put("list", "/cases");
        paths.put("listed", "/api/v1/cases?province=TH-" + province(aCase) + "&state=closed");
        paths.put("search", "/cases?q=" + q);
        paths.put("searched", "/api/v1/cases?q=" + q);
        paths.put("csv", "/cases.csv?q=" + q);
        paths.put("relation", "/cases/of-relation/" + relation(aCase));
        return paths;
    }

    private String province(CaseStory aCase) {
        return site.jdbc()
                .sql("select substr(province, 4) from establishment.case_file where id = :id")
                .param("id", aCase.id())
                .query(String.class)
                .single();
    }

    private long relation(CaseStory aCase) {
        return site.jdbc()
                .sql("select relation from establishment.case_file where id = :id")
                .param("id", aCase.id())
                .query(Long.class)
                .single();
    }

    private static String withoutAddresses(String html, long id) {
        return html.replace("/cases/" + id, "/cases/")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
