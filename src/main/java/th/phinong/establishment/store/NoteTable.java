package th.phinong.establishment.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.Note;
import th.phinong.establishment.NoteId;
import th.phinong.identity.Official;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The notes on cases; they are added and read, never changed. */
@Repository
public class NoteTable {

    private final JdbcClient jdbc;

    NoteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every note on a case, oldest first. */
    public List<Note> of(CaseId caseId) {
        return jdbc.sql(
                        """
                        select n.id, n.case_id, n.audience, n.text, n.corrects,
                               newer.id as corrected_by, n.written_at, n.author, n.agency
                        from   establishment.note n
                               left join establishment.note newer on newer.corrects = n.id
                        where  n.case_id = :case
                        order  by n.id
                        """)
                .param("case", caseId.value())
                .query((row, n) -> read(row))
                .list();
    }

    public NoteId insert(
            CaseId caseId,
            Note.Audience audience,
            String text,
            @Nullable Note corrected,
            Official by,
            Instant now) {
        long id =
                jdbc.sql(
                                """
                                insert into establishment.note (
                                    case_id, audience, text, corrects, written_at,
                                    account, author, agency)
                                values (
                                    :case, :audience, :text, :corrects, :now,
                                    :account, :author, :agency)
                                returning id
                                """)
                        .param("case", caseId.value())
                        .param("audience", audience.name())
                        .param("text", text)
                        .param("corrects", corrected == null ? null : corrected.id().value())
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .param("account", by.account().value())
                        .param("author", by.userName())
                        .param("agency", by.agency().code())
                        .query(Long.class)
                        .single();
        return new NoteId(id);
    }

    private static Note read(ResultSet row) throws SQLException {
        return new Note(
                new NoteId(row.getLong("id")),
                new CaseId(row.getLong("case_id")),
                Note.Audience.valueOf(row.getString("audience")),
                row.getString("text"),
                id(row, "corrects"),
                id(row, "corrected_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                row.getString("agency"));
    }

    private static @Nullable NoteId id(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : new NoteId(id);
    }
}
