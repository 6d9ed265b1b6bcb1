package th.phinong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case told through the API, each act by the desk whose it is: {@code story.moi("pass-on", …)}.
 * What an act holds where it does not matter is {@link RouteA}'s.
 */
public final class ProgramStory {

    private final Site site;
    private final long id;
    private final String province;

    private ProgramStory(Site site, long id, String province) {
        this.site = site;
        this.id = id;
        this.province = province;
    }

    /** A province begins: route A. */
    public static ProgramStory proposedBy(Site site, String province) {
        return proposedBy(site, province, Map.of());
    }

    /**
     * The same.
     *
     * @param said what else its opening says
     */
    public static ProgramStory proposedBy(Site site, String province, Map<String, Object> said) {
        var opening = new LinkedHashMap<>(CaseStory.opening(CaseStory.newCounterpart()));
        opening.putAll(said);
        return new ProgramStory(site, opened(site, province, opening), province);
    }

    /**
     * The foreign side begins: route B.
     *
     * @param desk the post or the Ministry of Foreign Affairs
     * @param named what else the overture says, such as the province that it names
     */
    public static ProgramStory overture(Site site, String desk, Map<String, Object> named) {
        var input = new LinkedHashMap<>(CaseStory.opening(CaseStory.newCounterpart()));
        input.put("country", "LA");
        input.put("overture", "แขวงประสงค์จะสถาปนาความสัมพันธ์กับจังหวัดของไทย");
        input.putAll(named);
        return new ProgramStory(site, opened(site, desk, input), "th-55");
    }

    private static long opened(Site site, String desk, Map<String, Object> input) {
        return site.program(desk).post("/cases", input).is(201).json().get("id").asLong();
    }

    public long id() {
        return id;
    }

    /** Does an act with what is given. */
    public ProgramStory did(String desk, String action, Map<String, Object> input) {
        site.program(desk).act(id, action, CaseStory.asSent(input)).is(200);
        return this;
    }

    /** Does acts of the standard route, in its order, from one of them to before another. */
    public ProgramStory standard(String from, String to) {
        RouteA.acts(province, site.today()).stream()
                .dropWhile(act -> !act.action().equals(from))
                .takeWhile(act -> !act.action().equals(to))
                .forEach(act -> did(act.desk(), act.action(), act.input()));
        return this;
    }

    /** The rest of the standard route from an act on; then the case is closed. */
    public ProgramStory standardFrom(String from) {
        return standard(from, "");
    }

    /** One act of the standard route with what is changed in it. */
    public ProgramStory standardWith(String action, Map<String, Object> changed) {
        var act =
                RouteA.acts(province, site.today()).stream()
                        .filter(one -> one.action().equals(action))
                        .findFirst()
                        .orElseThrow();
        var input = new LinkedHashMap<>(act.input());
        input.putAll(changed);
        return did(act.desk(), action, input);
    }

    /** A changed draft is classified as such and reviewed by all three. */
    public ProgramStory reviewed(boolean consistent, boolean treaty) {
        did(
                "moi",
                "classify",
                Map.of(
                        "kind",
                        "CHANGED",
                        "changes",
                        List.of(Map.of("part", "ข้อ 3", "change", "เพิ่มสาขา"))));
        did("moi", "review-draft", Map.of("consistent", true));
        did("mfa", "review-draft", Map.of("consistent", consistent, "grounds", "พิจารณาแล้ว"));
        return did(
                "cos",
                "review-draft",
                Map.of("consistent", true, "treaty", treaty, "grounds", "พิจารณาแล้ว"));
    }

    /** What happened is refused, and nothing is written. */
    public Answer refused(String desk, String action, Map<String, Object> input) {
        var before = site.written(id);
        var answer = site.program(desk).act(id, action, CaseStory.asSent(input)).isProblem(422);
        assertThat(site.written(id)).isEqualTo(before);
        return answer;
    }

    public JsonNode seenBy(String desk) {
        return site.program(desk).get("/cases/" + id).is(200).json();
    }

    public ProgramStory standsAt(String stage) {
        assertThat(seenBy("moi").get("stage").asString()).isEqualTo(stage);
        return this;
    }

    /** The case is closed with a signed memorandum, and the public register holds the relation. */
    public void isEstablishedAndClosed() {
        var seen = seenBy("moi");
        assertThat(seen.get("established").asBoolean()).isTrue();
        assertThat(seen.get("closed").asBoolean()).isTrue();
        site.stranger().get("/relations/" + seen.get("relationId").asLong()).is(200);
    }

    /** The case is closed, and nothing came of it. */
    public void isClosedWithoutRelation() {
        var seen = seenBy("moi");
        assertThat(seen.get("established").asBoolean()).isFalse();
        assertThat(seen.get("closed").asBoolean()).isTrue();
        assertThat(seen.get("relationId").isNull()).isTrue();
    }

    public LocalDate today() {
        return site.today();
    }
}
