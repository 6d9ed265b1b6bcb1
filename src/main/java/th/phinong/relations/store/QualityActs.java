package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.documents.FileId;
import th.phinong.identity.Official;
import th.phinong.relations.QualityAct;
import th.phinong.relations.QualityIssue;
import th.phinong.relations.RelationId;
import th.phinong.shared.LocalizedText;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** Keeps what was said and decided about points that need work. */
@Repository
public class QualityActs {

    private final JdbcClient jdbc;
    private final Clock clock;

    QualityActs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Something that was done.
     *
     * @param id grows with every further one
     * @param reference the document that shows it, or null
     * @param agency who did it
     * @param files the documents that came with it
     */
    public record Line(
            long id,
            QualityAct act,
            String reason,
            @Nullable String reference,
            Instant at,
            LocalizedText agency,
            List<FileId> files) {}

    /** All that was done about a point, the newest first. */
    public List<Line> of(RelationId relation, QualityIssue issue) {
        return jdbc.sql(
                        """
                        select a.id, a.act, a.reason, a.reference, a.acted_at, a.agency_th, a.agency_en,
                               array(select f.file_id
                                       from relations.quality_file f
                                      where f.act_id = a.id
                                      order by f.file_id) as files
                          from relations.quality_act a
                         where a.relation_id = :relation and a.issue = :issue
                         order by a.id desc
                        """)
                .param("relation", relation.value())
                .param("issue", issue.name())
                .query((row, n) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var files = (Long[]) row.getArray("files").getArray();
        return new Line(
                row.getLong("id"),
                QualityAct.valueOf(row.getString("act")),
                row.getString("reason"),
                row.getString("reference"),
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                new LocalizedText(row.getString("agency_th"), row.getString("agency_en")),
                Arrays.stream(files).map(FileId::new).toList());
    }

    /** The newest act of a point, or null; nobody else acts on it before this transaction ends. */
    public @Nullable QualityAct lastOf(RelationId relation, QualityIssue issue) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:point, 0))")
                .param("point", "quality/" + relation + "/" + issue)
                .query((row, n) -> n)
                .list();
        return of(relation, issue).stream().map(Line::act).findFirst().orElse(null);
    }

    /** Adds an act and tells its id. */
    public long add(
            Official by,
            RelationId relation,
            QualityIssue issue,
            QualityAct act,
            String reason,
            @Nullable String reference) {
        return jdbc.sql(
                        """
                        insert into relations.quality_act
                               (relation_id, issue, act, reason, reference, acted_at, acted_by,
                                agency_th, agency_en)
                        values (:relation, :issue, :act, :reason, :reference, :now, :by,
                                :agencyTh, :agencyEn)
                        returning id
                        """)
                .param("relation", relation.value())
                .param("issue", issue.name())
                .param("act", act.name())
                .param("reason", reason)
                .param("reference", reference)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.userName())
                .param("agencyTh", by.agencyName().th())
                .param("agencyEn", by.agencyName().en())
                .query(Long.class)
                .single();
    }

    /** Adds the documents of an act. */
    public void addFiles(long act, List<FileId> files) {
        jdbc.sql(
                        """
                        insert into relations.quality_file (act_id, file_id)
                        select :act, f.id from unnest(:files) as f (id)
                        """)
                .param("act", act)
                .param("files", files.stream().map(FileId::value).toArray(Long[]::new))
                .update();
    }
}
