package th.phinong.web;

import th.phinong.shared.Clause;
import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.RuleId;
import th.phinong.shared.RuleRefusal;

import java.util.List;

/** What {@code src/test/jte/parts.jte}, every component on one page, is filled with. */
public record PartsPage(Shell shell) {

    /** A row of its table. */
    public record Row(String province, String city, String status, Tone tone, String year) {}

    public String both(String th, String en) {
        return shell.language() == Language.TH ? th : en;
    }

    public String title() {
        return both("จังหวัดขอนแก่นกับเมืองคีรยู ญี่ปุ่น", "Khon Kaen and Kiryu, Japan");
    }

    public CaseHeader header() {
        return new CaseHeader(
                "ขก 2569/0012".replace("ขก", both("ขก", "KK")),
                title(),
                both("อยู่ระหว่างพิจารณา", "Under appraisal"),
                Tone.INFO,
                both("กองการต่างประเทศ", "Foreign Affairs Division"),
                both("11 ตุลาคม 2568", "11 October 2025"),
                true,
                both("พิจารณาความเหมาะสมในชั้นต้น", "First appraisal"),
                "/parts");
    }

    public List<FieldError> errors() {
        return List.of(
                new FieldError("name", both("โปรดระบุชื่อเมือง", "Give the city’s name")),
                new FieldError("signed-day", noSuchDay()));
    }

    public List<Figure> figures() {
        return List.of(
                new Figure(
                        137, both("ความสัมพันธ์ที่ลงนามแล้ว", "Relations signed"), 141L, "/parts"),
                new Figure(
                        41, both("จังหวัดที่มีความสัมพันธ์", "Provinces with one"), 41L, "/parts"),
                new Figure(1024, both("อยู่ระหว่างดำเนินการ", "In progress"), null, null));
    }

    public RuleRefusal refusal() {
        return new RuleRefusal(new RuleId("WEB-R1"), Clause.of("6"), "example", List.of());
    }

    public List<Step> steps() {
        var ministry = both("กระทรวงการต่างประเทศ", "Ministry of Foreign Affairs");
        return List.of(
                new Step(
                        "A1",
                        both("จังหวัดเสนอเรื่อง", "The province proposes"),
                        Step.State.DONE,
                        both("จังหวัดขอนแก่น", "Khon Kaen"),
                        "1",
                        both("ใช้เวลา 12 วัน", "took 12 days")),
                new Step(
                        "A2",
                        both("พิจารณาความเหมาะสมในชั้นต้น", "First appraisal"),
                        Step.State.NOW,
                        both("กองการต่างประเทศ", "Foreign Affairs Division"),
                        "3",
                        both("เหลือ 5 วัน", "5 days left")),
                new Step(
                        "A3",
                        both("หารือกระทรวงการต่างประเทศ", "Consult the MFA"),
                        Step.State.LATER,
                        ministry,
                        "8.2",
                        null),
                new Step(
                        "C11",
                        both("แจ้งผลการลงนาม", "Report the signing"),
                        Step.State.SKIPPED,
                        ministry,
                        null,
                        null));
    }

    public List<TimelineEntry> entries() {
        return List.of(
                new TimelineEntry(
                        both("ส่งเรื่องให้กองการต่างประเทศ", "Sent to the Division"),
                        both("จังหวัดขอนแก่น", "Khon Kaen"),
                        both("11 ตุลาคม 2568 เวลา 09.30 น.", "11 October 2025, 09:30"),
                        "2025-10-11T09:30+07:00",
                        both("เอกสารครบถ้วนตามข้อ 3", "Complete as clause 3 asks")),
                new TimelineEntry(
                        both("เปิดเรื่อง", "Opened"),
                        null,
                        both("1 ตุลาคม 2568", "1 October 2025"),
                        "2025-10-01",
                        null));
    }

    public LocalizedText place() {
        return LocalizedText.thai("พระนครศรีอยุธยา");
    }

    /** All provinces, with as many relations as the last digit of their code says. */
    public List<MapProvince> provinces() {
        return ThailandMapTest.provinces()
                .map(
                        iso ->
                                new MapProvince(
                                        iso,
                                        new LocalizedText("จังหวัด", iso),
                                        iso.charAt(4) - '0',
                                        "/parts"))
                .toList();
    }

    public List<Chip> chips() {
        return List.of(
                new Chip(both("ประเทศ", "Country"), both("ญี่ปุ่น", "Japan"), "/parts"),
                new Chip(both("คำค้น", "Search words"), both("พี่น้อง", "sister"), "/parts"));
    }

    public List<Option> countries() {
        return List.of(
                Option.of("", both("ทั้งหมด", "All"), false),
                Option.of("JP", both("ญี่ปุ่น", "Japan"), true));
    }

    public List<Column> columns() {
        var address = Address.of(shell);
        return List.of(
                Column.of(both("จังหวัด", "Province")).sortedBy(address, "province", "province"),
                Column.of(both("เมืองพี่เมืองน้อง", "Sister city"))
                        .sortedBy(address, "city", "province"),
                Column.of(both("สถานะ", "Status")),
                Column.number(both("ปีที่ลงนาม", "Year signed"))
                        .sortedBy(address, "year", "province"));
    }

    public List<Row> rows() {
        return List.of(
                new Row(
                        both("นครราชสีมา", "Nakhon Ratchasima"),
                        both("เมืองคีรยู จังหวัดกุมมะ ญี่ปุ่น", "Kiryu, Gunma, Japan"),
                        both("สถาปนาแล้ว", "Established"),
                        Tone.SUCCESS,
                        both("2561", "2018")),
                new Row(
                        both("พระนครศรีอยุธยา", "Phra Nakhon Si Ayutthaya"),
                        both("นครหลวงเวียงจันทน์ สปป.ลาว", "Vientiane Capital, Lao PDR"),
                        both("อยู่ระหว่างดำเนินการ", "In progress"),
                        Tone.WARNING,
                        "–"),
                new Row(
                        both("ขอนแก่น", "Khon Kaen"),
                        both(
                                "นครหนานหนิง เขตปกครองตนเองกว่างซีจ้วง จีน",
                                "Nanning, Guangxi, China"),
                        both("สิ้นสุด", "Terminated"),
                        Tone.DANGER,
                        both("2545", "2002")),
                new Row(
                        both("ระยอง", "Rayong"),
                        both("ไม่ปรากฏ", "Not known"),
                        both("ยังไม่ยืนยัน", "Unconfirmed"),
                        Tone.MUTED,
                        "–"));
    }

    public List<SummaryRow> facts() {
        var agency = LocalizedText.thai("กองการต่างประเทศ สำนักงานปลัดกระทรวงมหาดไทย");
        return List.of(
                SummaryRow.of(both("จังหวัด", "Province"), both("ขอนแก่น", "Khon Kaen"))
                        .linked("/parts"),
                SummaryRow.of(both("หน่วยงาน", "Agency"), agency, shell.language()));
    }

    public Field name() {
        return Field.of("name", both("ชื่อเมืองพี่เมืองน้อง", "Name of the sister city"))
                .withHint(
                        both(
                                "เขียนตามที่ใช้ในหนังสือราชการ เช่น เมืองคีรยู ญี่ปุ่น",
                                "As official letters have it"))
                .withError(both("โปรดระบุชื่อเมือง", "Give the city’s name"));
    }

    public Field reason() {
        return Field.of("reason", both("เหตุผลและความจำเป็น", "Reasons"))
                .withValue(
                        both(
                                "ปู่ย่าผู้ใหญ่เป็นพี่น้องกัน ที่ตั้งและเศรษฐกิจใกล้เคียงกัน",
                                "Alike in place and economy"));
    }

    public List<Option> instruments() {
        return List.of(
                Option.of(
                                "mou",
                                both("บันทึกความเข้าใจ (MOU)", "Memorandum of understanding (MOU)"),
                                true)
                        .withHint(both("ใช้เมื่อสถาปนาความสัมพันธ์", "Establishes the relation")),
                Option.of(
                        "loi", both("หนังสือแสดงเจตจำนง (LOI)", "Letter of intent (LOI)"), false));
    }

    public DateField signed() {
        return DateField.of("signed", both("วันที่ลงนาม", "Date of signing"))
                .withValues("31", "2", "2569")
                .withError(noSuchDay());
    }

    private String noSuchDay() {
        return both("ไม่มีวันที่ 31 กุมภาพันธ์ 2569", "There is no 31 February 2026");
    }
}
