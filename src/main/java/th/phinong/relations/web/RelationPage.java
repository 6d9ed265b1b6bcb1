package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.ForeignUnit;
import th.phinong.identity.PermissionPolicy;
import th.phinong.identity.Role;
import th.phinong.relations.model.Conflict;
import th.phinong.relations.model.Fact;
import th.phinong.relations.model.Fact.Kind;
import th.phinong.relations.model.Point;
import th.phinong.relations.model.Preference;
import th.phinong.relations.store.Places.Place;
import th.phinong.relations.store.Sourced;
import th.phinong.web.Shell;
import th.phinong.web.TimelineEntry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A relation with its facts and where each comes from.
 *
 * @param bar of which day it is
 * @param row the relation
 * @param unit its foreign side, or null where it is no unit of the directory
 * @param sourced everything that stands behind it
 * @param zone where the day of a correction or a choice is told from
 */
public record RelationPage(
        Shell shell,
        AsAtBar bar,
        RelationRow row,
        @Nullable ForeignUnit unit,
        Sourced sourced,
        ZoneId zone) {

    /** The rules of preference, in the order in which they are asked. */
    public static final List<String> RULES =
            List.of(
                    "relations.preference.decision",
                    "relations.preference.source",
                    "relations.preference.newer",
                    "relations.preference.further",
                    "relations.preference.first",
                    "relations.preference.year");

    /** Whether all that was said of it was wrong: then it is in the register no longer. */
    public boolean isCorrectedAway() {
        return !sourced.facts().isEmpty() && sourced.facts().stream().noneMatch(Fact::counts);
    }

    /** Whether it was only in lists that were taken back. */
    public boolean isWithdrawn() {
        return isCorrectedAway()
                && sourced.facts().stream()
                        .allMatch(f -> Objects.requireNonNull(f.replaced()).value().isEmpty());
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
                ? sourced.facts().stream()
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

    public List<Conflict> conflicts() {
        return sourced.conflicts();
    }

    /** What was put right, the earliest recorded first. */
    public List<Fact> corrected() {
        return sourced.facts().stream().filter(f -> !f.counts() && isTold(f)).toList();
    }

    public List<Point> points() {
        return sourced.points();
    }

    public @Nullable Place place(Fact fact) {
        return sourced.places().get(fact.sourceRef());
    }

    public String kind(Kind kind) {
        return FactWords.kind(shell.words(), kind);
    }

    public String value(Fact fact) {
        return FactWords.value(shell.words(), fact);
    }

    public String about(Conflict conflict) {
        return FactWords.about(shell.words(), conflict);
    }

    public String source(Fact fact) {
        return FactWords.source(shell.words(), fact);
    }

    public String because(Point point) {
        return FactWords.because(shell.words(), point);
    }

    /** Where it stood, the newest first; what was put right is told as such. */
    public List<TimelineEntry> history() {
        return sourced.facts().stream()
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
                place == null ? source(fact) : listName(place),
                shell.words().date(fact.asAt()),
                fact.asAt().toString(),
                by == null ? null : shell.say("relations.corrected.when", correctedOn(by)));
    }

    /** A list's title where it has one in the reader's language, else its key. */
    private String listName(Place place) {
        var title = place.title();
        return title.languageIn(shell.language()) == shell.language()
                ? shell.of(title)
                : place.listing();
    }

    /** People's choices among what sources say, the newest first. */
    public List<TimelineEntry> choices() {
        return sourced.choices().reversed().stream().map(this::choice).toList();
    }

    private TimelineEntry choice(Preference choice) {
        var day = day(choice.at());
        var key = choice.fact() == null ? "relations.choice.taken-back" : "relations.choice.made";
        return new TimelineEntry(
                shell.say(key, kind(choice.kind())),
                shell.of(choice.agency()),
                shell.words().date(day),
                day.toString(),
                choice.reason());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** Whether the reader may choose among what sources say, or add what another says. */
    public boolean mayDecide() {
        return PermissionPolicy.keepsRegister(shell.official()) && !bar.isPast();
    }

    public String chooseHref(Point point) {
        return "/relations/" + row.line().id() + "/facts/" + FactWords.key(point.kind());
    }

    public String addHref() {
        return "/relations/" + row.line().id() + "/facts/new";
    }

    /** Whether the reader may have cases to see; which ones, the module of cases decides. */
    public boolean asksForCases() {
        var official = shell.official();
        return official != null && !official.has(Role.ADMINISTRATOR);
    }

    public String casesHref() {
        return "/cases/of-relation/" + row.line().id();
    }
}
