package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.ForeignUnit;
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

/**
 * Ties a printed counterpart to a foreign unit where that is certain, and to nothing otherwise. A
 * name is certain when, tone marks, level words and the names of parents and country apart, it is a
 * name of exactly one unit of the printed country.
 */
public final class UnitMatcher {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^)]*)\\)");
    private static final String TODAY = "ปัจจุบัน";
    private static final int SHORTEST_TELLING_NAME = 3;

    private final CountryTail countries;
    private final Map<String, List<Name>> names = new HashMap<>();
    private final Set<ForeignUnit> units = new LinkedHashSet<>();

    private record Name(
            ForeignUnit unit, How how, double score, String reason, @Nullable LocalizedText fact) {}

    /**
     * @param units the directory's units with their other names
     * @param countryNames names of countries as lists print them, with the ISO code of each
     */
    public UnitMatcher(Collection<ForeignUnit> units, Map<String, String> countryNames) {
        countries = new CountryTail(countryNames);
        this.units.addAll(units);
        units.forEach(this::learn);
    }

    /**
     * What a printed counterpart is tied to.
     *
     * @param printed the counterpart as printed, with or without its country
     * @param section the country that a heading of the list names, or empty
     */
    public RowMatch match(String printed, String section) {
        var split = countries.split(SearchKey.of(printed).joined());
        var country = split.country() != null ? split.country() : countries.country(section);
        var key = plain(split.name());
        var found =
                names.getOrDefault(key, List.of()).stream()
                        .filter(n -> country == null || n.unit().country().iso2().equals(country))
                        .toList();
        if (found.stream().map(Name::unit).distinct().count() > 1) {
            return RowMatch.none(country, "several", null);
        }
        if (found.isEmpty()) {
            return unmatched(key, country);
        }
        var best = found.getFirst();
        boolean whole = SearchKey.of(best.unit().name().th()).joined().equals(split.name());
        return best.how() == How.EXACT && whole
                ? new RowMatch(
                        best.unit(), best.unit().country().iso2(), How.EXACT, 1, "same-name", null)
                : new RowMatch(
                        best.unit(),
                        best.unit().country().iso2(),
                        best.how(),
                        best.score(),
                        best.reason(),
                        best.fact());
    }

    private RowMatch unmatched(String key, @Nullable String country) {
        return units.stream()
                .filter(unit -> country == null || unit.country().iso2().equals(country))
                .filter(unit -> heads(unit).stream().anyMatch(head -> startsWith(key, head)))
                .findFirst()
                .map(unit -> RowMatch.none(country, "rest-differs", unit.name()))
                .orElseGet(() -> RowMatch.none(country, "no-such-name", null));
    }

    private static boolean startsWith(String key, String head) {
        return head.length() >= SHORTEST_TELLING_NAME && key.startsWith(head);
    }

    private void learn(ForeignUnit unit) {
        var tails = tails(unit);
        for (var head : heads(unit)) {
            for (var tail : tails) {
                add(head + tail, new Name(unit, How.EXACT, 0.95, "same-name-but-words", null));
            }
        }
        for (var other : unit.otherNames()) {
            var score = other.kind() == ForeignUnit.OtherName.Kind.SLIP ? 0.8 : 0.9;
            var name = new Name(unit, How.ALIAS, score, "other-name", other.reason());
            var key = plain(SearchKey.of(other.text()).joined());
            tails.forEach(tail -> add(key + tail, name));
        }
    }

    private void add(String key, Name name) {
        var known = names.computeIfAbsent(key, k -> new ArrayList<>());
        if (known.stream().noneMatch(n -> n.unit().equals(name.unit()))) {
            known.add(name);
        }
    }

    /** The unit's own names without level word and parents: from Thai, brackets and English. */
    private static Set<String> heads(ForeignUnit unit) {
        var heads = new LinkedHashSet<String>();
        var th = IN_BRACKETS.matcher(unit.name().th());
        heads.add(plain(SearchKey.of(firstWord(th.replaceAll(""))).joined()));
        th.reset();
        while (th.find()) {
            if (!th.group(1).startsWith(TODAY)) {
                heads.add(plain(SearchKey.of(th.group(1)).joined()));
            }
        }
        if (unit.name().en() instanceof String en) {
            heads.add(SearchKey.of(IN_BRACKETS.matcher(en).replaceAll("")).joined());
        }
        return heads;
    }

    /** What may follow the name: nothing, all parents, or the last one. */
    private static Set<String> tails(ForeignUnit unit) {
        var words = List.of(IN_BRACKETS.matcher(unit.name().th()).replaceAll("").split(" "));
        var tails = new LinkedHashSet<String>(List.of(""));
        for (int i = 1; i < words.size(); i++) {
            tails.add(
                    parents(
                            SearchKey.of(String.join("", words.subList(i, words.size())))
                                    .joined()));
        }
        return tails;
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private static String plain(String key) {
        return parents(LevelWords.without(key));
    }

    /** Brings the two ways to write "autonomous region" in a parent's name together. */
    private static String parents(String key) {
        return key.replace("เขตการปกครอง", "เขตปกครอง").replace("มลรัฐ", "รัฐ");
    }
}
