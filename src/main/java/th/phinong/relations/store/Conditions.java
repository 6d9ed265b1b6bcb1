package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.RelationStatus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A filter as the conditions of a statement over {@code relations.relation}. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>(List.of("is_public"));
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param search what the filter's typed words come to
     */
    Conditions(RelationFilter filter, Search search) {
        addIf(
                "province_iso = :province",
                "province",
                filter.province() == null ? null : filter.province().iso());
        addIf("country_iso2 = :country", "country", filter.country());
        // What is only printed to lie in a country is not of it before the ministry confirms.
        if (filter.country() != null && filter.status() != RelationStatus.UNCONFIRMED) {
            conditions.add("status <> 'UNCONFIRMED'");
        }
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
        conditions.addAll(search.conditions());
        parameters.putAll(search.parameters());
    }

    String where() {
        return "where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void addIf(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
