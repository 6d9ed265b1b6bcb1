package th.phinong.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Browser;
import th.phinong.testing.Looks;
import th.phinong.testing.PageCheck;
import th.phinong.testing.Site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The main job as people do it, in a browser, in Thai: at five desks in turn a relation goes from a
 * search to established, and appears in the register. Whatever is seen on the way is checked.
 */
@ApplicationTest
@ExtendWith(Browser.class)
class RelationStoryTest {

    private static final String NEW_CASE = "เสนอความสัมพันธ์ใหม่";

    @Autowired private ApplicationContext application;
    private final Set<String> checked = new HashSet<>();
    private Site site;
    private Page page;
    private LocalDate today;

    @BeforeEach
    void site(Page opened) {
        site = new Site(application);
        page = opened;
        today = site.today();
    }

    @Test
    void a_relation_goes_from_a_search_to_established_at_five_desks_and_appears_in_the_register() {
        signInAsProvince("จังหวัดขอนแก่น");
        var address = proposed();
        signInAs("กองการต่างประเทศ สำนักงานปลัดกระทรวงมหาดไทย");
        appraised();
        consulted();
        signInAs("กระทรวงการต่างประเทศ");
        begin("ให้ความเห็น");
        choose("เหมาะสม");
        confirm("บันทึกความเห็นแล้ว");
        signInAs("กองการต่างประเทศ สำนักงานปลัดกระทรวงมหาดไทย");
        begin("แจ้งผลให้จังหวัดทราบ");
        type("เลขที่หนังสือ (ไม่บังคับ)", "มท 0210.3/101");
        confirm("แจ้งผลให้จังหวัดทราบแล้ว");
        signInAsProvince("จังหวัดขอนแก่น");
        drafted();
        begin("เสนอร่างต่อกระทรวงมหาดไทย");
        confirm("เสนอร่างต่อกระทรวงมหาดไทยแล้ว");
        signInAs("กองการต่างประเทศ สำนักงานปลัดกระทรวงมหาดไทย");
        begin("จำแนกร่าง");
        choose("ฉบับมาตรฐาน ไม่มีการแก้ไข");
        confirm("บันทึกผลการจำแนกร่างแล้ว");
        for (var minister : new String[] {"มหาดไทย", "การต่างประเทศ"}) {
            signInAs("สำนักงานรัฐมนตรีว่าการกระทรวง" + minister);
            begin("พิจารณาให้ความเห็นชอบ");
            typeDate("วันที่พิจารณา", today);
            choose("เห็นชอบ");
            confirm("บันทึกผลการพิจารณาแล้ว");
        }
        signInAs("กองการต่างประเทศ สำนักงานปลัดกระทรวงมหาดไทย");
        begin("แจ้งความเห็นชอบให้จังหวัดทราบ");
        confirm("แจ้งความเห็นชอบให้จังหวัดทราบแล้ว");
        signInAsProvince("จังหวัดขอนแก่น");
        arranged();
        refusedTooEarly();
        signed();
        begin("รายงานผลการลงนาม");
        type("ผลการดำเนินงาน", "ลงนามเรียบร้อย พร้อมสำเนา 1 ชุด");
        confirm("รายงานผลการลงนามแล้ว");
        signInAs("กองการต่างประเทศ สำนักงานปลัดกระทรวงมหาดไทย");
        begin("แจ้งกระทรวงการต่างประเทศ");
        confirm("แจ้งกระทรวงการต่างประเทศพร้อมสำเนาแล้ว");
        begin("นำเสนอคณะรัฐมนตรีทราบ");
        confirm("นำเสนอคณะรัฐมนตรีทราบแล้ว");
        assertThat(page.locator(".pn-case")).containsText("สถาปนาความสัมพันธ์แล้ว");
        assertThat(page.url()).startsWith(address + "?");
        inTheRegister();
    }

    @Test
    void on_a_phone_the_desks_of_a_case_fit_the_screen() {
        page.setViewportSize(360, 800);
        var aCase = site.aCase("th-49").until("propose");
        signInAsProvince("จังหวัดมุกดาหาร");
        for (var path :
                new String[] {
                    "/work",
                    "/cases",
                    "/cases/new?q=เว้",
                    "/cases/" + aCase.id(),
                    "/cases/" + aCase.id() + "/propose",
                    "/account",
                    "/cases?q=ไม่มีเรื่องนี้"
                }) {
            visit(path);
            picture("phone" + path.replaceAll("[^a-z]+", "-"));
            Looks.areGood(page);
        }
        aCase.closed();
        visit("/cases/" + aCase.id());
        Looks.areGood(page);
        page.locator("summary").all().forEach(Locator::click);
        Looks.areGood(page);
    }

    @Test
    void the_whole_way_to_a_proposal_can_be_gone_with_the_keyboard() {
        visit("/login?next=/cases/new");
        field("ชื่อผู้ใช้").focus();
        page.keyboard().type("th-49");
        page.keyboard().press("Tab");
        page.keyboard().type("phinong-demo");
        page.keyboard().press("Enter");
        assertThat(heading()).hasText(NEW_CASE);
        field("ค้นหาหน่วยการปกครองต่างประเทศ").focus();
        page.keyboard().type("เว้");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*q=.*"));
        page.locator("input[name=counterpartUnit]").first().focus();
        page.keyboard().press("Space");
        field("เทียบเท่าจังหวัด").focus();
        page.keyboard().press("Space");
        pressByKeyboard("ดำเนินการต่อ");
        assertThat(heading()).hasText("ตรวจทาน: " + NEW_CASE);
        pressByKeyboard("ยืนยัน");
        assertThat(heading()).hasText("เสนอเรื่อง");
        pressByKeyboard("ตรวจทานก่อนบันทึก");
        assertThat(page.locator(".govuk-error-summary")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(field("เหตุผลความจำเป็น")).isFocused();
    }

    private void pressByKeyboard(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .focus();
        page.keyboard().press("Enter");
    }

    private String proposed() {
        assertThat(heading()).hasText("งานของฉัน");
        press(AriaRole.LINK, NEW_CASE);
        type("ค้นหาหน่วยการปกครองต่างประเทศ", "ทิมพู");
        press(AriaRole.BUTTON, "ค้นหา");
        choose("กรุงทิมพู");
        choose("เทียบเท่าจังหวัด");
        choose("เมืองพี่เมืองน้อง");
        press(AriaRole.BUTTON, "ดำเนินการต่อ");
        assertThat(heading()).hasText("ตรวจทาน: " + NEW_CASE);
        assertThat(page.locator("main")).containsText("กรุงทิมพู");
        press(AriaRole.BUTTON, "ยืนยัน");
        assertThat(heading()).hasText("เสนอเรื่อง");
        type("เหตุผลความจำเป็น", "ส่งเสริมการศึกษาและวัฒนธรรม");
        row("แผนปฏิบัติการ", "กิจกรรม", "แลกเปลี่ยนนักเรียน");
        press(AriaRole.BUTTON, "บันทึกร่างไว้ก่อน");
        assertThat(page.locator(".pn-notice--success")).containsText("บันทึกร่างข้อเสนอแล้ว");
        var address = page.url().replaceAll("\\?.*", "");
        begin("เสนอเรื่อง");
        assertThat(field("เหตุผลความจำเป็น")).hasValue("ส่งเสริมการศึกษาและวัฒนธรรม");
        press(AriaRole.BUTTON, "ตรวจทานก่อนบันทึก");
        assertThat(page.locator(".govuk-error-summary")).containsText("แผนงบประมาณ");
        look();
        type("ข้อมูลจังหวัดของไทย", "ศูนย์กลางการศึกษาของภาคตะวันออกเฉียงเหนือ");
        type("ข้อมูลฝ่ายต่างประเทศ", "เมืองหลวงของภูฏาน");
        choose("การศึกษา");
        row("แผนปฏิบัติการ", "ระยะเวลา", "ปี 2570");
        row("แผนปฏิบัติการ", "หน่วยงานรับผิดชอบ", "สำนักงานศึกษาธิการจังหวัด");
        row("แผนงบประมาณ", "รายการ", "ค่าเดินทาง");
        row("แผนงบประมาณ", "จำนวนเงิน (บาท)", "๑๒๐,๐๐๐");
        row("แผนงบประมาณ", "แหล่งงบประมาณ", "งบจังหวัด");
        row("บุคลากร", "ตำแหน่ง", "นักวิเทศสัมพันธ์");
        row("บุคลากร", "หน้าที่", "ประสานงาน");
        confirm("เสนอเรื่องต่อกระทรวงมหาดไทยแล้ว");
        return address;
    }

    private void appraised() {
        begin("บันทึกผลการพิจารณาเบื้องต้น");
        choose("เทียบเท่าจังหวัด");
        type("ศักยภาพในการดำเนินความร่วมมือระยะยาว", "มีมหาวิทยาลัยและสายการบินตรง");
        type("ประโยชน์ที่ประเทศไทยจะได้รับ", "บุคลากรทางการศึกษา");
        confirm("บันทึกผลการพิจารณาเบื้องต้นแล้ว");
    }

    private void consulted() {
        begin("หารือกระทรวงการต่างประเทศ");
        type("ข้อพิจารณาในเบื้องต้น", "เห็นสมควรสนับสนุน");
        confirm("หารือกระทรวงการต่างประเทศแล้ว");
    }

    private void drafted() {
        begin("บันทึกร่าง");
        choose("บันทึกความเข้าใจ");
        for (var question :
                new String[] {
                    "ทั้งสองฝ่ายเห็นพ้องกับร่างฉบับนี้แล้วหรือไม่",
                    "ได้พิจารณาขยายขอบเขตการอำนวยความสะดวกแล้วหรือไม่",
                    "ได้พิจารณากลไกแก้ไขปัญหาในระดับพื้นที่แล้วหรือไม่"
                }) {
            answer(question, "ใช่");
        }
        answer("ร่างมีรัฐบาลไทยเป็นคู่ภาคีหรือผูกพันรัฐบาลไทยหรือไม่", "ไม่ใช่");
        type("ร่างภาษาไทย (ไม่บังคับ)", "บันทึกความเข้าใจว่าด้วยการสถาปนาความสัมพันธ์");
        type("ร่างภาษาอังกฤษ (ไม่บังคับ)", "Memorandum of Understanding");
        confirm("บันทึกร่างแล้ว");
    }

    private void arranged() {
        begin("กำหนดการลงนาม");
        typeDate("วันที่จะลงนาม", today);
        type("สถานที่ลงนาม", "ศาลากลางจังหวัดขอนแก่น");
        type("ผู้ลงนามฝ่ายไทย (ตำแหน่ง)", "ผู้ว่าราชการจังหวัดขอนแก่น");
        choose("ผู้ว่าราชการจังหวัด");
        type("ผู้ลงนามฝ่ายต่างประเทศ", "ผู้แทนกรุงทิมพู");
        type("ตำแหน่งผู้ลงนามฝ่ายต่างประเทศ", "นายกเทศมนตรี");
        confirm("บันทึกกำหนดการลงนามแล้ว");
    }

    private void refusedTooEarly() {
        begin("บันทึกการลงนาม");
        typeDate("วันที่ลงนาม", today.minusDays(1));
        choose("มีผลตามจำนวนปี");
        type("จำนวนเดือนที่แจ้งล่วงหน้า หรือจำนวนปี", "5");
        press(AriaRole.BUTTON, "ตรวจทานก่อนบันทึก");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("กฎ EST-R1");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("ข้อ 6 ของมติคณะรัฐมนตรี");
        look();
    }

    private void signed() {
        typeDate("วันที่ลงนาม", today);
        confirm("บันทึกการลงนามแล้ว");
    }

    private void inTheRegister() {
        press(AriaRole.LINK, "สถาปนาความสัมพันธ์แล้ว ดูในทะเบียน");
        var relation = page.url();
        var main = page.locator("main");
        assertThat(heading()).containsText("กรุงทิมพู");
        assertThat(main).containsText("สถาปนาความสัมพันธ์แล้ว");
        assertThat(main).containsText(inWords(today));
        assertThat(page.locator("#cases-of-relation a")).containsText("กรุงทิมพู");
        look();
        press(AriaRole.BUTTON, "ออกจากระบบ");
        page.navigate(relation);
        assertThat(main).containsText(inWords(today));
        assertThat(page.locator("#cases-of-relation")).hasCount(0);
        look();
        visit("/relations?q=ทิมพู&province=TH-40&status=ESTABLISHED");
        assertThat(main).containsText("กรุงทิมพู");
    }

    private static String inWords(LocalDate date) {
        var months =
                "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม"
                        + " พฤศจิกายน ธันวาคม";
        return date.getDayOfMonth()
                + " "
                + months.split(" ")[date.getMonthValue() - 1]
                + " "
                + (date.getYear() + 543);
    }

    private void signInAs(String agency) {
        signOut();
        visit("/login");
        look();
        press(AriaRole.BUTTON, agency);
    }

    private void signInAsProvince(String province) {
        signOut();
        visit("/login");
        page.getByLabel("จังหวัด", new Page.GetByLabelOptions().setExact(true))
                .selectOption(province);
        press(AriaRole.BUTTON, "เข้าใช้งานในนามจังหวัด");
    }

    private void signOut() {
        page.context().clearCookies();
    }

    /** From my work to the form of what waits there. */
    private void begin(String act) {
        visit("/work");
        look();
        page.locator("main")
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("กรุงทิมพู"))
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(act).setExact(true))
                .click();
        assertThat(heading()).hasText(act);
        look();
    }

    /** Looks at what was filled in, confirms it, and is told that it is done. */
    private void confirm(String done) {
        press(AriaRole.BUTTON, "ตรวจทานก่อนบันทึก");
        assertThat(heading()).containsText("ตรวจทาน: ");
        look();
        press(AriaRole.BUTTON, "ยืนยัน");
        assertThat(page.locator(".pn-notice--success")).containsText(done);
        look();
    }

    private void press(AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void type(String label, String text) {
        field(label).fill(text);
    }

    private void choose(String label) {
        field(label).check();
    }

    private Locator group(String legend) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend).setExact(true));
    }

    private void answer(String question, String answer) {
        group(question).getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    /** Types into a column of the first row of a table. */
    private void row(String table, String column, String text) {
        group(table)
                .getByLabel(column, new Locator.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
    }

    private void typeDate(String legend, LocalDate date) {
        var parts =
                new String[] {
                    String.valueOf(date.getDayOfMonth()),
                    String.valueOf(date.getMonthValue()),
                    String.valueOf(date.getYear() + 543)
                };
        var labels = new String[] {"วัน", "เดือน", "ปี พ.ศ."};
        for (int i = 0; i < parts.length; i++) {
            group(legend)
                    .getByLabel(labels[i], new Locator.GetByLabelOptions().setExact(true))
                    .fill(parts[i]);
        }
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private void visit(String path) {
        assertThat(page.navigate(site.base() + path).status()).isLessThan(400);
    }

    private void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/pictures", name + ".png")));
    }

    /** Every kind of page that is met is looked at once, by its title; to check is one kind. */
    private void look() {
        if (!checked.add(page.title().replaceFirst("^ตรวจทาน: .*", "ตรวจทาน"))) {
            return;
        }
        picture("story-" + checked.size());
        Looks.areGood(page);
        // As it came, without what scripts have added since.
        PageCheck.html(page.url(), page.request().get(page.url()).text());
    }
}
