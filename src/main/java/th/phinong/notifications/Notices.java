package th.phinong.notifications;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.identity.Desk;
import th.phinong.identity.MailAddresses;
import th.phinong.identity.Official;
import th.phinong.notifications.store.NoticeTable;
import th.phinong.notifications.store.Outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What desks are told; each officer of a desk has it in the inbox, and by mail if they wish. */
@Service
public class Notices {

    private final NoticeTable table;
    private final Outbox outbox;
    private final MailAddresses addresses;
    private final MailSettings mail;
    private final Clock clock;

    Notices(
            NoticeTable table,
            Outbox outbox,
            MailAddresses addresses,
            MailSettings mail,
            Clock clock) {
        this.table = table;
        this.outbox = outbox;
        this.addresses = addresses;
        this.mail = mail;
        this.clock = clock;
    }

    /** Tells a desk, in the transaction of what it is told of: never one without the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Desk desk, Notice notice) {
        Instant now = clock.instant();
        long id = table.insert(desk, notice, now);
        if (mail.isOn()) {
            addresses.of(desk).forEach(address -> outbox.add(id, address, now));
        }
    }

    /** One page of an officer's inbox, newest first. */
    public List<InboxLine> inbox(Official officer, int limit, int offset) {
        return table.of(officer.desk(), officer.account(), limit, offset);
    }

    /** How many notices the officer's desk has had. */
    public int count(Official officer) {
        return table.count(officer.desk());
    }

    public int unread(Official officer) {
        return table.unread(officer.desk(), officer.account());
    }

    /**
     * How many of the newest the officer has not read: what every page says, whatever the inbox
     * holds.
     *
     * @param most how many are looked at
     */
    public int unreadOfNewest(Official officer, int most) {
        return table.unreadOfNewest(officer.desk(), officer.account(), most);
    }

    /**
     * Marks notices as read by this officer.
     *
     * @param newest the newest notice that the officer was shown; what came since stays unread
     */
    @Transactional
    public void markRead(Official officer, long newest) {
        table.markRead(officer.desk(), officer.account(), newest);
    }
}
