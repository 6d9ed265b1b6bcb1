package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.SearchKey;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Finds the relations of many entries at once, and makes those that are not there. */
@Repository
class RelationsByIdentity {

    private final JdbcClient jdbc;
    private final Clock clock;

    RelationsByIdentity(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The relations of entries, by identity; one that is made has no facts yet and is not public.
     *
     * @param printed the foreign sides' names as sources print them, by identity; from then on a
     *     search finds the relation by them
     */
    Map<String, Long> idsOf(Collection<Entry> entries, Map<String, List<String>> printed) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var all = List.copyOf(entries);
        insert(all, printed, now);
        var ids = new HashMap<String, Long>();
        jdbc.sql("select identity, id from relations.relation where identity = any (:identities)")
                .param("identities", all.stream().map(Entry::identity).toArray(String[]::new))
                .query(
                        row -> {
                            ids.put(row.getString("identity"), row.getLong("id"));
                        });
        addNames(ids, printed, now);
        return ids;
    }

    private void insert(
            List<Entry> entries, Map<String, List<String>> printed, OffsetDateTime now) {
        jdbc.sql(
                        """
                        insert into relations.relation
                               (identity, province_iso, province_th, province_en, unit_id, name_th,
                                name_en, country_iso2, level, level_rank, status, is_public,
                                conflicts, search_key, sort_th, sort_en, synthetic, updated_at,
                                known_from)
                        select e.identity, e.province, e.province_th::smallint,
                               e.province_en::smallint, e.unit::bigint, e.name_th, e.name_en,
                               e.country, e.level, e.level_rank, 'UNCONFIRMED', false, 0, e.key,
                               decode(e.sort_th, 'hex'), decode(e.sort_en, 'hex'), false, :now, :now
                          from unnest(:identities, :provinces, :provincesTh, :provincesEn, :units,
                                      :namesTh, :namesEn, :countries, :levels, :ranks, :keys,
                                      :sortsTh, :sortsEn)
                               as e (identity, province, province_th, province_en, unit, name_th,
                                     name_en, country, level, level_rank, key, sort_th, sort_en)
                         order by e.identity
                            on conflict (identity) do nothing
                        """)
                .param("now", now)
                .param("identities", Columns.of(entries, Entry::identity))
                .param("provinces", Columns.of(entries, e -> e.province().code()))
                .param("provincesTh", Columns.of(entries, e -> e.province().rankTh()))
                .param("provincesEn", Columns.of(entries, e -> e.province().rankEn()))
                .param("units", Columns.of(entries, e -> e.unit() == null ? null : e.unit().id()))
                .param("namesTh", Columns.of(entries, e -> e.name().th()))
                .param("namesEn", Columns.of(entries, e -> e.name().en()))
                .param(
                        "countries",
                        Columns.of(entries, e -> e.country() == null ? null : e.country().iso2()))
                .param(
                        "levels",
                        Columns.of(entries, e -> e.unit() == null ? null : e.unit().level()))
                .param("ranks", Columns.of(entries, Entry::rank))
                .param(
                        "keys",
                        Columns.of(
                                entries,
                                e -> e.searchKey(printed.getOrDefault(e.identity(), List.of()))))
                .param("sortsTh", Columns.of(entries, e -> hex(Entry.sortTh(e.name()))))
                .param("sortsEn", Columns.of(entries, e -> hex(Entry.sortEn(e.name()))))
                .update();
    }

    private void addNames(
            Map<String, Long> ids, Map<String, List<String>> printed, OffsetDateTime now) {
        var relations = new ArrayList<Long>();
        var keys = new ArrayList<String>();
        printed.forEach(
                (identity, names) ->
                        names.stream()
                                .map(name -> SearchKey.of(name).text())
                                .filter(key -> !key.isEmpty())
                                .distinct()
                                .forEach(
                                        key -> {
                                            relations.add(ids.get(identity));
                                            keys.add(key);
                                        }));
        jdbc.sql(
                        """
                        update relations.relation r
                           set search_key = r.search_key || ' | ' || n.keys, updated_at = :now
                          from (select k.relation, string_agg(k.key, ' | ' order by k.place) as keys
                                  from unnest(:relations, :keys) with ordinality
                                       as k (relation, key, place)
                                  join relations.relation known on known.id = k.relation
                                 where strpos(known.search_key, k.key) = 0
                                 group by k.relation) n
                         where r.id = n.relation
                        """)
                .param("now", now)
                .param("relations", relations.toArray(Long[]::new))
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
