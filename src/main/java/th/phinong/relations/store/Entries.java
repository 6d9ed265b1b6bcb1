package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.LevelRank;
import th.phinong.relations.RelationId;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads who a relation is between. */
@Repository
class Entries {

    private final JdbcClient jdbc;
    private final Directory directory;

    Entries(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    Entry of(RelationId relation) {
        return jdbc.sql(
                        """
                        select identity, province_iso, unit_id, name_th, name_en, country_iso2,
                               level_rank, label_th, label_en
                          from relations.relation
                         where id = :id
                        """)
                .param("id", relation.value())
                .query((row, n) -> entry(row))
                .single();
    }

    private Entry entry(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        var country = row.getString("country_iso2");
        var label = row.getString("label_th");
        return new Entry(
                row.getString("identity"),
                directory.province(new ProvinceCode(row.getString("province_iso"))).orElseThrow(),
                unit == null ? null : directory.foreignUnit(new ForeignUnitId(unit)).orElseThrow(),
                new LocalizedText(row.getString("name_th"), row.getString("name_en")),
                country == null ? null : directory.country(country).orElse(null),
                LevelRank.valueOf(row.getString("level_rank")),
                label == null ? null : new LocalizedText(label, row.getString("label_en")));
    }
}
