package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.identity.Official;
import th.phinong.relations.QualityAct;
import th.phinong.relations.QualityIssue;
import th.phinong.relations.RelationId;
import th.phinong.shared.LocalizedText;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
     * @param reference the document that shows it, or null
     * @param agency who did it
     */
    public record Line(
            QualityAct act,
            String reason,
            @Nullable String reference,
            Instant at,
            LocalizedText agency) {}

    /** All that was done about a point, the newest first. */
    public List<Line> of(RelationId relation, QualityIssue issue) {
        return jdbc.sql(
                        """
                        select act, reason, reference, acted_at, agency_th, agency_en
                          from relations.quality_act
                         where relation_id = :relation and issue = :issue
                         order by id desc
                        """)
                .param("relation", relation.value())
                .param("issue", issue.name())
                .query(
                        (row, n) ->
                                new Line(
                                        QualityAct.valueOf(row.getString("act")),
                                        row.getString("reason"),
                                        row.getString("reference"),
                                        row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                                        new LocalizedText(
                                                row.getString("agency_th"),
                                                row.getString("agency_en"))))
                .list();
    }

    /** The newest act of a point, or null; nobody else acts on it before this transaction ends. */
    public @Nullable QualityAct lastOf(RelationId relation, QualityIssue issue) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:point, 0))")
                .param("point", "quality/" + relation + "/" + issue)
                .query((row, n) -> n)
                .list();
        return of(relation, issue).stream().map(Line::act).findFirst().orElse(null);
    }

    /** Adds an act. */
    public void add(
            Official by,
            RelationId relation,
            QualityIssue issue,
            QualityAct act,
            String reason,
            @Nullable String reference) {
        jdbc.sql(
                        """
                        insert into relations.quality_act
                               (relation_id, issue, act, reason, reference, acted_at, acted_by,
                                agency_th, agency_en)
                        values (:relation, :issue, :act, :reason, :reference, :now, :by,
                                :agencyTh, :agencyEn)
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
                .update();
    }
}
