package th.phinong.establishment.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.documents.FileId;
import th.phinong.establishment.About;
import th.phinong.establishment.Attachment;
import th.phinong.establishment.AttachmentId;
import th.phinong.establishment.CaseId;
import th.phinong.identity.Official;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The attachments of cases; they are added and read, never changed. */
@Repository
public class AttachmentTable {

    private static final String COLUMNS =
            """
            select a.id, a.case_id, a.about, a.file, a.replaces, newer.id as replaced_by,
                   a.added_at, a.author, a.agency
            from   establishment.attachment a
                   left join establishment.attachment newer on newer.replaces = a.id
            """;

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that was attached to a case, oldest first, old versions included. */
    public List<Attachment> of(CaseId caseId) {
        return jdbc.sql(COLUMNS + "where a.case_id = :case order by a.id")
                .param("case", caseId.value())
                .query((row, n) -> read(row))
                .list();
    }

    public Optional<Attachment> find(CaseId caseId, AttachmentId id) {
        return jdbc.sql(COLUMNS + "where a.case_id = :case and a.id = :id")
                .param("case", caseId.value())
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    public AttachmentId insert(
            CaseId caseId,
            About about,
            FileId file,
            @Nullable Attachment replaced,
            Official by,
            Instant now) {
        long id =
                jdbc.sql(
                                """
                                insert into establishment.attachment (
                                    case_id, about, file, replaces, added_at,
                                    account, author, agency)
                                values (
                                    :case, :about, :file, :replaces, :now,
                                    :account, :author, :agency)
                                returning id
                                """)
                        .param("case", caseId.value())
                        .param("about", about.name())
                        .param("file", file.value())
                        .param("replaces", replaced == null ? null : replaced.id().value())
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .param("account", by.account().value())
                        .param("author", by.userName())
                        .param("agency", by.agency().code())
                        .query(Long.class)
                        .single();
        return new AttachmentId(id);
    }

    private static Attachment read(ResultSet row) throws SQLException {
        return new Attachment(
                new AttachmentId(row.getLong("id")),
                new CaseId(row.getLong("case_id")),
                About.valueOf(row.getString("about")),
                new FileId(row.getLong("file")),
                id(row, "replaces"),
                id(row, "replaced_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                row.getString("agency"));
    }

    private static @Nullable AttachmentId id(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : new AttachmentId(id);
    }
}
