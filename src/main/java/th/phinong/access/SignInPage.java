package th.phinong.access;

import th.phinong.identity.Official;
import th.phinong.identity.Party;
import th.phinong.web.Shell;

import java.util.List;

/**
 * The sign-in page.
 *
 * @param userName what was typed
 * @param next the path to go to afterwards, or empty
 * @param refusal the message key of why it was refused, or empty
 * @param desks the demonstration accounts, empty where demonstration mode is off
 */
public record SignInPage(
        Shell shell, String userName, String next, String refusal, List<Official> desks) {

    static SignInPage empty(Shell shell, String next, List<Official> desks) {
        return new SignInPage(shell, "", next, "", desks);
    }

    /** The demonstration accounts of offices. */
    public List<Official> offices() {
        return desks.stream().filter(desk -> desk.desk().party() != Party.PROVINCE).toList();
    }

    /** The demonstration accounts of provinces. */
    public List<Official> provinces() {
        return desks.stream().filter(desk -> desk.desk().party() == Party.PROVINCE).toList();
    }

    SignInPage refused(String key) {
        return new SignInPage(shell, userName, next, key, desks);
    }
}
