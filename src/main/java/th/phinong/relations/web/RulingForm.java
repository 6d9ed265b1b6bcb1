package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.NewUnit;
import th.phinong.relations.Reconciled;
import th.phinong.relations.RowRuling;
import th.phinong.relations.model.Candidate;
import th.phinong.relations.model.RowDecision.Verdict;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.util.List;
import java.util.Map;

/**
 * The form of a decision as it was sent.
 *
 * @param sent each field as typed
 */
public record RulingForm(Map<String, String> sent) {

    static final String DECISION = "decision";
    static final String A_UNIT = "unit:";
    static final String OTHER = "OTHER";

    private static final String NUMBER = "-?[0-9]{1,3}(\\.[0-9]{1,8})?";

    static RulingForm empty() {
        return new RulingForm(Map.of());
    }

    /** What was typed into a field, or nothing. */
    public String typed(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    /** The tie that the person saw; one that no row has where it was not sent. */
    long seen() {
        var seen = typed("seen");
        return seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : -1;
    }

    /** What is meant, or null where that cannot be told: {@link #fault} then says why. */
    @Nullable RowRuling ruling(List<Candidate> candidates, Directory directory) {
        var decision = typed("undo").isEmpty() ? typed(DECISION) : "UNDO";
        if (decision.startsWith(A_UNIT)) {
            var unit = unit(decision.substring(A_UNIT.length()));
            boolean isFirst =
                    !candidates.isEmpty() && candidates.getFirst().unit().id().equals(unit);
            return unit == null ? null : of(isFirst ? Verdict.ACCEPT : Verdict.CHOOSE, unit, null);
        }
        return switch (decision) {
            case OTHER -> of(Verdict.CHOOSE, unit(typed("unit")), null);
            case "NEW_UNIT" -> of(Verdict.NEW_UNIT, null, newUnit(directory));
            case "READ_AS" -> of(Verdict.READ_AS, null, null);
            case "DOUBTFUL" -> of(Verdict.DOUBTFUL, null, null);
            case "UNDO" -> of(Verdict.UNDO, null, null);
            default -> null;
        };
    }

    Reconciled.Faulty fault() {
        return new Reconciled.Faulty(DECISION, "no-decision");
    }

    private RowRuling of(Verdict verdict, @Nullable ForeignUnitId unit, @Nullable NewUnit newUnit) {
        boolean reads = verdict == Verdict.READ_AS;
        return new RowRuling(
                verdict, unit, newUnit, reads ? typed("readAs") : "", province(), typed("reason"));
    }

    private @Nullable ProvinceCode province() {
        var province = typed("province");
        return province.matches("TH-[1-9][0-9]") ? new ProvinceCode(province) : null;
    }

    private static @Nullable ForeignUnitId unit(String typed) {
        return typed.matches("[1-9][0-9]{0,17}") ? new ForeignUnitId(Long.parseLong(typed)) : null;
    }

    private @Nullable NewUnit newUnit(Directory directory) {
        boolean whole =
                !typed("nameTh").isEmpty()
                        && !typed("nameEn").isEmpty()
                        && directory.levels().contains(typed("level"))
                        && directory.country(typed("country")).isPresent()
                        && typed("lat").matches(NUMBER)
                        && typed("lon").matches(NUMBER);
        if (!whole) {
            return null;
        }
        double lat = Double.parseDouble(typed("lat"));
        double lon = Double.parseDouble(typed("lon"));
        return Math.abs(lat) > 90 || Math.abs(lon) > 180
                ? null
                : new NewUnit(
                        new LocalizedText(typed("nameTh"), typed("nameEn")),
                        typed("level"),
                        typed("country"),
                        lat,
                        lon);
    }
}
