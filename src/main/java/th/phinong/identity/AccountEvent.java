package th.phinong.identity;

import th.phinong.shared.RecordedEvent;

import java.util.Map;
import java.util.Set;

/** What happens to accounts, for the audit record. */
record AccountEvent(String what, String subjectId, Map<String, Object> detail)
        implements RecordedEvent {

    @Override
    public String subjectType() {
        return "account";
    }

    static AccountEvent opened(String userName, AgencyId agency, Set<Role> roles) {
        return new AccountEvent(
                "identity.open-account",
                userName,
                Map.of(
                        "agency", agency.code(),
                        "roles", roles.stream().map(Role::name).sorted().toList()));
    }

    static AccountEvent closed(String userName) {
        return new AccountEvent("identity.close-account", userName, Map.of());
    }

    static AccountEvent demonstrationMade() {
        return new AccountEvent("identity.make-demonstration-accounts", "demonstration", Map.of());
    }

    static AccountEvent signedIn(String userName, String address) {
        return new AccountEvent("identity.sign-in", userName, Map.of("address", address));
    }

    static AccountEvent signInRefused(String userName, String address) {
        return new AccountEvent("identity.refuse-sign-in", userName, Map.of("address", address));
    }

    static AccountEvent tokenMade(String userName, String label) {
        return new AccountEvent("identity.make-token", userName, Map.of("label", label));
    }

    static AccountEvent tokenRevoked(String userName, long token) {
        return new AccountEvent("identity.revoke-token", userName, Map.of("token", token));
    }

    /** The address itself stays out of the record, which nobody can take it out of again. */
    static AccountEvent mailAddressSet(String userName, boolean there) {
        return new AccountEvent("identity.set-mail-address", userName, Map.of("there", there));
    }
}
