package th.phinong.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases that stand, one after another, at every step for which there is a letter. */
public final class LetterStories {

    /** The desks that write letters in them. */
    public static final List<String> DESKS =
            List.of(
                    "th-40",
                    "th-55",
                    "moi",
                    "mfa",
                    "post-vientiane",
                    "cos",
                    "minister-interior",
                    "minister-foreign",
                    "cabinet");

    private static final Map<String, Object> ENGLISH = Map.of("counterpartEn", "Test Province");

    private final Site site;

    private LetterStories(Site site) {
        this.site = site;
    }

    /** Tells each story from its beginning to where its letters are written. */
    public static List<Long> all(Site site) {
        return new LetterStories(site).all();
    }

    private List<Long> all() {
        var ids = new ArrayList<Long>();
        for (var step :
                List.of(
                        "consult",
                        "give-opinion",
                        "notify-result",
                        "record-draft",
                        "submit-draft",
                        "classify",
                        "consent",
                        "notify-consent",
                        "arrange-signing",
                        "sign",
                        "report-signing",
                        "pass-on",
                        "tell-cabinet",
                        "")) {
            ids.add(proposed().standard("propose", step).id());
        }
        ids.add(beginning());
        ids.add(queried());
        ids.add(exempted());
        ids.addAll(reviewed());
        ids.addAll(overtures());
        ids.add(returned());
        ids.add(withdrawn());
        return ids;
    }

    private ProgramStory proposed() {
        return ProgramStory.proposedBy(site, "th-40", ENGLISH);
    }

    private long beginning() {
        return proposed()
                .did("th-40", "log-contact", Map.of("note", "คณะผู้แทนมาเยือน"))
                .did("th-40", "record-committee", Map.of("note", "เห็นชอบให้เสนอเรื่อง"))
                .did("th-40", "save-proposal", RouteA.WRITTEN)
                .id();
    }

    private long queried() {
        return proposed()
                .standard("propose", "give-opinion")
                .did("mfa", "give-opinion", opinion("MORE_INFORMATION"))
                .did("th-40", "supply-information", Map.of("information", "มีประชากรสามล้านคน"))
                .id();
    }

    private long exempted() {
        return proposed()
                .standard("propose", "appraise")
                .standardWith("appraise", Map.of("level", "BELOW"))
                .standard("consult", "notify-result")
                .did("moi", "request-exemption", Map.of("reason", "เมืองมีความสำคัญทางเศรษฐกิจ"))
                .did("moi", "grant-exemption", decision("GRANTED"))
                .did("mfa", "grant-exemption", decision("GRANTED"))
                .id();
    }

    private List<Long> reviewed() {
        var asked =
                proposed()
                        .standard("propose", "classify")
                        .did(
                                "moi",
                                "classify",
                                Map.of(
                                        "kind",
                                        "CHANGED",
                                        "changes",
                                        List.of(Map.of("part", "ข้อ 3", "change", "เพิ่มสาขา"))));
        var toCabinet = proposed().standard("propose", "classify").reviewed(false, true);
        var decided =
                proposed()
                        .standard("propose", "classify")
                        .reviewed(false, false)
                        .did("moi", "submit-to-cabinet", RouteA.letter("มท 0210/8"));
        var conveyed =
                proposed()
                        .standard("propose", "classify")
                        .reviewed(false, false)
                        .did("moi", "submit-to-cabinet", RouteA.letter("มท 0210/8"))
                        .did("cabinet", "record-cabinet-decision", cabinet())
                        .standard("consent", "arrange-signing");
        return List.of(asked.id(), toCabinet.id(), decided.id(), conveyed.id());
    }

    private List<Long> overtures() {
        var named = Map.<String, Object>of("province", "TH-55", "counterpartEn", "Test Province");
        var reported = ProgramStory.overture(site, "post-vientiane", named);
        var refused =
                ProgramStory.overture(site, "post-vientiane", ENGLISH)
                        .did("mfa", "consider-overture", opinion("NOT_SUITABLE"));
        var asking = considered(named);
        var answering = considered(named).did("moi", "ask-provinces", ask("TH-55"));
        var forwarding =
                considered(ENGLISH)
                        .did("moi", "ask-provinces", ask("TH-40", "TH-55"))
                        .did("th-40", "answer-overture", DECLINES)
                        .did("th-55", "answer-overture", accepting());
        var forwarded =
                considered(named)
                        .did("moi", "ask-provinces", ask("TH-55"))
                        .did("th-55", "answer-overture", accepting())
                        .did("moi", "forward-answer", Map.of("province", "TH-55"));
        return List.of(
                reported.id(),
                refused.id(),
                asking.id(),
                answering.id(),
                forwarding.id(),
                forwarded.id());
    }

    private static final Map<String, Object> DECLINES =
            Map.of("willing", false, "reason", "บุคลากรไม่เพียงพอ");

    private ProgramStory considered(Map<String, Object> named) {
        return ProgramStory.overture(site, "post-vientiane", named)
                .did("mfa", "consider-overture", Map.of("verdict", "SUITABLE"));
    }

    private long returned() {
        return proposed()
                .standard("propose", "appraise")
                .did("moi", "return", Map.of("reason", "แผนยังไม่ชัดเจน"))
                .id();
    }

    private long withdrawn() {
        return proposed()
                .standard("propose", "consult")
                .did("th-40", "withdraw", Map.of("reason", "ฝ่ายต่างประเทศเปลี่ยนใจ"))
                .id();
    }

    private static Map<String, Object> opinion(String verdict) {
        return Map.of("verdict", verdict, "grounds", "ขอทราบจำนวนประชากร");
    }

    private Map<String, Object> decision(String answer) {
        return Map.of("decidedOn", site.today(), "answer", answer, "grounds", "พิจารณาแล้ว");
    }

    private Map<String, Object> cabinet() {
        var all = new LinkedHashMap<>(decision("GRANTED"));
        all.put("letterNumber", "นร 0505/9");
        return all;
    }

    private static Map<String, Object> ask(String... provinces) {
        return Map.of(
                "letterNumber",
                "มท 0210/7",
                "provinces",
                List.of(provinces).stream()
                        .map(iso -> Map.of("province", iso, "why", "มีพรมแดนติดกัน"))
                        .toList());
    }

    private static Map<String, Object> accepting() {
        var annexes = new LinkedHashMap<>(RouteA.proposal());
        annexes.keySet().retainAll(List.of("plan", "budget", "personnel"));
        annexes.put("willing", true);
        return annexes;
    }
}
