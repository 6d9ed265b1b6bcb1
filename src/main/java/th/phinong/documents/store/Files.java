package th.phinong.documents.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.documents.Checked;
import th.phinong.documents.FileId;
import th.phinong.documents.FileKind;
import th.phinong.documents.FileName;
import th.phinong.documents.StoredFile;
import th.phinong.identity.Official;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files: what they are called and which content they have. */
@Repository
public class Files {

    private final JdbcClient jdbc;

    Files(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public StoredFile insert(
            Official by, Checked.Fit checked, long size, String sha256, Instant now) {
        long id =
                jdbc.sql(
                                """
                                insert into documents.file (
                                    sha256, name, kind, kept_at, account, agency)
                                values (
                                    :sha256, :name, :kind, :now, :account, :agency)
                                returning id
                                """)
                        .param("sha256", sha256)
                        .param("name", checked.name().value())
                        .param("kind", checked.kind().name())
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .param("account", by.account().value())
                        .param("agency", by.agency().code())
                        .query(Long.class)
                        .single();
        return new StoredFile(new FileId(id), checked.name(), checked.kind(), size, sha256, now);
    }

    public Map<FileId, StoredFile> find(Collection<FileId> ids) {
        return jdbc
                .sql(
                        """
                        select f.id, f.name, f.kind, f.sha256, f.kept_at, c.size
                        from   documents.file f
                               join documents.content c on c.sha256 = f.sha256
                        where  f.id = any (:ids)
                        """)
                .param("ids", ids.stream().map(FileId::value).toArray(Long[]::new))
                .query(
                        (row, n) ->
                                new StoredFile(
                                        new FileId(row.getLong("id")),
                                        new FileName(row.getString("name")),
                                        FileKind.valueOf(row.getString("kind")),
                                        row.getLong("size"),
                                        row.getString("sha256"),
                                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }
}
