package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.Country;
import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.LevelWords;
import th.phinong.directory.Province;
import th.phinong.directory.SearchKey;
import th.phinong.identity.AccountId;
import th.phinong.relations.CaseRef;
import th.phinong.relations.Counterpart;
import th.phinong.relations.PossibleDuplicate;
import th.phinong.relations.RelationId;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.Fact;
import th.phinong.relations.model.PrintedRow.Said;
import th.phinong.shared.BuddhistYear;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes what cases say of relations. */
@Repository
public class CaseFacts {

    private static final int SHORTEST_TELLING_NAME = 3;
    private static final int MOST_SHOWN = 20;

    private final JdbcClient jdbc;
    private final RelationWriter relations;
    private final Directory directory;

    CaseFacts(JdbcClient jdbc, RelationWriter relations, Directory directory) {
        this.jdbc = jdbc;
        this.relations = relations;
        this.directory = directory;
    }

    /**
     * Which case says it, of which day, whether to the public, and who recorded it.
     *
     * @param entry the number of the case's entry that says it; 0 for the case as such
     */
    public record Source(
            CaseRef caseRef, int entry, LocalDate asAt, boolean isPublic, AccountId by) {

        String ref() {
            return entry == 0 ? caseRef.toString() : caseRef + "/" + entry;
        }

        FactStore.New fact(Said said, FactStore.New.@Nullable Corrects corrects) {
            return new FactStore.New(
                    said.kind(),
                    said.value(),
                    Fact.Source.CASE,
                    ref(),
                    asAt,
                    isPublic,
                    "account:" + by,
                    corrects);
        }
    }

    public static Said said(Fact.Kind kind, String value) {
        return new Said(kind, value);
    }

    public RelationId open(
            Province province, ForeignUnit unit, @Nullable LocalizedText label, Source source) {
        return open(Entry.of(province, unit, label), source);
    }

    public RelationId open(
            Province province,
            Counterpart.Named named,
            @Nullable LocalizedText label,
            Source source) {
        return open(entry(province, named, label, source.caseRef()), source);
    }

    Entry entry(
            Province province,
            Counterpart.Named named,
            @Nullable LocalizedText label,
            CaseRef caseRef) {
        var identity = province.code() + "/case/" + caseRef;
        var country = named.country() == null ? null : country(named.country());
        return new Entry(identity, province, null, named.name(), country, named.rank(), label);
    }

    public void add(RelationId relation, Source source, List<Said> said) {
        relations.record(relation, facts(source, said));
    }

    public List<PossibleDuplicate> alike(ProvinceCode province, ForeignUnit unit) {
        return jdbc.sql(
                        """
                        select id, name_th, name_en, status, signed_year, is_public, true as sure
                          from relations.relation
                         where identity = :identity
                        """)
                .param("identity", province + "/unit/" + unit.id())
                .query((row, n) -> duplicate(row))
                .list();
    }

    public List<PossibleDuplicate> alike(ProvinceCode province, LocalizedText name) {
        var th = LevelWords.without(SearchKey.of(name.th()).text());
        var en = SearchKey.alike(name.en() == null ? name.th() : name.en());
        if (th.length() < SHORTEST_TELLING_NAME || en.length() < SHORTEST_TELLING_NAME) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select id, name_th, name_en, status, signed_year, is_public, false as sure
                          from relations.relation
                         where province_iso = :province
                           and (search_key like :th or search_key like :en)
                         order by id
                         limit :most
                        """)
                .param("province", province.iso())
                .param("th", "%" + SearchKey.alike(th).escapedForLike() + "%")
                .param("en", "%" + en.escapedForLike() + "%")
                .param("most", MOST_SHOWN)
                .query((row, n) -> duplicate(row))
                .list();
    }

    private RelationId open(Entry entry, Source source) {
        var said = new ArrayList<Said>();
        said.add(said(Fact.Kind.STATUS, RelationStatus.PROPOSED.name()));
        said.add(said(Fact.Kind.COUNTERPART, entry.name().th()));
        var label = entry.label();
        if (label != null) {
            said.add(said(Fact.Kind.LABEL, label.th()));
        }
        return relations.recordOf(entry, facts(source, said), null);
    }

    private Country country(String iso2) {
        return directory
                .country(iso2)
                .orElseThrow(() -> new IllegalArgumentException("no country " + iso2));
    }

    private static List<FactStore.New> facts(Source source, List<Said> said) {
        return said.stream().map(s -> source.fact(s, null)).toList();
    }

    private static PossibleDuplicate duplicate(ResultSet row) throws SQLException {
        var year = row.getObject("signed_year", Integer.class);
        return new PossibleDuplicate(
                new RelationId(row.getLong("id")),
                new LocalizedText(row.getString("name_th"), row.getString("name_en")),
                RelationStatus.valueOf(row.getString("status")),
                year == null ? null : BuddhistYear.ofCommonEra(year),
                row.getBoolean("sure"),
                row.getBoolean("is_public"));
    }
}
