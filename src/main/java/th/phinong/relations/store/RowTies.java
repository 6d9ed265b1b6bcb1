package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.Directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/**
 * Ties rows to relations, the shipped lists' and those of a person's decision alike: what a row was
 * tied to is added, its facts follow it, and the relations that it leaves and joins are derived
 * again.
 */
@Repository
class RowTies {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final ListingWriter lists;
    private final RelationWriter relations;

    RowTies(JdbcClient jdbc, Directory directory, ListingWriter lists, RelationWriter relations) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.lists = lists;
        this.relations = relations;
    }

    /**
     * Ties rows that are in the database already.
     *
     * @param nextId the id of the first relation that is made; null where the database counts
     * @return how many relations the rows speak of
     */
    int tie(List<ReadRow> reads, String by, @Nullable Long nextId) {
        var touched = new TreeSet<Long>(relationsOf(reads));
        var byIdentity = new LinkedHashMap<String, List<ReadRow>>();
        for (var read : reads) {
            var province = read.province();
            if (province == null) {
                lists.addMatch(read, null, by);
            } else {
                byIdentity
                        .computeIfAbsent(RowEntry.identity(read, province), k -> new ArrayList<>())
                        .add(read);
            }
        }
        long id = nextId == null ? 0 : nextId;
        for (var same : byIdentity.values()) {
            var facts =
                    same.stream().flatMap(read -> RowEntry.facts(read.row(), by).stream()).toList();
            var entry = RowEntry.of(same.getFirst(), directory);
            var relation = relations.relationOf(entry, facts, nextId == null ? null : id++);
            same.forEach(read -> lists.addMatch(read, relation, by));
            relations.addOfRows(relation, facts);
            touched.add(relation.value());
        }
        relations.deriveAgain(touched);
        return byIdentity.size();
    }

    /** The relations that the rows are tied to until now. */
    private List<Long> relationsOf(List<ReadRow> reads) {
        return jdbc.sql(
                        """
                        select distinct t.relation_id
                          from unnest(:listings, :rows) r (listing_id, row_no)
                          join relations.row_tie t
                            on t.listing_id = r.listing_id and t.row_no = r.row_no
                         where t.relation_id is not null
                        """)
                .param("listings", reads.stream().map(ReadRow::listing).toArray(Long[]::new))
                .param("rows", reads.stream().map(r -> r.row().row()).toArray(Integer[]::new))
                .query(Long.class)
                .list();
    }
}
