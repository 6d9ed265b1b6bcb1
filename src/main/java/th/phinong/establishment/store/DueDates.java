package th.phinong.establishment.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.model.ActionName;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.notifications.DeadlinePolicy;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The due dates of all turns: brought up to the policy, and looked at for reminders. */
@Repository
public class DueDates {

    private final JdbcClient jdbc;

    DueDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A turn whose desk is to be reminded. */
    public record Remindable(
            CaseId caseId,
            String number,
            @Nullable ProvinceCode province,
            LocalizedText counterpart,
            ActionName action,
            Desk desk,
            LocalDate due) {}

    private record Kind(LocalDate begun, @Nullable String step, int used, @Nullable LocalDate due) {

        boolean isRight(DeadlinePolicy policy) {
            return Objects.equals(due, policy.due(step, begun, used));
        }
    }

    /** False where another node is at it; else no other is until this transaction ends. */
    public boolean lockReminders() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('establishment.reminders'))")
                .query(Boolean.class)
                .single();
    }

    /**
     * Gives every turn the due date that the policy gives it; of one that moves its desk is
     * reminded again.
     *
     * @param zone where the days begin and end
     */
    public void settle(DeadlinePolicy policy, ZoneId zone) {
        var wrong = kinds(zone).stream().filter(kind -> !kind.isRight(policy)).toList();
        if (!wrong.isEmpty()) {
            move(wrong, policy, zone);
        }
    }

    /** Turns by the day on which they began: many share one. */
    private List<Kind> kinds(ZoneId zone) {
        return jdbc.sql(
                        """
                        select distinct (since at time zone :zone)::date as begun, step, used, due
                        from   establishment.turn
                        where  step is not null
                        """)
                .param("zone", zone.getId())
                .query(
                        (row, n) ->
                                new Kind(
                                        row.getObject("begun", LocalDate.class),
                                        row.getString("step"),
                                        row.getInt("used"),
                                        row.getObject("due", LocalDate.class)))
                .list();
    }

    private void move(List<Kind> kinds, DeadlinePolicy policy, ZoneId zone) {
        jdbc.sql(
                        """
                        update establishment.turn t
                        set    due      = k.due,
                               reminded = case when c.synthetic then 'OVERDUE' else 'NO' end
                        from   establishment.case_file c,
                               unnest(:begun::date[], :steps::text[], :used::int[], :due::date[])
                                   as k (begun, step, used, due)
                        where  c.id = t.case_id
                        and    k.step = t.step
                        and    k.used = t.used
                        and    k.begun = (t.since at time zone :zone)::date
                        """)
                .param("begun", array(kinds, Kind::begun))
                .param("steps", array(kinds, Kind::step))
                .param("used", array(kinds, Kind::used))
                .param("due", array(kinds, k -> policy.due(k.step(), k.begun(), k.used())))
                .param("zone", zone.getId())
                .update();
    }

    private static String array(List<Kind> kinds, Function<Kind, @Nullable Object> part) {
        return kinds.stream()
                .map(kind -> String.valueOf(part.apply(kind)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Marks turns that are overdue and of which no one was told yet; tells which. */
    public List<Remindable> overdue(LocalDate today, int limit) {
        return remind("OVERDUE", "t.due < :day and t.reminded <> 'OVERDUE'", today, limit);
    }

    /** Marks turns that are due by a day and of which no one was told yet; tells which. */
    public List<Remindable> dueUntil(LocalDate day, int limit) {
        return remind("SOON", "t.due <= :day and t.reminded = 'NO'", day, limit);
    }

    private List<Remindable> remind(String mark, String which, LocalDate day, int limit) {
        return jdbc.sql(
                        """
                        with found as (
                            select t.case_id, t.action, t.party, t.province, t.instrument
                            from   establishment.turn t
                            where  %s
                            order  by t.due
                            limit  :limit
                            for    update skip locked)
                        update establishment.turn t
                        set    reminded = :mark
                        from   found f,
                               establishment.case_file c
                        where  c.id = t.case_id
                        and    (t.case_id, t.action, t.party, t.province, t.instrument)
                               = (f.case_id, f.action, f.party, f.province, f.instrument)
                        returning c.id, c.number, c.province as own, c.counterpart_th,
                                  c.counterpart_en, t.action, t.party, t.province, t.due
                        """
                                .formatted(which))
                .param("mark", mark)
                .param("day", day)
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    private static Remindable read(ResultSet row) throws SQLException {
        var province = row.getString("province");
        return new Remindable(
                new CaseId(row.getLong("id")),
                row.getString("number"),
                CaseLists.province(row.getString("own")),
                new LocalizedText(row.getString("counterpart_th"), row.getString("counterpart_en")),
                ActionName.ofTag(row.getString("action")).orElseThrow(),
                new Desk(
                        Party.valueOf(row.getString("party")),
                        province.isEmpty() ? null : new ProvinceCode(province)),
                row.getObject("due", LocalDate.class));
    }
}
