package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.PageCheck;
import th.phinong.testing.Site;

import java.util.Map;

/** Two people put the same entry right: one wins, the other sees what each would have it say. */
@ApplicationTest
class CorrectionConflictTest {

    @Autowired private ApplicationContext application;

    @Test
    void the_loser_sees_each_field_as_it_was_as_it_is_now_and_as_they_typed_it() {
        var site = new Site(application);
        var aCase = site.aCase("th-53").until("notify-result");
        var path = "/cases/" + aCase.id() + "/correct/3";
        var form =
                site.as("moi")
                        .form(path)
                        .fill("potential", "มีสนามบิน")
                        .fill("correctionReason", "พิมพ์ผิด");
        site.program("moi")
                .act(
                        aCase.id(),
                        "correct",
                        Map.of(
                                "entry", 3,
                                "level", "PROVINCE_EQUIVALENT",
                                "potential", "มีท่าเรือน้ำลึก",
                                "benefit", "รายได้จากการค้า",
                                "correctionReason", "ข้อมูลเดิมไม่ครบ"))
                .is(200);
        var answer = form.send();
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = PageCheck.html("conflict", answer.body());
        var rows = page.select(".pn-notice--warning table tbody tr");
        assertThat(rows.eachText())
                .containsExactlyInAnyOrder(
                        "ศักยภาพในการดำเนินความร่วมมือระยะยาว มีด่านถาวรและเส้นทางรถไฟ"
                                + " มีท่าเรือน้ำลึก มีสนามบิน",
                        "ประโยชน์ที่ประเทศไทยจะได้รับ รายได้จากการท่องเที่ยว รายได้จากการค้า"
                                + " รายได้จากการท่องเที่ยว",
                        "เหตุผลที่แก้ไข พิมพ์ผิด");
        assertThat(page.select("#potential").val()).isEqualTo("มีสนามบิน");
        assertThat(page.text()).contains("ค่าเดิม", "ค่าที่ผู้อื่นบันทึกแล้ว", "ค่าที่ท่านกรอก");
    }
}
