package th.phinong.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.identity.store.MailAddressTable;

import java.util.List;
import java.util.Optional;

/** Where officials want notices by mail; nobody needs an address. */
@Service
public class MailAddresses {

    private static final int LONGEST = 254;
    private static final String FORM = "[^\\s@<>,;]+@[A-Za-z0-9][A-Za-z0-9.-]*";

    private final MailAddressTable table;
    private final Demonstration demonstration;
    private final AuditTrail audit;

    MailAddresses(MailAddressTable table, Demonstration demonstration, AuditTrail audit) {
        this.table = table;
        this.demonstration = demonstration;
        this.audit = audit;
    }

    /** Whether this can be the address of a mailbox. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && text.matches(FORM);
    }

    /** The addresses of a desk's officers whose accounts may be used now. */
    public List<String> of(Desk desk) {
        return table.of(desk, demonstration.isOn());
    }

    public Optional<String> of(AccountId account) {
        return table.of(account);
    }

    /**
     * Sets an account's address.
     *
     * @param address a mailbox, or empty for none
     * @return false where there is no such account
     * @throws IllegalArgumentException if it cannot be an address
     */
    @Transactional
    public boolean set(Author by, String userName, String address) {
        if (!address.isEmpty() && !isAddress(address)) {
            throw new IllegalArgumentException("not the address of a mailbox");
        }
        boolean set = address.isEmpty() ? table.drop(userName) : table.put(userName, address);
        if (set) {
            audit.record(by, AccountEvent.mailAddressSet(userName, !address.isEmpty()));
        }
        return set;
    }
}
