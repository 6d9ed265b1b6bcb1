package th.phinong.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Browser;
import th.phinong.testing.Site;

/** An officer reads a doubtful row, decides it, and takes the decision back. */
@ApplicationTest
@ExtendWith(Browser.class)
class ReconciliationStoryTest {

    @Autowired private ApplicationContext application;

    @Test
    void a_doubtful_row_is_decided_by_what_the_other_list_says_and_the_decision_taken_back(
            Page page) {
        var site = new Site(application);
        page.navigate(site.base() + "/login");
        press(page, AriaRole.BUTTON, "กองการต่างประเทศ สำนักงานปลัดกระทรวงมหาดไทย");
        page.navigate(site.base() + "/listings/2562-inprogress");
        press(page, AriaRole.LINK, "พิจารณารายการที่ยังไม่แน่ชัด");
        press(page, AriaRole.LINK, "พิจารณาแล้ว");
        page.locator("main tr", new Page.LocatorOptions().setHasText("ไต้หวัน"))
                .getByRole(AriaRole.LINK)
                .last()
                .click();
        assertThat(page.locator("h1")).hasText("พิจารณาแถวที่ 27");
        page.getByLabel("หน่วยการปกครองอื่นในทะเบียน (เลือกด้านล่าง)").check();
        page.getByLabel("หน่วยการปกครองอื่น", new Page.GetByLabelOptions().setExact(true))
                .selectOption("16");
        press(page, AriaRole.BUTTON, "บันทึกคำตัดสิน");
        assertThat(page.locator(".govuk-error-summary")).containsText("กรอกเหตุผล");
        page.getByLabel("เหตุผล", new Page.GetByLabelOptions().setExact(true))
                .fill("ทดลองตัดสินเพื่อแสดงการเพิกถอน");
        press(page, AriaRole.BUTTON, "บันทึกคำตัดสิน");
        assertThat(page.locator(".pn-notice--success")).containsText("บันทึกคำตัดสินแล้ว");
        assertThat(page.locator("main")).containsText("มณฑลฝูเจี้ยน");
        page.getByLabel("เหตุผล", new Page.GetByLabelOptions().setExact(true)).fill("ตัดสินผิด");
        press(page, AriaRole.BUTTON, "เพิกถอนคำตัดสินล่าสุด");
        assertThat(page.locator(".pn-notice--success")).containsText("บันทึกคำตัดสินแล้ว");
        assertThat(page.locator(".govuk-summary-list")).containsText("ยังระบุไม่ได้");
    }

    private static void press(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}
