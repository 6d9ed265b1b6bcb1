package th.phinong.identity;

import th.phinong.shared.LocalizedText;

import java.util.Set;

/**
 * The person who is signed in, with the desk that they act for.
 *
 * @param account the account's id
 * @param userName the name typed to sign in
 * @param name what the person is called: the office, in demonstration
 * @param agency the agency's code
 * @param agencyName the agency's name
 * @param desk where the steps of the procedure reach this person
 * @param roles what the account may do
 */
public record Official(
        AccountId account,
        String userName,
        LocalizedText name,
        AgencyId agency,
        LocalizedText agencyName,
        Desk desk,
        Set<Role> roles) {

    public Official {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
