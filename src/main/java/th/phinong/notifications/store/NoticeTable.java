package th.phinong.notifications.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.identity.AccountId;
import th.phinong.identity.Desk;
import th.phinong.notifications.InboxLine;
import th.phinong.notifications.Notice;
import th.phinong.notifications.NoticeKind;
import th.phinong.shared.LocalizedText;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Notices by desk, and who has read them. */
@Repository
public class NoticeTable {

    private static final int MOST_COUNTED = 10_000;

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long insert(Desk desk, Notice notice, Instant now) {
        var title = notice.title();
        return jdbc.sql(
                        """
                        insert into notifications.notice (
                            party, province, kind, case_id, number, title_th, title_en, act, due,
                            created_at)
                        values (
                            :party, :province, :kind, :case, :number, :titleTh, :titleEn, :act,
                            :due, :now)
                        returning id
                        """)
                .param("party", desk.party().name())
                .param("province", province(desk))
                .param("kind", notice.kind().name())
                .param("case", notice.caseId())
                .param("number", notice.number())
                .param("titleTh", title.th())
                .param("titleEn", title.en() == null ? title.th() : title.en())
                .param("act", notice.act())
                .param("due", notice.due())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    public List<InboxLine> of(Desk desk, AccountId account, int limit, int offset) {
        return jdbc.sql(
                        """
                        select n.id, n.kind, n.case_id, n.number, n.title_th, n.title_en, n.act,
                               n.due, n.created_at, r.notice is null as unread
                        from   notifications.notice n
                               left join notifications.notice_read r
                                         on r.notice = n.id and r.account = :account
                        where  n.party = :party
                        and    n.province = :province
                        order  by n.id desc
                        limit  :limit
                        offset :offset
                        """)
                .param("account", account.value())
                .param("party", desk.party().name())
                .param("province", province(desk))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> read(row))
                .list();
    }

    /** How many a desk has, counted no further than ten thousand. */
    public int count(Desk desk) {
        return jdbc.sql(
                        """
                        select count(*)
                        from   (
                            select 1
                            from   notifications.notice
                            where  party = :party
                            and    province = :province
                            limit  :most
                        ) as counted
                        """)
                .param("party", desk.party().name())
                .param("province", province(desk))
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** How many an account has not read, counted no further than ten thousand. */
    public int unread(Desk desk, AccountId account) {
        return jdbc.sql(
                        """
                        select count(*)
                        from   (
                            select 1
                            from   notifications.notice n
                            where  n.party = :party
                            and    n.province = :province
                            and    not exists (
                                select 1
                                from   notifications.notice_read r
                                where  r.notice = n.id
                                and    r.account = :account)
                            limit  :most
                        ) as counted
                        """)
                .param("party", desk.party().name())
                .param("province", province(desk))
                .param("account", account.value())
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** How many of a desk's newest notices an account has not read. */
    public int unreadOfNewest(Desk desk, AccountId account, int newest) {
        return jdbc.sql(
                        """
                        select count(*)
                        from   (
                            select id
                            from   notifications.notice
                            where  party = :party
                            and    province = :province
                            order  by id desc
                            limit  :newest
                        ) as n
                        where  not exists (
                            select 1
                            from   notifications.notice_read r
                            where  r.notice = n.id
                            and    r.account = :account)
                        """)
                .param("party", desk.party().name())
                .param("province", province(desk))
                .param("account", account.value())
                .param("newest", newest)
                .query(Integer.class)
                .single();
    }

    public void markRead(Desk desk, AccountId account, long newest) {
        jdbc.sql(
                        """
                        insert into notifications.notice_read (account, notice)
                        select :account, n.id
                        from   notifications.notice n
                        where  n.party = :party
                        and    n.province = :province
                        and    n.id <= :newest
                        on conflict do nothing
                        """)
                .param("account", account.value())
                .param("party", desk.party().name())
                .param("province", province(desk))
                .param("newest", newest)
                .update();
    }

    private static String province(Desk desk) {
        return desk.province() == null ? "" : desk.province().iso();
    }

    private static InboxLine read(ResultSet row) throws SQLException {
        return new InboxLine(
                row.getLong("id"),
                notice(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("unread"));
    }

    static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                NoticeKind.valueOf(row.getString("kind")),
                row.getLong("case_id"),
                row.getString("number"),
                new LocalizedText(row.getString("title_th"), row.getString("title_en")),
                row.getString("act"),
                row.getObject("due", LocalDate.class));
    }
}
