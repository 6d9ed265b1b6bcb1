package th.phinong.relations.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.relations.model.Fact.Kind.COUNTERPART;
import static th.phinong.relations.model.Fact.Kind.SIGNED_ON;
import static th.phinong.relations.model.Fact.Kind.SIGNED_YEAR;
import static th.phinong.relations.model.Fact.Kind.STATUS;

import org.junit.jupiter.api.Test;

import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.Conflict.About;
import th.phinong.relations.model.Fact.Kind;
import th.phinong.relations.model.Fact.Source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class ProjectionTest {

    private static final String OLD = "2019-01-04";
    private static final String NEW = "2022-03-10";

    private final List<Fact> facts = new ArrayList<>();

    @Test
    void the_newer_list_decides_and_going_back_is_a_conflict() {
        listed("old/1", OLD, STATUS, "ESTABLISHED").listed("old/1", OLD, SIGNED_YEAR, "2016");
        listed("new/1", NEW, STATUS, "IN_PROGRESS");
        var now = Projection.of(facts, true, Set.of());
        assertThat(now.status()).isEqualTo(RelationStatus.IN_PROGRESS);
        assertThat(now.signedYear()).isNull();
        assertThat(now.conflicts()).extracting(Conflict::about).containsExactly(About.STATUS);
    }

    @Test
    void going_on_from_one_list_to_the_next_is_no_conflict() {
        listed("old/1", OLD, STATUS, "IN_PROGRESS").listed("new/1", NEW, STATUS, "ESTABLISHED");
        assertThat(Projection.of(facts, true, Set.of()).conflicts()).isEmpty();
    }

    @Test
    void signed_and_in_process_on_one_day_is_a_conflict_and_counts_as_signed() {
        listed("a/1", OLD, STATUS, "IN_PROGRESS").listed("b/1", OLD, STATUS, "ESTABLISHED");
        var now = Projection.of(facts, true, Set.of());
        assertThat(now.status()).isEqualTo(RelationStatus.ESTABLISHED);
        assertThat(now.conflicts()).extracting(Conflict::about).containsExactly(About.STATUS);
    }

    @Test
    void years_that_differ_are_a_conflict_and_a_day_outside_the_year_is_not_shown() {
        listed("a/1", NEW, STATUS, "ESTABLISHED").listed("a/1", NEW, SIGNED_YEAR, "2008");
        listed("b/1", OLD, SIGNED_ON, "2018-08-06");
        var now = Projection.of(facts, true, Set.of());
        assertThat(now.signedYear()).isEqualTo(2008);
        assertThat(now.signedOn()).isNull();
        assertThat(now.conflicts()).extracting(Conflict::about).containsExactly(About.SIGNED_YEAR);
    }

    @Test
    void a_day_within_the_year_is_shown() {
        listed("a/1", NEW, STATUS, "ESTABLISHED").listed("a/1", NEW, SIGNED_YEAR, "2004");
        listed("b/1", OLD, SIGNED_ON, "2004-03-23");
        assertThat(Projection.of(facts, true, Set.of()).signedOn()).isEqualTo("2004-03-23");
    }

    @Test
    void twice_in_one_list_is_a_conflict() {
        listed("a/1", NEW, STATUS, "ESTABLISHED").listed("a/1", NEW, COUNTERPART, "ไหหลำ");
        listed("a/2", NEW, COUNTERPART, "ไหหนาน");
        assertThat(Projection.of(facts, true, Set.of()).conflicts())
                .extracting(Conflict::about)
                .containsExactly(About.TWICE_IN_ONE_LIST);
    }

    @Test
    void a_counterpart_that_no_list_makes_certain_is_unconfirmed_with_its_year() {
        listed("a/1", NEW, STATUS, "ESTABLISHED").listed("a/1", NEW, SIGNED_YEAR, "1992");
        var now = Projection.of(facts, false, Set.of());
        assertThat(now.status()).isEqualTo(RelationStatus.UNCONFIRMED);
        assertThat(now.signedYear()).isEqualTo(1992);
    }

    @Test
    void what_only_a_case_says_before_signing_is_not_public() {
        fact(Source.CASE, "7", NEW, STATUS, "PROPOSED", false);
        var now = Projection.of(facts, true, Set.of());
        assertThat(now.status()).isEqualTo(RelationStatus.PROPOSED);
        assertThat(now.isPublic()).isFalse();
    }

    @Test
    void a_case_in_process_changes_nothing_of_what_the_lists_made_public() {
        listed("a/1", NEW, STATUS, "LOI_SIGNED");
        fact(Source.CASE, "7", "2026-05-01", STATUS, "PROPOSED", false);
        var now = Projection.of(facts, true, Set.of());
        assertThat(now.status()).isEqualTo(RelationStatus.LOI_SIGNED);
        assertThat(now.isPublic()).isTrue();
    }

    @Test
    void a_signed_case_beats_every_list() {
        listed("a/1", "2030-01-01", STATUS, "IN_PROGRESS");
        fact(Source.CASE, "7", "2026-05-10", STATUS, "ESTABLISHED", true);
        fact(Source.CASE, "7", "2026-05-10", SIGNED_ON, "2026-05-10", true);
        var now = Projection.of(facts, false, Set.of());
        assertThat(now.status()).isEqualTo(RelationStatus.ESTABLISHED);
        assertThat(now.signedYear()).isEqualTo(2026);
        assertThat(now.signedOn()).isEqualTo("2026-05-10");
    }

    private ProjectionTest listed(String row, String asAt, Kind kind, String value) {
        return fact(Source.LISTING_ROW, row, asAt, kind, value, true);
    }

    private ProjectionTest fact(
            Source source, String ref, String asAt, Kind kind, String value, boolean isPublic) {
        var id = facts.size() + 1L;
        facts.add(
                new Fact(
                        id,
                        kind,
                        value,
                        source,
                        ref,
                        LocalDate.parse(asAt),
                        isPublic,
                        Instant.EPOCH,
                        "test"));
        return this;
    }
}
