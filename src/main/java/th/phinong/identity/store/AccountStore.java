package th.phinong.identity.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.identity.AccountId;
import th.phinong.identity.AgencyId;
import th.phinong.identity.Desk;
import th.phinong.identity.Official;
import th.phinong.identity.Party;
import th.phinong.identity.Role;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts with their agencies. */
@Repository
public class AccountStore {

    private static final String OFFICIAL =
            """
            select a.id, a.user_name, a.name_th, a.name_en, a.roles,
                   g.code, g.party, g.province, g.name_th as agency_th, g.name_en as agency_en
            from   identity.account a
                   join identity.agency g on g.code = a.agency
            """;

    /** Whether an account may be used now: decided here, for whoever asks for a person. */
    private static final String USABLE =
            """
            where  a.enabled
            and    (not a.demonstration or :demo)
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Official> official(AccountId account, boolean demonstration) {
        return jdbc.sql(OFFICIAL + USABLE + "and a.id = :id")
                .param("id", account.value())
                .param("demo", demonstration)
                .query((row, n) -> read(row))
                .optional();
    }

    public Optional<Official> official(String userName, boolean demonstration) {
        return jdbc.sql(OFFICIAL + USABLE + "and a.user_name = :name")
                .param("name", userName)
                .param("demo", demonstration)
                .query((row, n) -> read(row))
                .optional();
    }

    /** The person whose token has this digest, if the token is good at this time. */
    public Optional<Official> officialOfToken(String digest, Instant now, boolean demonstration) {
        return jdbc.sql(
                        OFFICIAL
                                + "join identity.token t on t.account = a.id\n"
                                + USABLE
                                + """
                                and    t.digest = :digest
                                and    t.revoked_at is null
                                and    t.expires_at > :now
                                """)
                .param("digest", digest)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("demo", demonstration)
                .query((row, n) -> read(row))
                .optional();
    }

    public List<Official> all(boolean demonstration) {
        return jdbc.sql(OFFICIAL + USABLE + "order by a.id")
                .param("demo", demonstration)
                .query((row, n) -> read(row))
                .list();
    }

    public List<Official> ofAgency(AgencyId agency, boolean demonstration) {
        return jdbc.sql(OFFICIAL + USABLE + "and a.agency = :agency order by a.id")
                .param("agency", agency.code())
                .param("demo", demonstration)
                .query((row, n) -> read(row))
                .list();
    }

    public List<Official> ofDemonstration() {
        return jdbc.sql(OFFICIAL + "where a.demonstration and a.enabled order by a.id")
                .query((row, n) -> read(row))
                .list();
    }

    public Optional<String> passwordOf(String userName) {
        return jdbc.sql(
                        "select password_hash from identity.account where user_name = :name and"
                                + " enabled")
                .param("name", userName)
                .query(String.class)
                .optional();
    }

    /** Adds an account; an account of demonstration that is there already stays as it is. */
    public AccountId insert(
            String userName,
            LocalizedText name,
            AgencyId agency,
            Set<Role> roles,
            String passwordHash,
            boolean demonstration) {
        long id =
                jdbc.sql(
                                """
                                insert into identity.account (
                                    user_name, name_th, name_en, agency, roles,
                                    password_hash, demonstration)
                                values (
                                    :userName, :nameTh, :nameEn, :agency, :roles::text[],
                                    :passwordHash, :demonstration)
                                returning id
                                """)
                        .param("userName", userName)
                        .param("nameTh", name.th())
                        .param("nameEn", name.en() == null ? name.th() : name.en())
                        .param("agency", agency.code())
                        .param(
                                "roles",
                                roles.stream()
                                        .map(Role::name)
                                        .collect(Collectors.joining(",", "{", "}")))
                        .param("passwordHash", passwordHash)
                        .param("demonstration", demonstration)
                        .query(Long.class)
                        .single();
        return new AccountId(id);
    }

    public boolean disable(String userName) {
        return jdbc.sql(
                                "update identity.account set enabled = false where user_name ="
                                        + " :name and enabled")
                        .param("name", userName)
                        .update()
                == 1;
    }

    public boolean hasDemonstrationAccounts() {
        return jdbc.sql("select exists (select 1 from identity.account where demonstration)")
                .query(Boolean.class)
                .single();
    }

    /** Makes an account for every province that has none, named by its code. */
    public void insertProvinces(String passwordHash) {
        jdbc.sql(
                        """
                        insert into identity.account (
                            user_name, name_th, name_en, agency, roles, password_hash, demonstration)
                        select g.code, 'เจ้าหน้าที่' || g.name_th, 'Officer, ' || g.name_en, g.code,
                               '{OFFICER}', :passwordHash, true
                        from   identity.agency g
                        where  g.party = 'PROVINCE'
                        order  by g.code
                        """)
                .param("passwordHash", passwordHash)
                .update();
    }

    private static Official read(ResultSet row) throws SQLException {
        var province = row.getString("province");
        return new Official(
                new AccountId(row.getLong("id")),
                row.getString("user_name"),
                new LocalizedText(row.getString("name_th"), row.getString("name_en")),
                new AgencyId(row.getString("code")),
                new LocalizedText(row.getString("agency_th"), row.getString("agency_en")),
                new Desk(
                        Party.valueOf(row.getString("party")),
                        province == null ? null : new ProvinceCode(province)),
                roles(row.getArray("roles")));
    }

    private static Set<Role> roles(Array roles) throws SQLException {
        return Arrays.stream((String[]) roles.getArray())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
