package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.testing.Answer;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Multipart;
import th.phinong.testing.RouteA;
import th.phinong.testing.SampleFiles;
import th.phinong.testing.Site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What contradicts itself, or says too little, is told at its field with what would be right. */
@ApplicationTest
class ContradictionsTest {

    @Autowired private ApplicationContext application;
    @Autowired private Directory directory;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_unit_of_the_directory_under_another_units_name_is_refused_at_the_name() {
        var units = directory.foreignUnits();
        ForeignUnit unit = units.getFirst();
        var refused = open(unit, Map.of("counterpartTh", "เมืองที่ไม่มีใครรู้จัก")).isProblem(422);
        assertThat(fields(refused)).containsExactly("counterpartTh");
        assertThat(refused.json().at("/errors/0/message").asString()).contains(unit.name().th());
        var country = unit.country().iso2().equals("FJ") ? "CN" : "FJ";
        assertThat(fields(open(unit, Map.of("country", country)).isProblem(422)))
                .containsExactly("country");
        open(unit, Map.of("counterpartTh", unit.name().th())).is(201);
    }

    private Answer open(ForeignUnit unit, Map<String, Object> more) {
        var input = new LinkedHashMap<String, Object>(more);
        input.put("counterpartUnit", unit.id().value());
        input.put("level", "PROVINCE_EQUIVALENT");
        return site.program("th-40").post("/cases", input);
    }

    @Test
    void an_agreed_draft_has_both_texts_or_a_file_citing_clause_8() {
        var aCase = site.aCase("th-40").until("record-draft");
        var bare =
                Map.<String, Object>of(
                        "instrument", "MOU",
                        "agreed", true,
                        "facilitation", true,
                        "problemSolving", true,
                        "bindsGovernment", false);
        var program = site.program("th-40");
        var refused = program.act(aCase.id(), "record-draft", bare).isProblem(422);
        assertThat(fields(refused)).containsExactly("textTh", "textEn");
        assertThat(refused.json().at("/errors/0/clause").asString()).isEqualTo("8");
        var talks = new LinkedHashMap<>(bare);
        talks.put("agreed", false);
        program.act(aCase.id(), "record-draft", talks).is(200);
        var file =
                new Multipart().field("about", "DRAFT").file("ร่าง.pdf", SampleFiles.pdf("ร่าง"));
        program.post("/cases/" + aCase.id() + "/files", file).is(201);
        program.act(aCase.id(), "record-draft", bare).is(200);
        program.act(aCase.id(), "submit-draft", RouteA.letter("ขก 0017/2")).is(200);
    }

    @Test
    void a_program_is_told_the_values_that_a_field_takes_and_every_fault_at_once() {
        var aCase = site.aCase("th-40");
        var program = site.program("th-40");
        var at = "/cases/" + aCase.id();
        var files = program.post(at + "/files", new Multipart().field("about", "ANYTHING"));
        assertThat(fields(files.isProblem(422))).containsExactly("about", "file");
        assertThat(files.json().at("/errors/0/message").asString()).contains("SIGNING_REPORT");
        var note = program.post(at + "/notes", Map.of("audience", "ALL", "text", "x"));
        assertThat(note.isProblem(422).json().at("/errors/0/message").asString()).contains("CASE");
        var turn = program.post(at + "/assignments", Map.of("turn", "dance", "officer", "th-40"));
        assertThat(turn.isProblem(422).json().at("/errors/0/message").asString())
                .contains("propose");
        for (Object cases : List.of("all", List.of("1"))) {
            var several =
                    site.program("moi").post("/cases/actions/tell-cabinet", Map.of("cases", cases));
            assertThat(fields(several.isProblem(422))).containsExactly("cases");
        }
    }

    @Test
    void after_the_report_of_a_signing_the_page_leads_to_the_copy() {
        var aCase = site.aCase("th-40").until("pass-on");
        var page = site.as("th-40").page("/cases/" + aCase.id() + "?done=report-signing");
        var link = page.select(".pn-notice--success a").attr("href");
        assertThat(link).isEqualTo("/cases/" + aCase.id() + "/files?about=SIGNING_REPORT");
        assertThat(site.as("th-40").page(link).select("option[selected]").eachAttr("value"))
                .contains("SIGNING_REPORT");
        var other = site.as("th-40").page("/cases/" + aCase.id() + "?done=sign");
        assertThat(other.select(".pn-notice--success a")).isEmpty();
    }

    private static List<String> fields(Answer answer) {
        return answer.json()
                .get("errors")
                .valueStream()
                .map(error -> error.get("field").asString())
                .toList();
    }
}
