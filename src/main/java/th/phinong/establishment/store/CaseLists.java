package th.phinong.establishment.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.SearchKey;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.CaseLine;
import th.phinong.establishment.CaseQuery;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.identity.Scope;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Lists of cases: always within somebody's scope, always the same number of statements. */
@Repository
public class CaseLists {

    /** Beyond this the total is said to be "more than". */
    public static final int MOST_COUNTED = 10_000;

    private static final String COLUMNS =
            """
            select id, number, version, route, province, counterpart_th, counterpart_en, country,
                   stage, closed, changed_at
            from   establishment.case_file
            """;

    private final JdbcClient jdbc;

    CaseLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the cases within a scope. */
    public List<CaseLine> page(Scope scope, CaseQuery query) {
        var where = Where.of(scope, query);
        var lines =
                jdbc.sql(
                                COLUMNS
                                        + where.sql()
                                        + """
                                        order  by changed_at desc, id desc
                                        limit  :size
                                        offset :from
                                        """)
                        .params(where.params())
                        .param("size", query.size())
                        .param("from", (query.page() - 1) * query.size())
                        .query((row, n) -> read(row))
                        .list();
        return withDesks(lines);
    }

    /** Hands every case within a scope to the taker, one at a time, as an export needs it. */
    public void each(Scope scope, CaseQuery query, Consumer<CaseLine> taker) {
        var where = Where.of(scope, query);
        try (var lines =
                jdbc
                        .sql(COLUMNS + where.sql() + "order by changed_at desc, id desc")
                        .withFetchSize(500)
                        .params(where.params())
                        .query((row, n) -> read(row))
                        .stream()) {
            lines.forEach(taker);
        }
    }

    /** How many there are, counted no further than {@link #MOST_COUNTED} and one. */
    public int count(Scope scope, CaseQuery query) {
        var where = Where.of(scope, query);
        return jdbc.sql(
                        "select count(*) from (select 1 from establishment.case_file "
                                + where.sql()
                                + "limit :most) as counted")
                .params(where.params())
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /** The cases of a relation within a scope, newest first. */
    public List<CaseLine> ofRelation(Scope scope, long relation) {
        var where = Where.of(scope);
        where.and("relation = :relation", "relation", relation);
        return withDesks(
                jdbc.sql(COLUMNS + where.sql() + "order by changed_at desc, id desc limit 20")
                        .params(where.params())
                        .query((row, n) -> read(row))
                        .list());
    }

    private List<CaseLine> withDesks(List<CaseLine> lines) {
        Map<Long, Set<Desk>> desks = new HashMap<>();
        jdbc.sql(
                        """
                        select case_id, party, province
                        from   establishment.turn
                        where  case_id = any (:cases)
                        """)
                .param("cases", lines.stream().map(line -> line.id().value()).toArray(Long[]::new))
                .query(
                        row -> {
                            desks.computeIfAbsent(row.getLong("case_id"), id -> new HashSet<>())
                                    .add(desk(row.getString("party"), row.getString("province")));
                        });
        return lines.stream()
                .map(line -> with(line, desks.getOrDefault(line.id().value(), Set.of())))
                .toList();
    }

    private static CaseLine with(CaseLine line, Set<Desk> desks) {
        return new CaseLine(
                line.id(),
                line.number(),
                line.version(),
                line.route(),
                line.province(),
                line.counterpart(),
                line.country(),
                line.stage(),
                line.closed(),
                Set.copyOf(desks),
                line.changedAt());
    }

    private static Desk desk(String party, String province) {
        return new Desk(
                Party.valueOf(party), province.isEmpty() ? null : new ProvinceCode(province));
    }

    private static CaseLine read(ResultSet row) throws SQLException {
        return new CaseLine(
                new CaseId(row.getLong("id")),
                row.getString("number"),
                row.getLong("version"),
                row.getString("route"),
                province(row.getString("province")),
                new LocalizedText(row.getString("counterpart_th"), row.getString("counterpart_en")),
                row.getString("country"),
                row.getString("stage"),
                row.getBoolean("closed"),
                Set.of(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    static @Nullable ProvinceCode province(@Nullable String iso) {
        return iso == null || iso.isEmpty() ? null : new ProvinceCode(iso);
    }

    /** The condition of a list: what the reader may see, and what they asked for. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> params = new HashMap<>();

        static Where of(Scope scope) {
            var where = new Where();
            switch (scope) {
                case Scope.Everything() -> where.conditions.add("true");
                case Scope.Nothing() -> where.conditions.add("false");
                case Scope.OfProvince(var own) ->
                        where.and(
                                "provinces @> array[:ownProvince]::text[]",
                                "ownProvince",
                                own.iso());
                case Scope.Reached(var party) ->
                        where.and("reached @> array[:ownParty]::text[]", "ownParty", party.name());
            }
            return where;
        }

        static Where of(Scope scope, CaseQuery query) {
            var where = of(scope);
            if (query.unit() != null) {
                where.and("unit = :unit", "unit", query.unit());
            }
            if (query.province() != null) {
                where.and("province = :province", "province", query.province().iso());
            }
            if (query.country() != null) {
                where.and("country = :country", "country", query.country());
            }
            if (query.stage() != null) {
                where.and("stage = :stage", "stage", query.stage());
            }
            if (query.closed() != null) {
                where.and("closed = :closed", "closed", query.closed());
            }
            if (!query.q().isBlank()) {
                where.and("search_key like :words", "words", like(query.q()));
            }
            return where;
        }

        private static String like(String words) {
            var key = SearchKey.of(words).text();
            return "%" + key.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        }

        void and(String condition, String name, Object value) {
            conditions.add(condition);
            params.put(name, value);
        }

        String sql() {
            return "where  " + String.join("\nand    ", conditions) + "\n";
        }

        Map<String, Object> params() {
            return params;
        }
    }
}
