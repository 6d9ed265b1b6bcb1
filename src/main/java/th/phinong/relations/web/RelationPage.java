package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.ForeignUnit;
import th.phinong.identity.Role;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.Conflict;
import th.phinong.relations.model.Fact;
import th.phinong.relations.model.Fact.Kind;
import th.phinong.relations.store.Places.Place;
import th.phinong.shared.BuddhistYear;
import th.phinong.web.Shell;
import th.phinong.web.TimelineEntry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A relation with its facts and where each comes from.
 *
 * @param row the relation
 * @param unit its foreign side, or null where it is no unit of the directory
 * @param facts its public facts, those put right among them, the earliest recorded first
 * @param conflicts what the facts do not agree about
 * @param places the rows of lists that facts come from, by the reference that facts carry
 * @param zone where the day of a correction is told from
 */
public record RelationPage(
        Shell shell,
        RelationRow row,
        @Nullable ForeignUnit unit,
        List<Fact> facts,
        List<Conflict> conflicts,
        Map<String, Place> places,
        ZoneId zone) {

    /** Whether all that was said of it was wrong: then it is in the register no longer. */
    public boolean isCorrectedAway() {
        return !facts.isEmpty() && facts.stream().noneMatch(Fact::counts);
    }

    /** Who put a fact right, when and why. */
    public String correction(Fact.Replaced by) {
        return shell.say("relations.corrected.by", correctedOn(by), shell.of(by.by()), by.reason());
    }

    /** Where the relation is that a fact belongs to; null where that is this one. */
    public @Nullable String elsewhere(Fact.Replaced by) {
        return by.relation().equals(row.line().id()) ? null : "/relations/" + by.relation();
    }

    /** Where the relation is that this one was taken for; null while it is in the register. */
    public @Nullable String instead() {
        return isCorrectedAway()
                ? facts.stream()
                        .map(fact -> elsewhere(Objects.requireNonNull(fact.replaced())))
                        .filter(Objects::nonNull)
                        .reduce(null, (_, later) -> later)
                : null;
    }

    /** A fact that was said again unchanged, only because its day changed, is told once. */
    private boolean isTold(Fact fact) {
        var by = fact.replaced();
        return by == null || elsewhere(by) != null || !by.value().equals(fact.value());
    }

    private LocalDate correctedOn(Fact.Replaced by) {
        return LocalDate.ofInstant(by.at(), zone);
    }

    public String title() {
        return shell.say("relations.relation.title", row.province().name(), row.line().name());
    }

    public @Nullable Place place(Fact fact) {
        return places.get(fact.sourceRef());
    }

    public String kind(Fact fact) {
        return shell.say("relations.fact." + key(fact.kind()));
    }

    /** A fact's value as the reader's language writes it; text stays as the source has it. */
    public String value(Fact fact) {
        return switch (fact.kind()) {
            case STATUS -> shell.say(RelationRow.statusKey(RelationStatus.valueOf(fact.value())));
            case SIGNED_YEAR, STARTED_YEAR ->
                    RelationRow.year(
                            BuddhistYear.ofCommonEra(Integer.parseInt(fact.value())), shell);
            case SIGNED_ON -> shell.words().date(LocalDate.parse(fact.value()));
            case TERM -> term(fact.value());
            case INSTRUMENT ->
                    shell.say("relations.instrument." + fact.value().toLowerCase(Locale.ROOT));
            case COUNTERPART,
                    LABEL,
                    REMARK,
                    COOPERATION,
                    PLACE,
                    THAI_SIGNATORY,
                    FOREIGN_SIGNATORY ->
                    fact.value();
        };
    }

    public String about(Conflict conflict) {
        return shell.say(
                "relations.conflict."
                        + conflict.about().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public String source(Fact fact) {
        return shell.say(
                "relations.source."
                        + fact.source().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Where it stood, the newest first; what was put right is told as such. */
    public List<TimelineEntry> history() {
        return facts.stream()
                .filter(f -> f.kind() == Kind.STATUS)
                .sorted(Comparator.comparing(Fact::asAt).thenComparing(Fact::id).reversed())
                .map(this::stood)
                .toList();
    }

    private TimelineEntry stood(Fact fact) {
        var place = place(fact);
        var by = fact.replaced();
        return new TimelineEntry(
                by == null ? value(fact) : shell.say("relations.corrected.value", value(fact)),
                place == null ? source(fact) : shell.of(place.title()),
                shell.words().date(fact.asAt()),
                fact.asAt().toString(),
                by == null ? null : shell.say("relations.corrected.when", correctedOn(by)));
    }

    /** Its facts by the row or the signature that they come from, the newest source first. */
    public List<List<Fact>> factsBySource() {
        return facts.stream()
                .filter(this::isTold)
                .collect(
                        Collectors.groupingBy(
                                fact -> fact.source() + " " + fact.sourceRef(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing(RelationPage::asAt).reversed())
                .toList();
    }

    /** The day that a source speaks of: that of what counts, where something does. */
    public static LocalDate asAt(List<Fact> ofOneSource) {
        return ofOneSource.stream()
                .filter(Fact::counts)
                .findFirst()
                .orElseGet(ofOneSource::getFirst)
                .asAt();
    }

    /** Whether the reader may have cases to see; which ones, the module of cases decides. */
    public boolean asksForCases() {
        var official = shell.official();
        return official != null && !official.has(Role.ADMINISTRATOR);
    }

    public String casesHref() {
        return "/cases/of-relation/" + row.line().id();
    }

    private String term(String value) {
        var parts = value.split(":");
        var key = "relations.term." + parts[0].toLowerCase(Locale.ROOT).replace('_', '-');
        return parts.length == 1
                ? shell.say(key + ".unsaid")
                : shell.say(key, Integer.valueOf(parts[1]));
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
