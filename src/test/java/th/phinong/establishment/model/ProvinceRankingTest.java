package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.establishment.model.CounterpartLevel.BELOW;
import static th.phinong.establishment.model.CounterpartLevel.PROVINCE_EQUIVALENT;
import static th.phinong.establishment.model.Sample.KHON_KAEN;
import static th.phinong.establishment.model.Sample.NAN;
import static th.phinong.establishment.model.Sample.TRAT;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import th.phinong.establishment.model.ProvinceRanking.Candidate;
import th.phinong.establishment.model.ProvinceRanking.Counted;
import th.phinong.establishment.model.ProvinceRanking.Ranked;
import th.phinong.establishment.model.ProvinceRanking.Reason;
import th.phinong.establishment.model.ProvinceRanking.Weights;
import th.phinong.shared.ProvinceCode;

import java.util.List;

/** Which province stands before which, and why. */
class ProvinceRankingTest {

    private static final Weights WEIGHTS = Weights.POLICY;

    @Test
    void a_border_and_a_special_economic_zone_come_before_neither() {
        var ranked =
                rank(
                        plain(KHON_KAEN),
                        new Candidate(NAN, true, false, 0, 3, 0),
                        new Candidate(TRAT, true, true, 0, 3, 0));
        assertThat(ranked).extracting(Ranked::province).containsExactly(TRAT, NAN, KHON_KAEN);
    }

    @Test
    void every_reason_says_what_it_counts_and_they_add_up_to_the_points() {
        var ranked = rank(new Candidate(NAN, true, true, 2, 5, 3)).getFirst();
        assertThat(ranked.reasons())
                .containsExactly(
                        new Counted(Reason.BORDER, WEIGHTS.border(), 0),
                        new Counted(Reason.ECONOMIC_ZONE, WEIGHTS.economicZone(), 0),
                        new Counted(Reason.TIES, WEIGHTS.ties(), 2),
                        new Counted(Reason.LEVEL, WEIGHTS.level(), 0),
                        new Counted(Reason.PENDING, 3 * WEIGHTS.pending(), 3));
        assertThat(ranked.points())
                .isEqualTo(ranked.reasons().stream().mapToInt(Counted::points).sum());
    }

    @Test
    void a_province_without_any_relation_comes_before_one_with_relations_elsewhere() {
        var none = new Candidate(TRAT, false, false, 0, 0, 0);
        assertThat(rank(plain(KHON_KAEN), none).getFirst().province()).isEqualTo(TRAT);
    }

    @Test
    void a_unit_below_province_level_earns_no_province_the_points_of_equal_level() {
        assertThat(ProvinceRanking.of(List.of(plain(NAN)), BELOW, WEIGHTS).getFirst().reasons())
                .isEmpty();
    }

    @Test
    void provinces_with_as_many_points_stay_in_the_order_of_their_codes() {
        assertThat(rank(plain(NAN), plain(TRAT), plain(KHON_KAEN)))
                .extracting(Ranked::province)
                .containsExactly(TRAT, KHON_KAEN, NAN);
    }

    @Property
    void a_busier_province_never_moves_up(
            @ForAll @IntRange(max = 50) int cases, @ForAll @IntRange(max = 50) int more) {
        int points = rank(busy(cases)).getFirst().points();
        assertThat(rank(busy(cases + more)).getFirst().points()).isLessThanOrEqualTo(points);
        assertThat(points)
                .isGreaterThanOrEqualTo(
                        WEIGHTS.level() + WEIGHTS.mostPending() * WEIGHTS.pending());
    }

    private static Candidate plain(ProvinceCode province) {
        return new Candidate(province, false, false, 0, 3, 0);
    }

    private static Candidate busy(int cases) {
        return new Candidate(NAN, false, false, 0, 3, cases);
    }

    private static List<Ranked> rank(Candidate... candidates) {
        return ProvinceRanking.of(List.of(candidates), PROVINCE_EQUIVALENT, WEIGHTS);
    }
}
