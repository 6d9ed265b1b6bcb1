package th.phinong.access;

import org.springframework.stereotype.Component;

import th.phinong.identity.Accounts;
import th.phinong.identity.Demonstration;
import th.phinong.identity.Official;

import java.util.List;

/** The demonstration accounts that the sign-in page shows while demonstration mode is on. */
@Component
class DemonstrationDesks {

    private final Accounts accounts;
    private final Demonstration demonstration;

    DemonstrationDesks(Accounts accounts, Demonstration demonstration) {
        this.accounts = accounts;
        this.demonstration = demonstration;
    }

    List<Official> shown() {
        return demonstration.isOn() ? accounts.ofDemonstration() : List.of();
    }
}
