package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.relations.ImportId;
import th.phinong.relations.model.Importer;
import th.phinong.relations.store.ImportStore.State;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** Takes a list back: each of its facts is corrected by one that says nothing. */
@Repository
public class ImportWithdrawal {

    private final JdbcClient jdbc;
    private final ImportStore imports;
    private final ListLines lines;
    private final Clock clock;

    ImportWithdrawal(JdbcClient jdbc, ImportStore imports, ListLines lines, Clock clock) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.lines = lines;
        this.clock = clock;
    }

    /** See {@link th.phinong.relations.ListImports#takeBack}. */
    public boolean takeBack(Importer by, ImportId id, String reason) {
        var it = imports.lock(id).filter(i -> i.state() == State.BROUGHT_IN);
        if (it.isEmpty()) {
            return false;
        }
        long listing = Objects.requireNonNull(it.get().listing());
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql(
                        """
                        insert into relations.fact
                               (relation_id, kind, value, source_type, source_ref, as_at, is_public,
                                recorded_at, recorded_by, corrects, corrected_by_th,
                                corrected_by_en, reason)
                        select f.relation_id, 'WITHDRAWN', '', f.source_type, f.source_ref, f.as_at,
                               f.is_public, :now, :by, f.id, :agencyTh, :agencyEn, :reason
                          from relations.listing_row r
                          join relations.fact f
                            on f.source_type = 'LISTING_ROW'
                           and f.source_ref = :key || '/' || r.row_no
                         where r.listing_id = :listing
                           and f.kind <> 'WITHDRAWN'
                           and not exists (select from relations.fact c where c.corrects = f.id)
                         order by f.id
                        """)
                .param("listing", listing)
                .param("key", it.get().list().key())
                .param("now", now)
                .param("by", by.userName())
                .param("agencyTh", by.agency().th())
                .param("agencyEn", by.agency().en())
                .param("reason", reason)
                .update();
        jdbc.sql("update relations.listing set withdrawn_at = :now where id = :id")
                .param("id", listing)
                .param("now", now)
                .update();
        lines.deriveOf(listing);
        return imports.change(id, List.of("BROUGHT_IN"), "TAKEN_BACK");
    }
}
