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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A relation with its facts and where each comes from.
 *
 * @param row the relation
 * @param unit its foreign side, or null where it is no unit of the directory
 * @param facts its public facts, the earliest recorded first
 * @param conflicts what the facts do not agree about
 * @param places the rows of lists that facts come from, by the reference that facts carry
 */
public record RelationPage(
        Shell shell,
        RelationRow row,
        @Nullable ForeignUnit unit,
        List<Fact> facts,
        List<Conflict> conflicts,
        Map<String, Place> places) {

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

    /** Where it stood, the newest first. */
    public List<TimelineEntry> history() {
        return facts.stream()
                .filter(f -> f.kind() == Kind.STATUS)
                .sorted(Comparator.comparing(Fact::asAt).thenComparing(Fact::id).reversed())
                .map(
                        f -> {
                            var place = place(f);
                            return new TimelineEntry(
                                    value(f),
                                    place == null ? source(f) : shell.of(place.title()),
                                    shell.words().date(f.asAt()),
                                    f.asAt().toString(),
                                    null);
                        })
                .toList();
    }

    /** Its facts by the row or the signature that they come from, the newest source first. */
    public List<List<Fact>> factsBySource() {
        return facts.stream()
                .collect(
                        Collectors.groupingBy(
                                fact -> fact.asAt() + " " + fact.source() + " " + fact.sourceRef(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing((List<Fact> of) -> of.getFirst().asAt()).reversed())
                .toList();
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
