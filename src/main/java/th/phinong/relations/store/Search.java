package th.phinong.relations.store;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.Meant;
import th.phinong.directory.SearchKey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is typed into the search box as conditions of a statement over {@code relations.relation}:
 * first as it is typed; where nothing is found so, by what it may have meant.
 */
final class Search {

    private static final int SHORTEST_PART = 3;
    private static final int MOST_WORDS = 6;
    private static final int MOST_UNITS = 50;
    private static final int MOST_MEANT = 8;
    private static final Pattern NAME_ENDS = Pattern.compile("[\\s()–-]+");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final LinkedHashSet<Meant> meant = new LinkedHashSet<>();

    private Search() {}

    /** As typed: each word is a part of what the relation is found by. */
    static Search asTyped(String typed, Directory directory, RareParts rareParts) {
        var search = new Search();
        var key = SearchKey.alike(typed);
        if (key.isEmpty()) {
            return search;
        }
        if (key.length() < SHORTEST_PART) {
            search.beginning(typed, key, directory);
            return search;
        }
        var words = key.text().split(" ");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            search.part(new SearchKey(words[i]), i, rareParts);
        }
        return search;
    }

    /**
     * By what was meant: the whole if it is near a name, else each word that is; a word that is
     * near none stays as typed.
     */
    static Search asMeant(String typed, Directory directory, RareParts rareParts) {
        var search = new Search();
        var whole = directory.meant(typed, MOST_MEANT);
        var words = typed.strip().split("\\s+");
        if (!whole.isEmpty()) {
            search.meant(whole, 0, directory);
        } else if (words.length > 1) {
            for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
                var near = directory.meant(words[i], MOST_MEANT);
                if (near.isEmpty()) {
                    search.part(SearchKey.alike(words[i]), i, rareParts);
                } else {
                    search.meant(near, i, directory);
                }
            }
        }
        return search;
    }

    List<String> conditions() {
        return conditions;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** What it was taken to mean; empty for a search as typed, or where nothing is near. */
    List<Meant> meant() {
        return List.copyOf(meant);
    }

    /** Looked up by its rarest parts where it has many, else whole. */
    private void part(SearchKey word, int number, RareParts rareParts) {
        var name = "word" + number;
        var rare = rareParts.of(word.text());
        for (int i = 0; i < rare.size(); i++) {
            conditions.add("search_key like :" + name + "part" + i);
            parameters.put(name + "part" + i, "%" + rare.get(i) + "%");
        }
        conditions.add(
                rare.isEmpty()
                        ? "search_key like :" + name
                        : "position(:" + name + " in search_key) > 0");
        parameters.put(name, rare.isEmpty() ? "%" + word.escapedForLike() + "%" : word.text());
    }

    private void meant(List<Meant> near, int number, Directory directory) {
        meant.addAll(near);
        var any = new ArrayList<String>();
        for (var kind : Meant.Kind.values()) {
            var ofKind = near.stream().filter(m -> m.kind() == kind).toList();
            var ids = new ArrayList<>(ofKind.stream().map(Meant::id).toList());
            if (!ids.isEmpty()) {
                var name = kind.name().toLowerCase(Locale.ROOT) + number;
                any.add(column(kind) + " = any(:" + name + ")");
                if (kind == Meant.Kind.UNIT) {
                    ids.addAll(within(ofKind, directory));
                }
                parameters.put(name, values(kind, ids));
            }
        }
        conditions.add("(" + String.join(" or ", any) + ")");
    }

    /**
     * The units that lie in those that were meant: a search as typed finds them by their parent.
     */
    private static List<String> within(List<Meant> units, Directory directory) {
        var names = units.stream().map(m -> m.name().en()).filter(Objects::nonNull).toList();
        return directory.foreignUnits().stream()
                .filter(u -> u.parentEn() != null && names.contains(u.parentEn()))
                .map(u -> u.id().toString())
                .toList();
    }

    private static String column(Meant.Kind kind) {
        return switch (kind) {
            case UNIT -> "unit_id";
            case PROVINCE -> "province_iso";
            case COUNTRY -> "country_iso2";
        };
    }

    private static Object values(Meant.Kind kind, List<String> ids) {
        return kind == Meant.Kind.UNIT
                ? ids.stream().map(Long::valueOf).toArray(Long[]::new)
                : ids.toArray(String[]::new);
    }

    private void beginning(String typed, SearchKey key, Directory directory) {
        var units = directory.findForeignUnits(key.text(), MOST_UNITS);
        var named = units.stream().filter(unit -> isNamed(unit, typed)).toList();
        if (!named.isEmpty()) {
            // A whole name of two letters (เว้) is not the beginning of another (เวียงจันทน์).
            conditions.add("unit_id = any(:units)");
            parameters.put("units", ids(named));
            return;
        }
        conditions.add(
                """
                (search_key collate "C" like :beginning or unit_id = any(:units)
                 or province_iso = any(:provinces))\
                """);
        parameters.put("beginning", key.escapedForLike() + "%");
        parameters.put("units", ids(units));
        parameters.put(
                "provinces",
                directory.provinces().stream()
                        .filter(
                                p ->
                                        beginsWith(p.name().th(), key)
                                                || beginsWith(String.valueOf(p.name().en()), key))
                        .map(p -> p.code().iso())
                        .toArray(String[]::new));
    }

    private static Long[] ids(List<ForeignUnit> units) {
        return units.stream().map(unit -> unit.id().value()).toArray(Long[]::new);
    }

    /** Letter for letter, tone marks too. */
    private static boolean isNamed(ForeignUnit unit, String typed) {
        var name = typed.strip();
        return unit.written().stream()
                .flatMap(NAME_ENDS::splitAsStream)
                .anyMatch(name::equalsIgnoreCase);
    }

    private static boolean beginsWith(String name, SearchKey key) {
        return SearchKey.alike(name).text().startsWith(key.text());
    }
}
