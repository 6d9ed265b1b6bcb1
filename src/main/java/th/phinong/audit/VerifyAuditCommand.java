package th.phinong.audit;

import org.springframework.stereotype.Component;

import th.phinong.platform.Command;

import java.io.PrintStream;
import java.util.List;

/**
 * {@code verify-audit}: {@code ok N entries}, or the first entry that is not as it was recorded.
 */
@Component
class VerifyAuditCommand implements Command {

    private final AuditTrail audit;

    VerifyAuditCommand(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String purpose() {
        return "audit.command.verify-audit";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            return 2;
        }
        var found = audit.verify();
        out.println(
                found.ok()
                        ? "ok: " + found.entries() + " entries"
                        : "broken: " + found.firstBroken());
        return found.ok() ? 0 : 1;
    }
}
