package th.phinong.access;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Verification;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The audit record, for those who may read it. */
@Controller
class AuditController {

    private static final int LINES = 100;

    private final AuditTrail audit;
    private final Clock clock;

    AuditController(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/audit")
    ModelAndView entries(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam(defaultValue = "") String before) {
        allow(official);
        return Pages.page(
                "access/audit",
                new AuditPage(shell, audit.before(instant(before), LINES), LINES, null));
    }

    @PostMapping("/audit/verification")
    ModelAndView check(Shell shell, @AuthenticationPrincipal Official official) {
        allow(official);
        return Pages.page(
                "access/audit",
                new AuditPage(
                        shell,
                        audit.before(clock.instant().plusSeconds(1), LINES),
                        LINES,
                        audit.verify()));
    }

    @GetMapping("/api/v1/audit/verify")
    @ResponseBody
    Map<String, Object> verify(@AuthenticationPrincipal Official official) {
        allow(official);
        return answer(audit.verify());
    }

    private static Map<String, Object> answer(Verification found) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("entries", found.entries());
        answer.put("ok", found.ok());
        if (found.firstBroken() != null) {
            answer.put("firstBroken", found.firstBroken());
        }
        return answer;
    }

    private Instant instant(String before) {
        try {
            return before.isEmpty() ? clock.instant().plusSeconds(1) : Instant.parse(before);
        } catch (DateTimeParseException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
    }

    private static void allow(Official official) {
        if (!PermissionPolicy.readsAudit(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
