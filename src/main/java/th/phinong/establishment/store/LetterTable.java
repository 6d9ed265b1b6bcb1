package th.phinong.establishment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.AttachmentId;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.KeptLetter;
import th.phinong.identity.Official;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The letters of cases as they were sent; they are added and read, never changed. */
@Repository
public class LetterTable {

    private final JdbcClient jdbc;

    LetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every letter kept with a case, oldest first. */
    public List<KeptLetter> of(CaseId caseId) {
        return jdbc.sql(
                        """
                        select id, case_id, kind, number, dated, attachment, kept_at, author, agency
                        from   establishment.letter
                        where  case_id = :case
                        order  by id
                        """)
                .param("case", caseId.value())
                .query(
                        (row, n) ->
                                new KeptLetter(
                                        row.getLong("id"),
                                        new CaseId(row.getLong("case_id")),
                                        row.getString("kind"),
                                        row.getString("number"),
                                        row.getObject("dated", LocalDate.class),
                                        new AttachmentId(row.getLong("attachment")),
                                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                                        row.getString("author"),
                                        row.getString("agency")))
                .list();
    }

    /** Keeps one, in the transaction in which its case is locked; answers its id. */
    public long insert(
            CaseId caseId,
            String kind,
            String number,
            LocalDate dated,
            AttachmentId attachment,
            Official by,
            Instant now) {
        return jdbc.sql(
                        """
                        insert into establishment.letter (
                            case_id, kind, number, dated, attachment, kept_at,
                            account, author, agency)
                        values (
                            :case, :kind, :number, :dated, :attachment, :now,
                            :account, :author, :agency)
                        returning id
                        """)
                .param("case", caseId.value())
                .param("kind", kind)
                .param("number", number)
                .param("dated", dated)
                .param("attachment", attachment.value())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("author", by.userName())
                .param("agency", by.agency().code())
                .query(Long.class)
                .single();
    }
}
