package th.phinong.establishment.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.Assignment;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.DeskTurn;
import th.phinong.establishment.TurnKey;
import th.phinong.identity.AccountId;
import th.phinong.identity.Desk;
import th.phinong.identity.Official;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Who has which turn, and who had it before. */
@Repository
public class AssignmentTable {

    private final JdbcClient jdbc;

    AssignmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A desk's turns in a case. */
    public List<DeskTurn> turns(CaseId caseId, Desk desk) {
        return jdbc.sql(
                        """
                        select action, instrument, officer
                        from   establishment.turn
                        where  case_id = :case
                        and    party = :party
                        and    province = :province
                        order  by since, action, instrument
                        """)
                .param("case", caseId.value())
                .param("party", desk.party().name())
                .param("province", province(desk))
                .query(
                        (row, n) -> {
                            long officer = row.getLong("officer");
                            var holder = row.wasNull() ? null : new AccountId(officer);
                            return new DeskTurn(
                                    new TurnKey(
                                            row.getString("action"), row.getString("instrument")),
                                    holder);
                        })
                .list();
    }

    /** Everything that was assigned in a case, oldest first. */
    public List<Assignment> of(CaseId caseId) {
        return jdbc.sql(
                        """
                        select action, instrument, officer_name, reason, assigned_at,
                               author, agency
                        from   establishment.assignment
                        where  case_id = :case
                        order  by id
                        """)
                .param("case", caseId.value())
                .query(
                        (row, n) ->
                                new Assignment(
                                        new TurnKey(
                                                row.getString("action"),
                                                row.getString("instrument")),
                                        row.getString("officer_name"),
                                        row.getString("reason"),
                                        row.getObject("assigned_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("author"),
                                        row.getString("agency")))
                .list();
    }

    /** Gives a turn of the author's desk to an officer, or to nobody, and keeps that it was. */
    public long assign(
            CaseId caseId,
            TurnKey turn,
            @Nullable Official officer,
            String reason,
            Official by,
            Instant now) {
        return jdbc.sql(
                        """
                        with given as (
                            update establishment.turn
                            set    officer = :officer
                            where  case_id = :case
                            and    action = :action
                            and    party = :party
                            and    province = :province
                            and    instrument = :instrument
                        )
                        insert into establishment.assignment (
                            case_id, action, party, province, instrument, officer, officer_name,
                            reason, assigned_at, account, author, agency)
                        values (
                            :case, :action, :party, :province, :instrument, :officer, :name,
                            :reason, :now, :account, :author, :agency)
                        returning id
                        """)
                .param("case", caseId.value())
                .param("action", turn.action())
                .param("party", by.desk().party().name())
                .param("province", province(by.desk()))
                .param("instrument", turn.instrument())
                .param("officer", officer == null ? null : officer.account().value(), Types.BIGINT)
                .param("name", officer == null ? null : officer.userName(), Types.VARCHAR)
                .param("reason", reason)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("author", by.userName())
                .param("agency", by.agency().code())
                .query(Long.class)
                .single();
    }

    static String province(Desk desk) {
        return desk.province() == null ? "" : desk.province().iso();
    }
}
