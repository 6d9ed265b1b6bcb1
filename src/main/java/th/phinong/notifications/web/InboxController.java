package th.phinong.notifications.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.notifications.InboxLine;
import th.phinong.notifications.Notices;
import th.phinong.web.Address;
import th.phinong.web.Pages;
import th.phinong.web.Paging;
import th.phinong.web.Shell;
import th.phinong.web.Tone;

import java.time.Clock;
import java.util.Locale;

/** What an officer's desk was told. */
@Controller
class InboxController {

    private static final int SIZE = 50;
    private static final int LAST_PAGE = 200;

    private final Notices notices;
    private final Clock clock;

    InboxController(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    ModelAndView inbox(
            Shell shell,
            @AuthenticationPrincipal Official officer,
            @RequestParam(defaultValue = "1") String page) {
        officerOnly(officer);
        int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
        int shown = Math.min(number, LAST_PAGE);
        var lines = notices.inbox(officer, SIZE, (shown - 1) * SIZE);
        return Pages.page(
                "notifications/inbox",
                new InboxPage(
                        shell,
                        notices.unread(officer),
                        lines.isEmpty() ? 0 : lines.getFirst().id(),
                        lines.stream().map(line -> row(shell, line)).toList(),
                        new Paging(shown, SIZE, notices.count(officer), Address.of(shell))));
    }

    @PostMapping("/inbox/read")
    ModelAndView read(
            @AuthenticationPrincipal Official officer,
            @RequestParam(defaultValue = "0") String newest) {
        officerOnly(officer);
        if (!newest.matches("[0-9]{1,18}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        notices.markRead(officer, Long.parseLong(newest));
        return new ModelAndView("redirect:/inbox");
    }

    private InboxPage.Row row(Shell shell, InboxLine line) {
        var notice = line.notice();
        var at = line.at().atZone(clock.getZone());
        return new InboxPage.Row(
                line.unread(),
                shell.say("notifications.kind." + notice.kind()),
                tone(line),
                notice.number(),
                notice.title(),
                "/cases/" + notice.caseId(),
                notice.act().isEmpty() ? "" : shell.say(notice.act()),
                notice.due() == null ? "" : shell.words().date(notice.due()),
                shell.words().date(at.toLocalDate()),
                String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute()));
    }

    private static Tone tone(InboxLine line) {
        return switch (line.notice().kind()) {
            case ARRIVED, RESUMED -> Tone.INFO;
            case RETURNED, DUE_SOON, SUSPENDED -> Tone.WARNING;
            case REFUSED, OVERDUE -> Tone.DANGER;
            case PASSED_OVER, WITHDRAWN -> Tone.MUTED;
        };
    }

    private static void officerOnly(Official official) {
        if (!PermissionPolicy.actsForDesk(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
