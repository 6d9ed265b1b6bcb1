package th.phinong.identity.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.shared.LocalizedText;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Agencies. */
@Repository
public class AgencyStore {

    private final JdbcClient jdbc;

    AgencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, LocalizedText> names(Collection<String> codes) {
        var names = new HashMap<String, LocalizedText>();
        jdbc.sql(
                        """
                        select code, name_th, name_en
                        from   identity.agency
                        where  code = any (:codes)
                        """)
                .param("codes", codes.toArray(String[]::new))
                .query(
                        row -> {
                            names.put(
                                    row.getString("code"),
                                    new LocalizedText(
                                            row.getString("name_th"), row.getString("name_en")));
                        });
        return names;
    }

    public String letterCode(String code) {
        return jdbc.sql("select letter_code from identity.agency where code = :code")
                .param("code", code)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
