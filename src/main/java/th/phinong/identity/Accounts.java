package th.phinong.identity;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.identity.store.AccountStore;
import th.phinong.shared.LocalizedText;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People's accounts: found when they sign in, made and closed by an administrator. */
@Service
public class Accounts {

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final Demonstration demonstration;
    private final String passwordOfNobody;

    Accounts(
            AccountStore store,
            PasswordEncoder passwords,
            AuditTrail audit,
            Demonstration demonstration) {
        this.store = store;
        this.passwords = passwords;
        this.audit = audit;
        this.demonstration = demonstration;
        this.passwordOfNobody = passwords.encode("nobody's");
    }

    /** The person of an account that may be used now; empty where it was closed or is not known. */
    public Optional<Official> official(AccountId account) {
        return store.official(account, demonstration.isOn());
    }

    /** The person of a user name; empty where the account was closed or is not known. */
    public Optional<Official> official(String userName) {
        return store.official(userName, demonstration.isOn());
    }

    /**
     * The person who typed a user name and password; empty where either is wrong. A name that is
     * not known takes as long as a wrong password.
     */
    public Optional<Official> authenticate(String userName, String password) {
        var kept = store.passwordOf(userName);
        boolean right = passwords.matches(password, kept.orElse(passwordOfNobody));
        return kept.isPresent() && right ? official(userName) : Optional.empty();
    }

    /** Every account that may be used now, in the order in which they were made. */
    public List<Official> all() {
        return store.all(demonstration.isOn());
    }

    /** An agency's accounts that may be used now, in the order in which they were made. */
    public List<Official> ofAgency(AgencyId agency) {
        return store.ofAgency(agency, demonstration.isOn());
    }

    /** The demonstration accounts, offices first, then provinces by code. */
    public List<Official> ofDemonstration() {
        return store.ofDemonstration();
    }

    /**
     * Makes an account.
     *
     * @param password at least twelve characters
     * @throws IllegalArgumentException if the password is shorter, or the name or agency cannot be
     */
    @Transactional
    public AccountId open(
            Author by,
            String userName,
            LocalizedText name,
            AgencyId agency,
            Set<Role> roles,
            String password) {
        if (password.length() < 12) {
            throw new IllegalArgumentException("a password has at least twelve characters");
        }
        var account =
                store.insert(userName, name, agency, roles, passwords.encode(password), false);
        audit.record(by, AccountEvent.opened(userName, agency, roles));
        return account;
    }

    /** Closes an account: it cannot be used any more, its acts stay. */
    @Transactional
    public boolean close(Author by, String userName) {
        boolean closed = store.disable(userName);
        if (closed) {
            audit.record(by, AccountEvent.closed(userName));
        }
        return closed;
    }
}
