package th.phinong.notifications.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.notifications.DeadlinePolicy;
import th.phinong.notifications.Holiday;
import th.phinong.notifications.WorkingDays;
import th.phinong.shared.LocalizedText;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Targets and holidays. */
@Repository
public class DeadlineSettings {

    private final JdbcClient jdbc;

    DeadlineSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Both in one statement: every act on a case asks. */
    public DeadlinePolicy policy() {
        var days = new HashSet<LocalDate>();
        var targets = new HashMap<String, Integer>();
        jdbc.sql(
                        """
                        select day, null as step, 0 as days
                        from   notifications.holiday
                        union  all
                        select null, step, days
                        from   notifications.target
                        """)
                .query(
                        row -> {
                            var day = row.getObject("day", LocalDate.class);
                            if (day == null) {
                                targets.put(row.getString("step"), row.getInt("days"));
                            } else {
                                days.add(day);
                            }
                        });
        return new DeadlinePolicy(new WorkingDays(days), targets);
    }

    public List<Holiday> holidays(int year) {
        return jdbc.sql(
                        """
                        select day, name_th, name_en
                        from   notifications.holiday
                        where  day >= :first
                        and    day <= :last
                        order  by day
                        """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(
                        (row, n) ->
                                new Holiday(
                                        row.getObject("day", LocalDate.class),
                                        new LocalizedText(
                                                row.getString("name_th"),
                                                row.getString("name_en"))))
                .list();
    }

    public void setTargets(Map<String, Integer> targets) {
        jdbc.sql("delete from notifications.target").update();
        targets.forEach(
                (step, days) ->
                        jdbc.sql(
                                        """
                                        insert into notifications.target (step, days)
                                        values (:step, :days)
                                        """)
                                .param("step", step)
                                .param("days", days)
                                .update());
    }

    public boolean add(Holiday holiday) {
        var name = holiday.name();
        return jdbc.sql(
                                """
                                insert into notifications.holiday (day, name_th, name_en)
                                values (:day, :nameTh, :nameEn)
                                on conflict do nothing
                                """)
                        .param("day", holiday.day())
                        .param("nameTh", name.th())
                        .param("nameEn", name.en() == null ? name.th() : name.en())
                        .update()
                == 1;
    }

    public boolean remove(LocalDate day) {
        return jdbc.sql("delete from notifications.holiday where day = :day")
                        .param("day", day)
                        .update()
                == 1;
    }
}
