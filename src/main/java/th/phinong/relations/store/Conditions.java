package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.SearchKey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A filter as the conditions of a statement over {@code relations.relation}. */
final class Conditions {

    private static final int SHORTEST_PART = 3;
    private static final int MOST_WORDS = 6;
    private static final int MOST_UNITS = 50;

    private final List<String> conditions = new ArrayList<>(List.of("is_public"));
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param directory where a word too short for the trigram index is looked up by its beginning
     */
    Conditions(RelationFilter filter, Directory directory) {
        addIf(
                "province_iso = :province",
                "province",
                filter.province() == null ? null : filter.province().iso());
        addIf("country_iso2 = :country", "country", filter.country());
        addIf("unit_id = :unit", "unit", filter.unit() == null ? null : filter.unit().value());
        addIf(
                "status = :status",
                "status",
                filter.status() == null ? null : filter.status().name());
        addIf(
                "level_rank = :level",
                "level",
                filter.level() == null ? null : filter.level().name());
        addIf(
                "signed_year >= :from",
                "from",
                filter.signedFrom() == null ? null : filter.signedFrom().commonEra());
        addIf(
                "signed_year <= :to",
                "to",
                filter.signedTo() == null ? null : filter.signedTo().commonEra());
        search(SearchKey.of(filter.typed()), directory);
    }

    String where() {
        return "where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void search(SearchKey key, Directory directory) {
        if (key.isEmpty()) {
            return;
        }
        if (key.length() < SHORTEST_PART) {
            searchBeginning(key, directory);
            return;
        }
        var words = List.of(key.escapedForLike().split(" "));
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            addIf("search_key like :word" + i, "word" + i, "%" + words.get(i) + "%");
        }
    }

    private void searchBeginning(SearchKey key, Directory directory) {
        conditions.add(
                """
                (search_key collate "C" like :beginning or unit_id = any(:units)
                 or province_iso = any(:provinces))\
                """);
        parameters.put("beginning", key.escapedForLike() + "%");
        parameters.put(
                "units",
                directory.findForeignUnits(key.text(), MOST_UNITS).stream()
                        .map(ForeignUnit::id)
                        .map(id -> id.value())
                        .toArray(Long[]::new));
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

    private static boolean beginsWith(String name, SearchKey key) {
        return SearchKey.of(name).text().startsWith(key.text());
    }

    private void addIf(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
