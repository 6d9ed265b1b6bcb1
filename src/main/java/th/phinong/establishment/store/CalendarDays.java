package th.phinong.establishment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.CalendarDay;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.model.ActionName;
import th.phinong.identity.Desk;
import th.phinong.identity.Scope;
import th.phinong.shared.LocalizedText;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What a calendar shows of cases. */
@Repository
public class CalendarDays {

    private static final int MOST = 1_000;

    private final JdbcClient jdbc;

    CalendarDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The signings from a day on in the cases of a scope, soonest first. */
    public List<CalendarDay> signings(Scope scope, LocalDate from) {
        return jdbc.sql(
                        """
                        select c.id, c.number, c.province, c.counterpart_th, c.counterpart_en,
                               s.day, s.instrument, s.place, s.signed
                        from   establishment.signing_day s
                               join establishment.case_file c on c.id = s.case_id
                        where  s.day >= :from
                        and    %s
                        order  by s.day, s.case_id
                        limit  :most
                        """
                                .formatted(condition(scope)))
                .param("from", from)
                .param("own", own(scope))
                .param("most", MOST)
                .query((row, n) -> signing(row))
                .list();
    }

    /** The deadlines of a desk from a day on, soonest first. */
    public List<CalendarDay> deadlines(Desk desk, LocalDate from) {
        return jdbc.sql(
                        """
                        select c.id, c.number, c.province, c.counterpart_th, c.counterpart_en,
                               t.due as day, t.action, t.instrument
                        from   establishment.turn t
                               join establishment.case_file c on c.id = t.case_id
                        where  t.party = :party
                        and    t.province = :province
                        and    t.due >= :from
                        order  by t.due, t.since, t.case_id
                        limit  :most
                        """)
                .param("party", desk.party().name())
                .param("province", desk.province() == null ? "" : desk.province().iso())
                .param("from", from)
                .param("most", MOST)
                .query((row, n) -> deadline(row))
                .list();
    }

    private static String condition(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> ":own = ''";
            case Scope.Nothing() -> ":own <> ''";
            case Scope.OfProvince _ -> "c.provinces @> array[:own]::text[]";
            case Scope.Reached _ -> "c.reached @> array[:own]::text[]";
        };
    }

    private static String own(Scope scope) {
        return switch (scope) {
            case Scope.Everything(), Scope.Nothing() -> "";
            case Scope.OfProvince(var province) -> province.iso();
            case Scope.Reached(var party) -> party.name();
        };
    }

    private static CalendarDay signing(ResultSet row) throws SQLException {
        return new CalendarDay.Signing(
                new CaseId(row.getLong("id")),
                row.getString("number"),
                CaseLists.province(row.getString("province")),
                new LocalizedText(row.getString("counterpart_th"), row.getString("counterpart_en")),
                row.getObject("day", LocalDate.class),
                row.getString("instrument"),
                row.getString("place"),
                row.getBoolean("signed"));
    }

    private static CalendarDay deadline(ResultSet row) throws SQLException {
        return new CalendarDay.Deadline(
                new CaseId(row.getLong("id")),
                row.getString("number"),
                CaseLists.province(row.getString("province")),
                new LocalizedText(row.getString("counterpart_th"), row.getString("counterpart_en")),
                row.getObject("day", LocalDate.class),
                ActionName.ofTag(row.getString("action")).orElseThrow(),
                row.getString("instrument"));
    }
}
