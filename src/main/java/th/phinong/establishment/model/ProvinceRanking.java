package th.phinong.establishment.model;

import th.phinong.shared.ProvinceCode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which provinces suit an overture that names none (clause 4: the Ministry of Interior chooses
 * suitable ones). The resolution says nothing of how; every weight is the product's own policy.
 */
public final class ProvinceRanking {

    private ProvinceRanking() {}

    /** What speaks for a province, or against it for now. */
    public enum Reason {
        /** The foreign unit is on the level of a province. */
        LEVEL,
        /** The province has a border with the foreign unit's country. */
        BORDER,
        /** The province is one of the special economic zones of the plan. */
        ECONOMIC_ZONE,
        /** The province has relations with that country already. */
        TIES,
        /** The province has no relation at all yet. */
        NONE_YET,
        /** The province has cases under way, overtures included. */
        PENDING;

        public String messageKey() {
            return "ranking.reason." + name();
        }
    }

    /**
     * The points that each reason counts.
     *
     * @param pending points for each case under way, against the province
     * @param mostPending so many cases count at most
     */
    public record Weights(
            int level,
            int border,
            int economicZone,
            int ties,
            int noneYet,
            int pending,
            int mostPending) {

        /** What the product uses: policy, not in the resolution. */
        public static final Weights POLICY = new Weights(10, 30, 20, 15, 15, -5, 4);
    }

    /**
     * A province as far as the ranking asks.
     *
     * @param borders whether it borders the foreign unit's country
     * @param economicZone whether it is a special economic zone
     * @param ties its relations with that country
     * @param relations all its relations
     * @param pending its cases under way, overtures included
     */
    public record Candidate(
            ProvinceCode province,
            boolean borders,
            boolean economicZone,
            long ties,
            long relations,
            int pending) {}

    /**
     * A reason with what it counts.
     *
     * @param points how much, below zero against the province
     * @param count how many relations or cases it rests on; 0 where it counts none
     */
    public record Counted(Reason reason, int points, long count) {}

    /** A province with its points and the reasons for them. */
    public record Ranked(ProvinceCode province, int points, List<Counted> reasons) {
        public Ranked {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The candidates, most points first; those with as many stay in the order of their codes.
     *
     * @param level the foreign unit's level
     */
    public static List<Ranked> of(
            List<Candidate> candidates, CounterpartLevel level, Weights weights) {
        return candidates.stream()
                .map(candidate -> ranked(candidate, level, weights))
                .sorted(
                        Comparator.comparingInt(Ranked::points)
                                .reversed()
                                .thenComparing(ranked -> ranked.province().iso()))
                .toList();
    }

    private static Ranked ranked(Candidate candidate, CounterpartLevel level, Weights weights) {
        var reasons = new ArrayList<Counted>();
        if (candidate.borders()) {
            reasons.add(new Counted(Reason.BORDER, weights.border(), 0));
        }
        if (candidate.economicZone()) {
            reasons.add(new Counted(Reason.ECONOMIC_ZONE, weights.economicZone(), 0));
        }
        if (candidate.ties() > 0) {
            reasons.add(new Counted(Reason.TIES, weights.ties(), candidate.ties()));
        }
        if (candidate.relations() == 0) {
            reasons.add(new Counted(Reason.NONE_YET, weights.noneYet(), 0));
        }
        if (level == CounterpartLevel.PROVINCE_EQUIVALENT) {
            reasons.add(new Counted(Reason.LEVEL, weights.level(), 0));
        }
        if (candidate.pending() > 0) {
            int counted = Math.min(candidate.pending(), weights.mostPending());
            reasons.add(
                    new Counted(Reason.PENDING, counted * weights.pending(), candidate.pending()));
        }
        int points = reasons.stream().mapToInt(Counted::points).sum();
        return new Ranked(candidate.province(), points, reasons);
    }
}
