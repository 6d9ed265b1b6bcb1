package th.phinong.documents.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.documents.model.BindingWords;
import th.phinong.documents.model.BindingWords.Entry;
import th.phinong.documents.model.BindingWords.Kind;
import th.phinong.documents.model.BindingWords.Severity;
import th.phinong.identity.Official;
import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The versions of the list of binding words that were made here. */
@Repository
public class BindingWordTable {

    private final JdbcClient jdbc;

    BindingWordTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version. */
    public Optional<BindingWords> latest() {
        return jdbc.sql("select max(version) from documents.binding_list")
                .query((row, n) -> row.getInt(1))
                .optional()
                .flatMap(this::version);
    }

    /** One version. */
    public Optional<BindingWords> version(int version) {
        return jdbc.sql(
                        """
                        select source_th, source_en
                        from   documents.binding_list
                        where  version = :version
                        """)
                .param("version", version)
                .query((row, n) -> text(row, "source"))
                .optional()
                .map(source -> new BindingWords(version, source, entries(version)));
    }

    private List<Entry> entries(int version) {
        return jdbc.sql(
                        """
                        select code, language, kind, severity, words, exceptions,
                               why_th, why_en, instead_th, instead_en
                        from   documents.binding_entry
                        where  version = :version
                        order  by position
                        """)
                .param("version", version)
                .query(
                        (row, n) ->
                                new Entry(
                                        row.getString("code"),
                                        Language.valueOf(row.getString("language")),
                                        Kind.valueOf(row.getString("kind")),
                                        Severity.valueOf(row.getString("severity")),
                                        texts(row, "words"),
                                        texts(row, "exceptions"),
                                        text(row, "why"),
                                        text(row, "instead")))
                .list();
    }

    /**
     * Adds a version.
     *
     * @return false where there is one of that number
     */
    public boolean insert(Official by, BindingWords words, Instant now) {
        int added =
                jdbc.sql(
                                """
                                insert into documents.binding_list (
                                    version, source_th, source_en, made_at, account, agency)
                                values (
                                    :version, :th, :en, :now, :account, :agency)
                                on conflict (version) do nothing
                                """)
                        .param("version", words.version())
                        .param("th", words.source().th())
                        .param("en", english(words.source()))
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .param("account", by.account().value())
                        .param("agency", by.agency().code())
                        .update();
        if (added == 0) {
            return false;
        }
        for (int position = 0; position < words.entries().size(); position++) {
            insert(words.version(), position, words.entries().get(position));
        }
        return true;
    }

    private void insert(int version, int position, Entry entry) {
        jdbc.sql(
                        """
                        insert into documents.binding_entry (
                            version, position, code, language, kind, severity, words, exceptions,
                            why_th, why_en, instead_th, instead_en)
                        values (
                            :version, :position, :code, :language, :kind, :severity, :words,
                            :exceptions, :whyTh, :whyEn, :insteadTh, :insteadEn)
                        """)
                .param("version", version)
                .param("position", position)
                .param("code", entry.code())
                .param("language", entry.language().name())
                .param("kind", entry.kind().name())
                .param("severity", entry.severity().name())
                .param("words", entry.words().toArray(String[]::new))
                .param("exceptions", entry.exceptions().toArray(String[]::new))
                .param("whyTh", entry.why().th())
                .param("whyEn", english(entry.why()))
                .param("insteadTh", entry.instead().th())
                .param("insteadEn", english(entry.instead()))
                .update();
    }

    private static String english(LocalizedText text) {
        return Objects.requireNonNullElse(text.en(), text.th());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        return new LocalizedText(row.getString(column + "_th"), row.getString(column + "_en"));
    }
}
