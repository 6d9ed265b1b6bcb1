package th.phinong.establishment.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.SearchKey;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.model.CaseFile;
import th.phinong.identity.Party;
import th.phinong.identity.Scope;
import th.phinong.relations.RelationId;
import th.phinong.shared.ProvinceCode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The row of a case: what its events amount to, kept for lists and for the lock. */
@Repository
public class CaseTable {

    private static final String ROW =
            """
            select id, number, version, provinces, reached, relation
            from   establishment.case_file
            where  id = :id
            """;

    private final JdbcClient jdbc;

    CaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CaseRow> find(CaseId id) {
        return jdbc.sql(ROW).param("id", id.value()).query((row, n) -> read(row)).optional();
    }

    /** The case, if someone with this scope may see it. */
    public Optional<CaseRow> find(CaseId id, Scope scope) {
        return find(id).filter(row -> row.isWithin(scope));
    }

    /** The same, and nobody else changes the case until this transaction ends. */
    public Optional<CaseRow> lock(CaseId id, Scope scope) {
        return jdbc.sql(ROW + "for update")
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional()
                .filter(row -> row.isWithin(scope));
    }

    /** One request of many cases at a time; it ends with this transaction. */
    public void lockForMany() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('establishment.many', 0))")
                .query((row, n) -> 0)
                .single();
    }

    /** Begins a case that has only been opened. */
    public CaseId insert(String number, CaseFile file, Set<Party> reached, Instant now) {
        var opening = file.opening();
        var name = opening.counterpart().name();
        var nameEn = name.en() == null ? "" : name.en();
        long id =
                jdbc.sql(
                                """
                                insert into establishment.case_file (
                                    number, version, procedure, route, province, provinces, unit,
                                    counterpart_th, counterpart_en, country, stage, closed,
                                    reached, search_key, opened_at, changed_at)
                                values (
                                    :number, :version, :procedure, :route, :province,
                                    :provinces::text[], :unit, :nameTh, :nameEn, :country, :stage,
                                    false, :reached::text[], :key, :now, :now)
                                returning id
                                """)
                        .param("number", number)
                        .param("version", file.events().size())
                        .param("procedure", file.version().key())
                        .param("route", opening.route().name())
                        .param("province", code(file.province()))
                        .param("provinces", provinces(file))
                        .param("unit", opening.counterpart().unit())
                        .param("nameTh", name.th())
                        .param("nameEn", nameEn)
                        .param("country", opening.counterpart().country())
                        .param("stage", file.stage().tag())
                        .param("reached", array(reached))
                        .param("key", searchKey(number, file))
                        .param("now", utc(now))
                        .query(Long.class)
                        .single();
        return new CaseId(id);
    }

    static CaseRow read(ResultSet row) throws SQLException {
        long relation = row.getLong("relation");
        return new CaseRow(
                new CaseId(row.getLong("id")),
                row.getString("number"),
                row.getLong("version"),
                texts(row, "provinces").map(ProvinceCode::new).collect(Collectors.toSet()),
                texts(row, "reached").map(Party::valueOf).collect(Collectors.toSet()),
                relation == 0 ? null : new RelationId(relation));
    }

    private static java.util.stream.Stream<String> texts(ResultSet row, String column)
            throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    /** What a case is found by: its number and the names of the foreign unit. */
    static String searchKey(String number, CaseFile file) {
        var name = file.opening().counterpart().name();
        var en = name.en() == null ? "" : name.en();
        return SearchKey.of(number + " " + name.th() + " " + en).text();
    }

    static String provinces(CaseFile file) {
        return array(file.provincesEver());
    }

    static String array(Collection<?> elements) {
        return elements.stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
    }

    static @Nullable String code(@Nullable ProvinceCode province) {
        return province == null ? null : province.iso();
    }

    static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
