package th.phinong.establishment.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.documents.FileId;
import th.phinong.documents.Paper;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.PreparedDraft;
import th.phinong.establishment.PreparedDraftId;
import th.phinong.identity.Official;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Drafts made from the standard texts; versions are added and read, never changed. */
@Repository
public class PreparedDraftTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private static final String SELECT =
            """
            select d.id, d.case_id, d.paper, d.agency as began_by,
                   v.version, v.answers, v.text_th, v.text_en, v.other_file,
                   v.made_at, v.author, v.agency
            from   establishment.prepared_draft d
                   join establishment.prepared_version v on v.draft = d.id
            """;

    private final JdbcClient jdbc;

    PreparedDraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A draft with all its versions. */
    public Optional<PreparedDraft> find(PreparedDraftId id) {
        var rows =
                jdbc.sql(SELECT + "where d.id = :id order by v.version")
                        .param("id", id.value())
                        .query((row, n) -> read(row))
                        .list();
        return joined(rows).stream().findFirst();
    }

    /** Every draft for a case, oldest first. */
    public List<PreparedDraft> of(CaseId caseId) {
        return joined(
                jdbc.sql(SELECT + "where d.case_id = :case order by d.id, v.version")
                        .param("case", caseId.value())
                        .query((row, n) -> read(row))
                        .list());
    }

    /**
     * Drafts that belong to no case, with their newest version alone, newest first.
     *
     * @param before only those begun before this one
     */
    public List<PreparedDraft> ofAgency(String agency, PreparedDraftId before, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                where  d.case_id is null and d.agency = :agency and d.id < :before
                                       and v.version = (
                                           select max(version)
                                           from   establishment.prepared_version
                                           where  draft = d.id)
                                order  by d.id desc
                                limit  :most
                                """)
                .param("agency", agency)
                .param("before", before.value())
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    /** Begins a draft; it has no version yet. */
    public PreparedDraftId insert(@Nullable CaseId caseId, Paper paper, Official by, Instant now) {
        long id =
                jdbc.sql(
                                """
                                insert into establishment.prepared_draft (
                                    case_id, paper, began_at, agency)
                                values (:case, :paper, :now, :agency)
                                returning id
                                """)
                        .param("case", caseId == null ? null : caseId.value())
                        .param("paper", paper.name())
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .param("agency", by.agency().code())
                        .query(Long.class)
                        .single();
        return new PreparedDraftId(id);
    }

    /**
     * Adds a version.
     *
     * @return false where another of that number was faster
     */
    public boolean add(PreparedDraftId draft, PreparedDraft.Version version, Official by) {
        return jdbc.sql(
                                """
                                insert into establishment.prepared_version (
                                    draft, version, answers, text_th, text_en, other_file,
                                    made_at, account, author, agency)
                                values (
                                    :draft, :version, cast(:answers as jsonb), :textTh, :textEn,
                                    :otherFile, :now, :account, :author, :agency)
                                on conflict do nothing
                                """)
                        .param("draft", draft.value())
                        .param("version", version.number())
                        .param("answers", JSON.writeValueAsString(new TreeMap<>(version.answers())))
                        .param("textTh", version.textTh())
                        .param("textEn", version.textEn())
                        .param(
                                "otherFile",
                                version.otherFile() == null ? null : version.otherFile().value())
                        .param("now", OffsetDateTime.ofInstant(version.madeAt(), ZoneOffset.UTC))
                        .param("account", by.account().value())
                        .param("author", version.author())
                        .param("agency", version.agency())
                        .update()
                == 1;
    }

    private static List<PreparedDraft> joined(List<PreparedDraft> rows) {
        var drafts = new LinkedHashMap<PreparedDraftId, PreparedDraft>();
        for (var row : rows) {
            drafts.merge(row.id(), row, PreparedDraftTable::joined);
        }
        return List.copyOf(drafts.values());
    }

    private static PreparedDraft joined(PreparedDraft one, PreparedDraft other) {
        var versions = new ArrayList<>(one.versions());
        versions.addAll(other.versions());
        return new PreparedDraft(one.id(), one.caseId(), one.paper(), one.agency(), versions);
    }

    private static PreparedDraft read(ResultSet row) throws SQLException {
        long caseId = row.getLong("case_id");
        boolean free = row.wasNull();
        long file = row.getLong("other_file");
        boolean none = row.wasNull();
        var version =
                new PreparedDraft.Version(
                        row.getInt("version"),
                        JSON.readValue(row.getString("answers"), ANSWERS),
                        row.getString("text_th"),
                        row.getString("text_en"),
                        none ? null : new FileId(file),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("author"),
                        row.getString("agency"));
        return new PreparedDraft(
                new PreparedDraftId(row.getLong("id")),
                free ? null : new CaseId(caseId),
                Paper.valueOf(row.getString("paper")),
                row.getString("began_by"),
                List.of(version));
    }
}
