package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Elsewhere;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnit.OtherName.Kind;
import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.LevelWords;
import th.phinong.directory.SearchKey;
import th.phinong.relations.model.RowMatch.How;
import th.phinong.shared.LocalizedText;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every way in which the directory knows its units to be written, by key. */
final class UnitNames {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^)]*)\\)");
    private static final int SHORTEST_TELLING_NAME = 3;

    private final Map<String, List<Name>> names = new HashMap<>();
    private final List<Own> own;
    private final Set<String> elsewhere;
    private final Set<ForeignUnitId> withNamesakes;

    /** A unit's own names as keys. */
    private record Own(ForeignUnit unit, Set<String> heads) {}

    /**
     * A way to write a unit.
     *
     * @param fact why another name is known to mean the unit, or null
     */
    record Name(
            ForeignUnit unit, How how, double score, String reason, @Nullable LocalizedText fact) {

        boolean isIn(@Nullable String country) {
            return country == null || unit.country().iso2().equals(country);
        }
    }

    UnitNames(Collection<ForeignUnit> units, List<Elsewhere> places) {
        elsewhere =
                places.stream()
                        .flatMap(e -> e.spellings().stream().map(s -> e.countryIso2() + key(s)))
                        .collect(Collectors.toSet());
        own = units.stream().map(unit -> new Own(unit, heads(unit))).toList();
        withNamesakes =
                own.stream()
                        .filter(this::hasNamesake)
                        .map(o -> o.unit().id())
                        .collect(Collectors.toSet());
        own.forEach(this::learn);
    }

    /** The units written so, each once. */
    List<Name> named(String key, @Nullable String country) {
        return names.getOrDefault(key, List.of()).stream()
                .filter(name -> name.isIn(country))
                .toList();
    }

    /** Whether a place that the directory has not is written so too. */
    boolean isElsewhere(String key, @Nullable String country) {
        return country != null && elsewhere.contains(country + key);
    }

    /** Whether a unit shares a name of its own with a place that the directory has not. */
    boolean hasNamesake(ForeignUnit unit) {
        return withNamesakes.contains(unit.id());
    }

    /** A unit of a country with a name of whose own a printed one begins, or null. */
    @Nullable ForeignUnit beginning(String key, @Nullable String country) {
        return own.stream()
                .filter(o -> country == null || o.unit().country().iso2().equals(country))
                .filter(o -> o.heads().stream().anyMatch(head -> startsWith(key, head)))
                .findFirst()
                .map(Own::unit)
                .orElse(null);
    }

    private static boolean startsWith(String key, String head) {
        return head.length() >= SHORTEST_TELLING_NAME && key.startsWith(head);
    }

    private boolean hasNamesake(Own own) {
        var country = own.unit().country().iso2();
        return own.heads().stream().anyMatch(head -> isElsewhere(head, country));
    }

    /** Whether a name is one of a unit's without any parent. */
    static boolean isBare(ForeignUnit unit, String key) {
        return unit.written().stream()
                .filter(UnitNames::isWithoutParents)
                .anyMatch(name -> key(name).equals(key));
    }

    /** Whether no level word stands within a name: other names may tell their parent. */
    static boolean isWithoutParents(String name) {
        return SoundParts.of(name).parents().isEmpty();
    }

    /** The unit's own names without level word and parents, as keys. */
    private static Set<String> heads(ForeignUnit unit) {
        var own = unit.written().size() - spoken(unit).count();
        return unit.written().stream()
                .limit(own)
                .map(UnitNames::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The key of a name without its level word. */
    static String key(String name) {
        return plain(SearchKey.of(name).joined());
    }

    /** The same of a joined key. */
    static String plain(String joined) {
        return parents(LevelWords.without(joined));
    }

    private void learn(Own own) {
        var unit = own.unit();
        var tails = tails(unit);
        for (var head : own.heads()) {
            for (var tail : tails) {
                add(head + tail, new Name(unit, How.EXACT, 0.95, "same-name-but-words", null));
            }
        }
        spoken(unit)
                .forEach(
                        other -> {
                            var score = other.kind() == Kind.SLIP ? 0.8 : 0.9;
                            var name =
                                    new Name(unit, How.ALIAS, score, "other-name", other.reason());
                            tails.forEach(tail -> add(key(other.text()) + tail, name));
                        });
    }

    private static Stream<ForeignUnit.OtherName> spoken(ForeignUnit unit) {
        return unit.otherNames().stream().filter(other -> other.kind() != Kind.NATIVE);
    }

    private void add(String key, Name name) {
        var known = names.computeIfAbsent(key, k -> new ArrayList<>());
        if (known.stream().noneMatch(n -> n.unit().equals(name.unit()))) {
            known.add(name);
        }
    }

    /** What may follow the name: nothing, all parents, or the last one. */
    private static Set<String> tails(ForeignUnit unit) {
        var words = List.of(IN_BRACKETS.matcher(unit.name().th()).replaceAll("").split(" "));
        var tails = new LinkedHashSet<String>(List.of(""));
        for (int i = 1; i < words.size(); i++) {
            var parents = String.join("", words.subList(i, words.size()));
            tails.add(parents(SearchKey.of(parents).joined()));
        }
        return tails;
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** Brings the two ways to write "autonomous region" in a parent's name together. */
    private static String parents(String key) {
        return key.replace("เขตการปกครอง", "เขตปกครอง").replace("มลรัฐ", "รัฐ");
    }
}
