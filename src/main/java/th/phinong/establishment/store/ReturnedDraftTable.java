package th.phinong.establishment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.documents.DraftSummary;
import th.phinong.documents.Paper;
import th.phinong.establishment.AttachmentId;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.ReturnedDraft;
import th.phinong.identity.Official;
import th.phinong.shared.Language;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts that came back, as they were compared; they are added and read, never changed. */
@Repository
public class ReturnedDraftTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SELECT =
            """
            select r.id, r.case_id, r.paper, r.text_th, r.text_en, r.attachments, r.found,
                   r.returned_at, r.author, r.agency
            from   establishment.returned_draft r
            """;

    private final JdbcClient jdbc;

    ReturnedDraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a case, oldest first. */
    public List<ReturnedDraft> of(CaseId caseId) {
        return jdbc.sql(SELECT + "where r.case_id = :case order by r.id")
                .param("case", caseId.value())
                .query((row, n) -> read(row))
                .list();
    }

    public Optional<ReturnedDraft> find(CaseId caseId, long id) {
        return jdbc.sql(SELECT + "where r.case_id = :case and r.id = :id")
                .param("case", caseId.value())
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /**
     * Keeps one.
     *
     * @param draft its id counts for nothing
     * @return its id
     */
    public long insert(ReturnedDraft draft, Official by) {
        return jdbc.sql(
                        """
                        insert into establishment.returned_draft (
                            case_id, paper, text_th, text_en, attachments, standard,
                            words_version, found, returned_at, account, author, agency)
                        values (
                            :case, :paper, :textTh, :textEn, cast(:attachments as bigint[]),
                            :standard, :wordsVersion, cast(:found as jsonb), :now, :account,
                            :author, :agency)
                        returning id
                        """)
                .param("case", draft.caseId().value())
                .param("paper", draft.paper().name())
                .param("textTh", draft.texts().get(Language.TH))
                .param("textEn", draft.texts().get(Language.EN))
                .param(
                        "attachments",
                        draft.attachments().stream().map(AttachmentId::value).toArray(Long[]::new))
                .param("standard", draft.found().standard())
                .param("wordsVersion", draft.found().wordsVersion())
                .param("found", JSON.writeValueAsString(draft.found()))
                .param("now", OffsetDateTime.ofInstant(draft.at(), ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("author", draft.author())
                .param("agency", draft.agency())
                .query(Long.class)
                .single();
    }

    private static ReturnedDraft read(ResultSet row) throws SQLException {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var text = row.getString("text_" + language.tag());
            if (text != null) {
                texts.put(language, text);
            }
        }
        return new ReturnedDraft(
                row.getLong("id"),
                new CaseId(row.getLong("case_id")),
                Paper.valueOf(row.getString("paper")),
                texts,
                Stream.of((Long[]) row.getArray("attachments").getArray())
                        .map(AttachmentId::new)
                        .toList(),
                JSON.readValue(row.getString("found"), DraftSummary.class),
                row.getObject("returned_at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                row.getString("agency"));
    }
}
