package th.phinong.establishment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.identity.AccountId;
import th.phinong.identity.AgencyId;
import th.phinong.identity.Desk;
import th.phinong.identity.Official;
import th.phinong.identity.Party;
import th.phinong.identity.PermissionPolicy;
import th.phinong.identity.Role;
import th.phinong.identity.Scope;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Browser;
import th.phinong.testing.Expectations;
import th.phinong.testing.LaterVersion;
import th.phinong.testing.Looks;
import th.phinong.testing.MessageFiles;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

@ApplicationTest
@ExtendWith(Browser.class)
class AdministrationTest {

    private static final ProvinceCode OWN = new ProvinceCode("TH-50");
    private static final ProvinceCode OTHER = new ProvinceCode("TH-40");

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void the_page_of_permissions_says_what_the_procedure_says_cell_by_cell() {
        var page = site.as("admin").page("/admin/permissions");
        var words = MessageFiles.all().thai();
        for (var row : Expectations.acts()) {
            var cells = page.getElementById(row.get("action")).select("td").eachText();
            var expected =
                    Arrays.stream(Party.values())
                            .map(party -> words.get("permissions." + row.get(party.name())))
                            .toList();
            assertThat(cells.subList(1, cells.size())).as(row.get("action")).isEqualTo(expected);
        }
    }

    @Test
    void what_a_program_is_told_it_may_do_is_what_the_procedure_says_at_every_step() {
        var aCase = site.aCase("th-50");
        for (var act : RouteA.acts("th-50", site.today())) {
            for (var desk : List.of("th-50", "th-40", "moi", "mfa", "cos", "secretary")) {
                var answer = site.program(desk).get("/cases/" + aCase.id());
                if (answer.status() == 200) {
                    assertThat(allowed(answer.response().body()))
                            .allSatisfy(
                                    name -> assertThat(expected(name, desk)).isNotEqualTo("no"));
                    assertThat(allowed(answer.response().body()).contains(act.action()))
                            .isEqualTo(desk.equals(act.desk()));
                } else {
                    assertThat(desk).isNotEqualTo(act.desk());
                }
            }
            aCase.did(act.desk(), act.action(), act.input());
        }
    }

    private String expected(String action, String desk) {
        return Expectations.of(action, site.official(desk).desk().party().name());
    }

    @SuppressWarnings("unchecked")
    private static List<String> allowed(String body) {
        var read = tools.jackson.databind.json.JsonMapper.shared().readValue(body, Map.class);
        return ((List<Map<String, Object>>) read.get("actions"))
                .stream()
                        .filter(one -> Boolean.TRUE.equals(one.get("allowed")))
                        .map(one -> one.get("action").toString())
                        .toList();
    }

    @Test
    void who_reads_what_is_as_written_down_for_own_and_other_agencies() {
        for (var row : Expectations.reading()) {
            var someone = someone(Party.valueOf(row.get("party")), Role.valueOf(row.get("role")));
            var scope = PermissionPolicy.casesOf(someone);
            var expected =
                    switch (row.get("cases")) {
                        case "all" -> new Scope.Everything();
                        case "none" -> new Scope.Nothing();
                        case "own" -> new Scope.OfProvince(OWN);
                        default -> new Scope.Reached(Party.valueOf(row.get("cases").substring(8)));
                    };
            assertThat(scope).as("%s", row).isEqualTo(expected);
            assertThat(PermissionPolicy.readsAudit(someone)).isEqualTo(yes(row, "audit"));
            assertThat(PermissionPolicy.readsPermissions(someone))
                    .isEqualTo(yes(row, "permissions"));
            assertThat(PermissionPolicy.movesCases(someone)).isEqualTo(yes(row, "moves"));
            assertThat(PermissionPolicy.actsForDesk(someone))
                    .isEqualTo(row.get("role").equals("OFFICER"));
        }
        var province = PermissionPolicy.casesOf(someone(Party.PROVINCE, Role.OFFICER));
        assertThat(province.covers(Set.of(OWN), Set.of())).isTrue();
        assertThat(province.covers(Set.of(OTHER), Set.of(Party.MOI))).isFalse();
    }

    private static boolean yes(Map<String, String> row, String column) {
        return row.get(column).equals("yes");
    }

    private static Official someone(Party party, Role role) {
        var name = LocalizedText.thai("ผู้ทดสอบ");
        var desk = party == Party.PROVINCE ? Desk.ofProvince(OWN) : Desk.of(party);
        return new Official(
                new AccountId(1), "any", name, new AgencyId("any"), name, desk, Set.of(role));
    }

    @Test
    void the_pages_of_administration_are_for_those_who_answer_for_the_product_alone() {
        for (var desk : List.of("th-50", "mfa", "moi", "cabinet", "secretary")) {
            assertThat(site.as(desk).get("/admin/permissions").statusCode()).isEqualTo(403);
        }
        assertThat(site.as("auditor").get("/admin/permissions").statusCode()).isEqualTo(200);
        for (var desk : List.of("th-50", "mfa", "cabinet", "secretary", "auditor")) {
            assertThat(site.as(desk).get("/admin/versions").statusCode()).isEqualTo(403);
        }
        assertThat(site.visitor().get("/admin/permissions").statusCode()).isEqualTo(302);
        assertThat(site.visitor().get("/admin/versions").statusCode()).isEqualTo(302);
    }

    @Test
    void a_dry_run_shows_the_ministry_the_cases_that_reached_it_and_an_administrator_numbers() {
        var sent = site.aCase("th-50").until("appraise");
        var unsent = site.aCase("th-50");
        var path = "/admin/versions?to=" + LaterVersion.KEY + "&after=" + (sent.id() - 1);
        var ministry = site.as("moi").page(path);
        assertThat(ministry.select("a[href=/cases/" + sent.id() + "]")).hasSize(1);
        assertThat(ministry.select("a[href=/cases/" + unsent.id() + "]")).isEmpty();
        assertThat(ministry.text()).contains("C4", LaterVersion.KEY);
        var administrator = site.as("admin").page(path);
        assertThat(administrator.select("main a[href^=/cases/]")).isEmpty();
        assertThat(administrator.text()).doesNotContain(sent.counterpart());
        assertThat(site.as("moi").get("/admin/versions?to=none").statusCode()).isEqualTo(404);
        assertThat(site.as("moi").page("/admin/versions").select("h1")).hasSize(1);
    }

    @Test
    void the_pages_of_administration_look_right_on_a_desk_and_on_a_phone(Page page) {
        site.aCase("th-50").until("appraise");
        page.navigate(site.base() + "/login");
        page.fill("[name=username]", "admin");
        page.fill("[name=password]", th.phinong.identity.Demonstration.PASSWORD);
        page.click("main form button[type=submit]");
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 900);
            for (var name : List.of("permissions", "versions?to=" + LaterVersion.KEY)) {
                page.navigate(site.base() + "/admin/" + name);
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(
                                        Path.of(
                                                "target/pictures",
                                                name.replaceFirst("\\?.*", "") + width + ".png")));
                Looks.areGood(page);
            }
        }
    }
}
