package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.relations.store.QualityPoints;
import th.phinong.shared.ProvinceCode;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of the register needs work, and what a province and the ministry do about it. */
@ApplicationTest
class QualityTest {

    @Autowired private ApplicationContext application;
    private Site site;
    private QualityPoints points;

    @BeforeEach
    void site() {
        site = new Site(application);
        points = site.bean(QualityPoints.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moi", "th-40", "auditor"})
    void the_pages_are_sound_in_both_languages(String userName) {
        var check = site.as(userName).check();
        check.page("/quality");
        for (var issue : QualityIssue.values()) {
            check.page("/quality/" + issue.key());
        }
        check.page("/quality/no-contact/" + ofProvince("TH-40", QualityIssue.NO_CONTACT));
        check.page("/quality/municipality/" + ofProvince("TH-40", QualityIssue.MUNICIPALITY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mfa", "admin", "cabinet"})
    void who_keeps_no_relations_sees_none_of_it(String userName) {
        assertThat(site.as(userName).get("/quality").statusCode()).isEqualTo(403);
        assertThat(site.as(userName).get("/quality/no-date.csv").statusCode()).isEqualTo(403);
    }

    @Test
    void a_province_sees_its_own_and_no_other() {
        var own = site.as("th-40");
        assertThat(own.get("/quality/no-contact?province=TH-50").statusCode()).isEqualTo(404);
        var other = ofProvince("TH-50", QualityIssue.NO_CONTACT);
        assertThat(own.get("/quality/no-contact/" + other).statusCode()).isEqualTo(404);
        assertThat(own.send("/quality/no-contact/" + other, said("confirm")).statusCode())
                .isEqualTo(404);
        var csv = own.get("/quality/no-contact.csv").body().split("\r\n");
        assertThat(csv).hasSizeGreaterThan(1);
        assertThat(List.of(csv).subList(1, csv.length)).allMatch(row -> row.contains(",TH-40,"));
    }

    @Test
    void khon_kaens_relations_that_its_municipality_signed_are_found() {
        var found = points.page(asked(QualityIssue.MUNICIPALITY, "TH-40"), 1, 50);
        assertThat(found).isNotEmpty();
        for (var point : found) {
            var page = site.visitor().check().page("/relations/" + point.line().id());
            assertThat(page.text()).contains("เทศบาล");
        }
    }

    @ParameterizedTest
    @EnumSource(QualityIssue.class)
    void the_overview_the_list_and_the_csv_count_the_same(QualityIssue issue) {
        int counted = points.counts(null).getOrDefault(issue, -1);
        assertThat(points.count(asked(issue, null))).isEqualTo(counted);
        var streamed = new ArrayList<QualityPoints.Point>();
        points.each(asked(issue, null), streamed::add);
        assertThat(streamed).hasSize(counted);
        assertThat(points.page(asked(issue, null), 1, 10_000)).isEqualTo(streamed);
    }

    @Test
    void relations_with_conflicts_are_found_by_what_differs() {
        var conflicting =
                site.jdbc()
                        .sql(
                                "select count(*) from relations.relation where is_public and"
                                        + " conflicts > 0")
                        .query(Integer.class)
                        .single();
        var found = points.counts(null);
        assertThat(conflicting).isPositive();
        assertThat(found.get(QualityIssue.DATE_CONFLICT)).isPositive();
        assertThat(found.get(QualityIssue.SAME_UNIT_TWICE)).isPositive();
        assertThat(found.get(QualityIssue.SIGNED_AND_IN_PROCESS)).isPositive();
        assertThat(found.get(QualityIssue.DATE_CONFLICT)).isLessThanOrEqualTo(conflicting);
    }

    @Test
    void a_province_confirms_the_ministry_agrees_and_reopens() {
        var id = ofProvince("TH-40", QualityIssue.MUNICIPALITY);
        var address = "/quality/municipality/" + id;
        int before = points.count(asked(QualityIssue.MUNICIPALITY, null));
        assertThat(site.as("moi").send(address, said("accept")).statusCode()).isEqualTo(422);
        assertThat(site.as("th-40").send(address, said("confirm")).statusCode()).isEqualTo(302);
        assertThat(site.as("th-40").send(address, said("confirm")).statusCode())
                .as("twice")
                .isEqualTo(422);
        assertThat(site.as("th-40").send(address, said("accept")).statusCode())
                .as("the ministry's act")
                .isEqualTo(422);
        assertThat(site.as("moi").send(address, said("accept")).statusCode()).isEqualTo(302);
        assertThat(points.count(asked(QualityIssue.MUNICIPALITY, null))).isEqualTo(before - 1);
        assertThat(site.as("moi").send(address, said("reopen")).statusCode()).isEqualTo(302);
        assertThat(points.count(asked(QualityIssue.MUNICIPALITY, null))).isEqualTo(before);
        var page = site.as("th-40").check().page(address);
        assertThat(page.select(".moj-timeline__item")).hasSize(3);
        assertThat(audited(id))
                .containsSubsequence(
                        "relations.quality-confirm",
                        "relations.quality-accept",
                        "relations.quality-reopen");
    }

    @Test
    void an_act_without_a_reason_is_refused_at_its_field_and_nothing_is_kept() {
        var id = ofProvince("TH-50", QualityIssue.NO_CONTACT);
        var address = "/quality/no-contact/" + id;
        var answer = site.as("th-50").send(address, typed("act", "contest", "reason", " "));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"reason-error\"");
        assertThat(audited(id)).isEmpty();
    }

    @Test
    void a_contact_office_takes_the_relation_off_the_list_and_no_public_page_tells_it() {
        var id = ofProvince("TH-40", QualityIssue.NO_CONTACT);
        var address = "/quality/no-contact/" + id + "/contact";
        int before = points.count(asked(QualityIssue.NO_CONTACT, null));
        var office =
                typed("office", "Foreign Affairs Office", "reach", "", "why", "letter 12/2568");
        assertThat(site.as("th-40").send(address, office).statusCode()).isEqualTo(302);
        assertThat(points.count(asked(QualityIssue.NO_CONTACT, null))).isEqualTo(before - 1);
        for (var path : List.of("/relations/" + id, "/api/v1/relations/" + id, "/relations.json")) {
            assertThat(site.visitor().get(path).body()).doesNotContain("Foreign Affairs Office");
        }
        var none = typed("office", "", "reach", "", "why", "wrong office");
        assertThat(site.as("th-40").send(address, none).statusCode()).isEqualTo(302);
        assertThat(points.count(asked(QualityIssue.NO_CONTACT, null))).isEqualTo(before);
    }

    @Test
    void auditors_read_and_change_nothing() {
        var id = ofProvince("TH-40", QualityIssue.NO_DATE);
        var address = "/quality/no-date/" + id;
        assertThat(site.as("auditor").check().page(address).select("form[action^=/quality]"))
                .isEmpty();
        assertThat(site.as("auditor").send(address, said("confirm")).statusCode()).isEqualTo(422);
        assertThat(
                        site.as("auditor")
                                .send(
                                        "/quality/no-contact/" + id + "/contact",
                                        typed("office", "x"))
                                .statusCode())
                .isEqualTo(403);
    }

    private static Map<String, List<String>> said(String act) {
        return typed("act", act, "reason", "ตรวจสอบจากหนังสือแล้ว", "reference", "มท 0204/1");
    }

    private static Map<String, List<String>> typed(String... namesAndValues) {
        var typed = new HashMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return typed;
    }

    private static QualityPoints.Asked asked(QualityIssue issue, @Nullable String province) {
        var whose = province == null ? null : new ProvinceCode(province);
        return new QualityPoints.Asked(issue, whose, false);
    }

    private long ofProvince(String iso, QualityIssue issue) {
        return points.page(asked(issue, iso), 1, 1).getFirst().line().id().value();
    }

    private List<String> audited(long relation) {
        return site.jdbc()
                .sql(
                        """
                        select what
                          from audit.entry
                         where subject_type = 'relation'
                           and subject_id = :id
                           and what like 'relations.quality-%'
                         order by recorded_at, position
                        """)
                .param("id", String.valueOf(relation))
                .query(String.class)
                .list();
    }
}
