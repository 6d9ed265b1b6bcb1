package th.phinong.relations.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.relations.model.Fact.Kind.SIGNED_ON;
import static th.phinong.relations.model.Fact.Kind.SIGNED_YEAR;
import static th.phinong.relations.model.Fact.Kind.STATUS;

import org.junit.jupiter.api.Test;

import th.phinong.relations.RelationId;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.Fact.Kind;
import th.phinong.relations.model.Fact.Source;
import th.phinong.relations.model.Point.Because;
import th.phinong.shared.LocalizedText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class PointTest {

    private static final String OLD = "2019-01-04";
    private static final String NEW = "2022-03-10";

    private final List<Fact> facts = new ArrayList<>();
    private final List<Preference> choices = new ArrayList<>();

    @Test
    void each_rule_of_preference_says_that_it_decided() {
        say(Source.LISTING_ROW, OLD, SIGNED_YEAR, "2010");
        assertThat(why(SIGNED_YEAR)).isEqualTo(Because.ONLY_SOURCE);
        say(Source.LISTING_ROW, NEW, SIGNED_YEAR, "2010");
        assertThat(why(SIGNED_YEAR)).isEqualTo(Because.AGREED);
        say(Source.LISTING_ROW, NEW, SIGNED_ON, "2013-05-05");
        assertThat(why(SIGNED_YEAR)).isEqualTo(Because.YEAR_BEFORE_DAY);
        say(Source.LISTING_ROW, NEW, SIGNED_YEAR, "2011");
        assertThat(why(SIGNED_YEAR)).isEqualTo(Because.RECORDED_FIRST);
        say(Source.LISTING_ROW, "2025-01-01", SIGNED_YEAR, "2012");
        assertThat(why(SIGNED_YEAR)).isEqualTo(Because.NEWER_SOURCE);
        say(Source.LETTER, OLD, SIGNED_YEAR, "2009");
        assertThat(why(SIGNED_YEAR)).isEqualTo(Because.BETTER_SOURCE);
        choices.add(choice(SIGNED_YEAR, 4L));
        assertThat(why(SIGNED_YEAR)).isEqualTo(Because.DECIDED);
        assertThat(point(SIGNED_YEAR).preferred().value()).isEqualTo("2011");
        choices.add(choice(SIGNED_YEAR, null));
        assertThat(why(SIGNED_YEAR)).isEqualTo(Because.BETTER_SOURCE);
    }

    @Test
    void a_day_outside_the_year_that_the_register_goes_by_is_shown_but_not_gone_by() {
        say(Source.LISTING_ROW, OLD, STATUS, "ESTABLISHED");
        say(Source.LISTING_ROW, OLD, SIGNED_YEAR, "2014");
        say(Source.LISTING_ROW, NEW, SIGNED_ON, "2010-09-03");
        assertThat(why(SIGNED_ON)).isEqualTo(Because.DAY_OF_ANOTHER_YEAR);
        assertThat(point(SIGNED_ON).isGoneBy()).isFalse();
        assertThat(point(SIGNED_YEAR).isGoneBy()).isTrue();
        assertThat(Projection.of(facts, true, Set.of()).signedOn()).isNull();
        say(Source.LISTING_ROW, OLD, SIGNED_ON, "2014-05-06");
        assertThat(why(SIGNED_ON)).isEqualTo(Because.YEAR_BEFORE_DAY);
        assertThat(point(SIGNED_ON).preferred().value()).isEqualTo("2014-05-06");
        assertThat(Projection.of(facts, true, Set.of()).signedOn()).isEqualTo("2014-05-06");
    }

    @Test
    void of_one_day_the_status_further_along_is_preferred_and_said_so() {
        say(Source.LISTING_ROW, NEW, STATUS, "IN_PROGRESS");
        say(Source.LISTING_ROW, NEW, STATUS, "ESTABLISHED");
        assertThat(why(STATUS)).isEqualTo(Because.FURTHER_ALONG);
        assertThat(point(STATUS).preferred().value()).isEqualTo("ESTABLISHED");
    }

    @Test
    void the_register_goes_by_what_the_page_says_it_goes_by() {
        say(Source.LISTING_ROW, OLD, STATUS, "ESTABLISHED");
        say(Source.LISTING_ROW, OLD, SIGNED_YEAR, "2010");
        say(Source.LISTING_ROW, NEW, STATUS, "IN_PROGRESS");
        choices.add(choice(STATUS, 1L));
        var line = Projection.of(facts, true, Preference.decided(choices));
        assertThat(line.status()).isEqualTo(RelationStatus.ESTABLISHED);
        assertThat(line.signedYear()).isEqualTo(2010);
        assertThat(line.status().name()).isEqualTo(point(STATUS).preferred().value());
    }

    @Test
    void a_day_that_is_preferred_gives_the_year_too() {
        say(Source.LISTING_ROW, OLD, STATUS, "ESTABLISHED");
        say(Source.LISTING_ROW, OLD, SIGNED_YEAR, "2008");
        say(Source.LISTING_ROW, NEW, SIGNED_ON, "2018-08-06");
        choices.add(choice(SIGNED_YEAR, 3L));
        var line = Projection.of(facts, true, Preference.decided(choices));
        assertThat(line.signedYear()).isEqualTo(2018);
        assertThat(line.signedOn()).isEqualTo("2018-08-06");
    }

    @Test
    void the_timeline_has_a_span_for_each_day_on_which_something_changed() {
        say(Source.LISTING_ROW, OLD, STATUS, "IN_PROGRESS");
        say(Source.LISTING_ROW, "2020-01-01", STATUS, "IN_PROGRESS");
        say(Source.LISTING_ROW, NEW, STATUS, "ESTABLISHED");
        var timeline = Timeline.of(facts, true, Set.of());
        assertThat(timeline.spans()).extracting(s -> s.from().toString()).containsExactly(OLD, NEW);
        assertThat(timeline.spans().getLast().line()).isEqualTo(timeline.now());
    }

    @Test
    void what_is_not_public_makes_no_span() {
        facts.add(
                new Fact(
                        1,
                        STATUS,
                        "PROPOSED",
                        Source.CASE,
                        "1",
                        LocalDate.parse(NEW),
                        false,
                        Instant.EPOCH,
                        "test"));
        assertThat(Timeline.of(facts, true, Set.of()).spans()).isEmpty();
    }

    private Because why(Kind kind) {
        return point(kind).because();
    }

    private Point point(Kind kind) {
        return Point.of(facts, choices).stream()
                .filter(p -> p.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Preference choice(Kind kind, Long fact) {
        return new Preference(
                choices.size() + 1L,
                new RelationId(1),
                kind,
                fact,
                "reason",
                Instant.EPOCH,
                "moi",
                LocalizedText.thai("x"));
    }

    private void say(Source source, String asAt, Kind kind, String value) {
        facts.add(
                new Fact(
                        facts.size() + 1L,
                        kind,
                        value,
                        source,
                        "list/" + (facts.size() + 1),
                        LocalDate.parse(asAt),
                        true,
                        Instant.EPOCH,
                        "test"));
    }
}
