package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.relations.RelationId;
import th.phinong.shared.LocalizedText;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads where the facts of the lists stand. */
@Repository
public class Places {

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a fact of a list stands.
     *
     * @param listing the key of the list
     * @param title what the list is called
     * @param row the number of the row
     * @param sourceFile the number of the document
     * @param sourceLine the line in the document's text
     * @param text the row as printed, cell after cell
     */
    public record Place(
            String listing,
            LocalizedText title,
            int row,
            String sourceFile,
            int sourceLine,
            String text) {}

    /** The rows that spoke of a relation just before a time, by the reference of their facts. */
    public Map<String, Place> of(RelationId relation, OffsetDateTime before) {
        var places = new LinkedHashMap<String, Place>();
        jdbc.sql(
                        """
                        select l.key, l.title_th, l.title_en, r.row_no, r.source_file, r.source_line,
                               (select string_agg(c.value, ' | ' order by c.place)
                                  from json_each_text(r.printed)
                                       with ordinality as c (key, value, place)
                                 where c.key not in ('source_file', 'source_line')
                                   and c.value <> '') as text
                          from relations.row_match m
                          join relations.listing l on l.id = m.listing_id
                          join relations.listing_row r
                            on r.listing_id = m.listing_id and r.row_no = m.row_no
                         where m.relation_id = :relation
                           and %s
                         order by l.as_at, l.id, r.row_no
                        """
                                .formatted(Listings.NEWEST_THEN))
                .param("relation", relation.value())
                .param("before", before)
                .query((row, n) -> place(row))
                .list()
                .forEach(place -> places.put(place.listing() + "/" + place.row(), place));
        return places;
    }

    /**
     * The relation of the public register that all rows of a relation were tied to since; empty
     * where some still are tied to it, or where they went to several.
     */
    public Optional<RelationId> movedTo(RelationId relation) {
        var now =
                jdbc.sql(
                                """
                                select distinct t.relation_id
                                  from relations.row_match m
                                  join relations.row_tie t
                                    on t.listing_id = m.listing_id and t.row_no = m.row_no
                                  join relations.relation r on r.id = t.relation_id and r.is_public
                                 where m.relation_id = :relation
                                """)
                        .param("relation", relation.value())
                        .query(Long.class)
                        .list();
        return now.size() == 1 && now.getFirst() != relation.value()
                ? Optional.of(new RelationId(now.getFirst()))
                : Optional.empty();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("key"),
                new LocalizedText(row.getString("title_th"), row.getString("title_en")),
                row.getInt("row_no"),
                row.getString("source_file"),
                row.getInt("source_line"),
                row.getString("text"));
    }
}
