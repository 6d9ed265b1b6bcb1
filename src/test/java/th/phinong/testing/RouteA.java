package th.phinong.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The main job: route A of the resolution with an unchanged standard MOU, every act in its order,
 * at its desk, with what its clause asks for.
 *
 * @param desk the user name of the demonstration account whose act it is
 * @param action the act's tag
 * @param input what a program sends; dates are {@link LocalDate}
 * @param stepBefore the step at which the case stands before it
 */
public record RouteA(String desk, String action, Map<String, Object> input, String stepBefore) {

    private static final List<Map<String, Object>> PLAN =
            List.of(
                    Map.of(
                            "activity", "แลกเปลี่ยนครูภาษาจีน",
                            "period", "ม.ค.–มี.ค. 2570",
                            "responsible", "สำนักงานศึกษาธิการจังหวัด"));
    private static final List<Map<String, Object>> BUDGET =
            List.of(
                    Map.of(
                            "item", "ค่าเดินทาง",
                            "amount", "120,000.50",
                            "source", "งบจังหวัด"));
    private static final List<Map<String, Object>> PERSONNEL =
            List.of(Map.of("position", "นักวิเทศสัมพันธ์", "duty", "ประสานงาน"));

    /** What a proposal holds beside its annexes. */
    public static final Map<String, Object> WRITTEN =
            Map.of(
                    "reasons", "ส่งเสริมการค้าชายแดน",
                    "thaiProfile", "จังหวัดศูนย์กลางของภาค",
                    "counterpartProfile", "มณฑลที่มีท่าเรือ",
                    "fields", List.of("TRADE", "EDUCATION"));

    private static final Map<String, Object> SIGNATORIES =
            Map.of(
                    "place", "ศาลากลางจังหวัด",
                    "thaiSignatory", "ผู้ว่าราชการจังหวัด",
                    "capacity", "GOVERNOR",
                    "foreignSignatory", "ผู้แทนฝ่ายต่างประเทศ",
                    "foreignPosition", "ผู้ว่าการมณฑล");

    /** The whole route, everything on one day. */
    public static List<RouteA> acts(String province, LocalDate day) {
        return List.of(
                new RouteA(province, "propose", proposal(), "A3"),
                new RouteA("moi", "appraise", appraisal(), "A4"),
                new RouteA("moi", "consult", Map.of("consideration", "มีศักยภาพ"), "A5"),
                new RouteA("mfa", "give-opinion", Map.of("verdict", "SUITABLE"), "A6"),
                new RouteA("moi", "notify-result", letter("มท 0210/1"), "A7"),
                new RouteA(province, "record-draft", draft(), "C1"),
                new RouteA(province, "submit-draft", letter("ขก 0017/2"), "C2"),
                new RouteA("moi", "classify", Map.of("kind", "STANDARD"), "C3"),
                new RouteA("minister-interior", "consent", consent(day), "C5"),
                new RouteA("minister-foreign", "consent", consent(day), "C5"),
                new RouteA("moi", "notify-consent", letter("มท 0210/3"), "C6"),
                new RouteA(province, "arrange-signing", arrangement(day), "C7"),
                new RouteA(province, "sign", signature(day), "C8"),
                new RouteA(province, "report-signing", Map.of("result", "ลงนามแล้ว"), "C9"),
                new RouteA("moi", "pass-on", letter("มท 0210/4"), "C10"),
                new RouteA("moi", "tell-cabinet", letter("มท 0210/5"), "C11"));
    }

    public static Map<String, Object> proposal() {
        var all = new java.util.LinkedHashMap<>(WRITTEN);
        all.put("letterNumber", "ขก 0017/1");
        all.put("plan", PLAN);
        all.put("budget", BUDGET);
        all.put("personnel", PERSONNEL);
        return all;
    }

    private static Map<String, Object> appraisal() {
        return Map.of(
                "level", "PROVINCE_EQUIVALENT",
                "potential", "มีด่านถาวรและเส้นทางรถไฟ",
                "benefit", "รายได้จากการท่องเที่ยว");
    }

    private static Map<String, Object> draft() {
        return Map.of(
                "instrument", "MOU",
                "textTh", "บันทึกความเข้าใจว่าด้วยการสถาปนาความสัมพันธ์",
                "textEn", "Memorandum of Understanding",
                "agreed", true,
                "facilitation", true,
                "problemSolving", true,
                "bindsGovernment", false);
    }

    public static Map<String, Object> letter(String number) {
        return Map.of("letterNumber", number);
    }

    public static Map<String, Object> consent(LocalDate day) {
        return Map.of("decidedOn", day, "answer", "GRANTED");
    }

    private static Map<String, Object> arrangement(LocalDate day) {
        var all = new java.util.LinkedHashMap<>(SIGNATORIES);
        all.put("signingOn", day);
        return all;
    }

    public static Map<String, Object> signature(LocalDate day) {
        var all = new java.util.LinkedHashMap<>(SIGNATORIES);
        all.put("instrument", "MOU");
        all.put("signedOn", day);
        all.put("term", "YEARS");
        all.put("termLength", "5");
        return all;
    }
}
