package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.ProgramStory;
import th.phinong.testing.Site;

import java.util.HashMap;
import java.util.Map;

/** Acts on a case that has an LOI and an MOU say which of them they are for. */
@ApplicationTest
class TwoInstrumentsTest {

    private static final Map<String, Object> LOI = Map.of("instrument", "LOI");

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_report_after_the_loi_alone_is_made_out_for_the_loi() {
        assertThat(chosen("th-40", loiSigned().id(), "report-signing")).isEqualTo("LOI");
    }

    @ParameterizedTest
    @CsvSource({"th-40, report-signing", "moi, tell-cabinet"})
    void a_duty_that_is_open_for_both_is_done_for_the_one_that_its_author_names(
            String desk, String duty) {
        var story = loiSigned().standard("record-draft", "report-signing");
        assertThat(chosen(desk, story.id(), duty)).isEmpty();
        var done = new HashMap<String, Object>(Map.of("letterNumber", "1"));
        if (duty.equals("report-signing")) {
            done.put("result", "ลงนามแล้ว");
        }
        var program = site.program(desk);
        var refused = program.act(story.id(), duty, done).isProblem(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("instrument");
        done.put("instrument", "MOU");
        program.act(story.id(), duty, done).is(200);
        done.remove("instrument");
        program.act(story.id(), duty, done).is(200);
    }

    @Test
    void a_further_version_of_a_draft_is_made_out_for_the_same_instrument() {
        var story = story().standardWith("record-draft", LOI);
        assertThat(chosen("th-40", story.id(), "record-draft")).isEqualTo("LOI");
    }

    @Test
    void an_instrument_signed_too_early_stays_to_be_seen_on_the_case() {
        var signedOn = site.today().minusDays(40);
        var story =
                ProgramStory.proposedBy(site, "th-40")
                        .did(
                                "th-40",
                                "record-irregularity",
                                Map.of(
                                        "instrument", "LOI",
                                        "signedOn", signedOn,
                                        "circumstances", "ลงนามระหว่างการเยือน"));
        var told = story.seenBy("th-40").at("/irregularities/0");
        assertThat(told.get("instrument").asString()).isEqualTo("LOI");
        assertThat(told.get("signedOn").asString()).isEqualTo(signedOn.toString());
        var page = site.as("th-40").page("/cases/" + story.id());
        assertThat(page.select("section[aria-labelledby=facts]").text())
                .contains("ลงนามก่อนได้รับความเห็นชอบ", "หนังสือแสดงเจตจำนง");
    }

    @Test
    void what_is_no_step_is_not_said_to_be_still_to_come() {
        var story = ProgramStory.proposedBy(site, "th-40").standard("propose", "report-signing");
        var refused = story.refused("th-40", "withdraw", Map.of("reason", "เปลี่ยนใจ"));
        assertThat(refused.text("rule")).isEqualTo("EST-R10");
        assertThat(refused.text("detail")).doesNotContain("ยังไม่ถึง").contains("ถอนเรื่อง");
    }

    private ProgramStory story() {
        return ProgramStory.proposedBy(site, "th-40").standard("propose", "record-draft");
    }

    private ProgramStory loiSigned() {
        return story().standardWith("record-draft", LOI)
                .standard("submit-draft", "sign")
                .standardWith("sign", LOI);
    }

    private String chosen(String desk, long caseId, String action) {
        var form = site.as(desk).page("/cases/" + caseId + "/" + action);
        assertThat(form.select("input[name=instrument]")).hasSize(2);
        return form.select("input[name=instrument][checked]").attr("value");
    }
}
