package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.Conflict;
import th.phinong.relations.model.Fact;
import th.phinong.relations.model.Fact.Kind;
import th.phinong.relations.model.Fact.Source;
import th.phinong.relations.model.Point;
import th.phinong.relations.store.Places.Place;
import th.phinong.relations.store.Sourced;
import th.phinong.shared.LocalizedText;
import th.phinong.web.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A relation as the API tells it in full.
 *
 * @param instruments what was signed in cases
 * @param facts what the register goes by, why, and what other sources say, kind by kind
 * @param sources every public fact with its source, the earliest recorded first
 * @param conflicts what the sources do not agree about
 * @param history where it stood, by the day that the source speaks of
 */
record RelationDetail(
        long id,
        RelationJson.ProvinceJson province,
        RelationJson.CounterpartJson counterpart,
        @Nullable LocalizedText label,
        RelationStatus status,
        @Nullable Integer signedYear,
        @Nullable Integer signedYearBe,
        @Nullable LocalDate signedOn,
        List<Map<String, String>> instruments,
        List<PointJson> facts,
        List<SourceJson> sources,
        List<ConflictJson> conflicts,
        List<StandJson> history) {

    /**
     * A fact with where it comes from; what places a row is null for any other source, and the
     * reference for all but letters and signed copies.
     */
    record SourceJson(
            Kind fact,
            String value,
            Source source,
            @Nullable String listing,
            @Nullable Integer row,
            @Nullable String sourceFile,
            @Nullable Integer sourceLine,
            @Nullable String text,
            @Nullable String reference,
            LocalDate asAt,
            Instant recordedAt,
            @Nullable CorrectionJson corrected) {}

    /**
     * How a fact was put right; null for one that counts.
     *
     * @param at when
     * @param by the agency that did
     * @param reason what was wrong
     * @param relation the relation that it is a fact of
     * @param value what is right
     */
    record CorrectionJson(
            Instant at, LocalizedText by, String reason, long relation, String value) {

        static @Nullable CorrectionJson of(Fact fact) {
            var by = fact.replaced();
            return by == null
                    ? null
                    : new CorrectionJson(
                            by.at(), by.by(), by.reason(), by.relation().value(), by.value());
        }
    }

    /**
     * What the register goes by of one kind, by which rule or whose choice, and what others say.
     */
    record PointJson(
            Kind fact,
            String value,
            Point.Because because,
            String reason,
            @Nullable ChoiceJson decision,
            SourceJson source,
            List<SourceJson> others) {}

    /** A person's choice. */
    record ChoiceJson(String reason, Instant at, LocalizedText agency) {}

    /** What sources do not agree about, with each one's value. */
    record ConflictJson(Conflict.About about, List<SourceJson> sources) {}

    /** Where a relation stood on a day by a source. */
    record StandJson(
            LocalDate asAt,
            RelationStatus status,
            Source source,
            @Nullable String listing,
            boolean corrected) {}

    static RelationDetail of(RelationJson it, Sourced sourced, Words words) {
        var facts = sourced.facts();
        var places = sourced.places();
        var conflicts =
                sourced.conflicts().stream()
                        .map(c -> new ConflictJson(c.about(), sources(c.facts(), places)))
                        .toList();
        var history =
                facts.stream()
                        .filter(f -> f.kind() == Kind.STATUS)
                        .sorted(Comparator.comparing(Fact::asAt))
                        .map(
                                f ->
                                        new StandJson(
                                                f.asAt(),
                                                RelationStatus.valueOf(f.value()),
                                                f.source(),
                                                listing(f),
                                                !f.counts()))
                        .toList();
        return new RelationDetail(
                it.id(),
                it.province(),
                it.counterpart(),
                it.label(),
                it.status(),
                it.signedYear(),
                it.signedYearBe(),
                it.signedOn(),
                instruments(facts),
                sourced.points().stream().map(p -> point(p, places, words)).toList(),
                sources(facts, places),
                conflicts,
                history);
    }

    /** One object per signature: the facts that count of an entry of a case. */
    static List<Map<String, String>> instruments(List<Fact> facts) {
        return facts.stream()
                .filter(f -> f.source() == Source.CASE && f.counts())
                .filter(f -> f.kind() != Kind.STATUS && f.kind() != Kind.COUNTERPART)
                .collect(
                        Collectors.groupingBy(
                                Fact::sourceRef,
                                LinkedHashMap::new,
                                Collectors.toMap(
                                        f -> camel(f.kind()),
                                        Fact::value,
                                        (one, other) -> other,
                                        LinkedHashMap::new)))
                .values()
                .stream()
                .filter(signature -> signature.containsKey("instrument"))
                .map(Function.<Map<String, String>>identity())
                .toList();
    }

    private static PointJson point(Point point, Map<String, Place> places, Words words) {
        var choice = point.choice();
        var preferred = point.preferred();
        return new PointJson(
                point.kind(),
                preferred.value(),
                point.because(),
                FactWords.because(words, point),
                choice == null
                        ? null
                        : new ChoiceJson(choice.reason(), choice.at(), choice.agency()),
                source(preferred, places.get(preferred.sourceRef())),
                sources(point.others(), places));
    }

    private static List<SourceJson> sources(List<Fact> facts, Map<String, Place> places) {
        return facts.stream().map(f -> source(f, places.get(f.sourceRef()))).toList();
    }

    private static SourceJson source(Fact fact, @Nullable Place place) {
        return new SourceJson(
                fact.kind(),
                fact.value(),
                fact.source(),
                listing(fact),
                place == null ? null : place.row(),
                place == null ? null : place.sourceFile(),
                place == null ? null : place.sourceLine(),
                place == null ? null : place.text(),
                fact.source() == Source.LETTER || fact.source() == Source.SIGNED_COPY
                        ? fact.sourceRef()
                        : null,
                fact.asAt(),
                fact.recordedAt(),
                CorrectionJson.of(fact));
    }

    private static @Nullable String listing(Fact fact) {
        return fact.source() == Source.LISTING_ROW ? fact.sourceKey() : null;
    }

    private static String camel(Kind kind) {
        var words = kind.name().toLowerCase(Locale.ROOT).split("_");
        var camel = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            camel.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return camel.toString();
    }
}
