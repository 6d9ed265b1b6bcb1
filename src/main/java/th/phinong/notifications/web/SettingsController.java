package th.phinong.notifications.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.audit.Author;
import th.phinong.identity.MailAddresses;
import th.phinong.identity.Official;
import th.phinong.notifications.CalendarTokens;
import th.phinong.notifications.FeedAddress;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.time.Clock;
import java.time.LocalDate;

/** How a person wants to be told: by mail or not, and in their own calendar. */
@Controller
class SettingsController {

    private final MailAddresses addresses;
    private final CalendarTokens tokens;
    private final FeedAddress feed;
    private final Clock clock;

    SettingsController(
            MailAddresses addresses, CalendarTokens tokens, FeedAddress feed, Clock clock) {
        this.addresses = addresses;
        this.tokens = tokens;
        this.feed = feed;
        this.clock = clock;
    }

    @GetMapping("/inbox/settings")
    ModelAndView settings(Shell shell, @AuthenticationPrincipal Official owner) {
        return Pages.page("notifications/settings", page(shell, owner, null, null, null));
    }

    @PostMapping("/inbox/settings")
    ModelAndView setAddress(
            Shell shell,
            @AuthenticationPrincipal Official owner,
            @RequestParam(defaultValue = "") String address) {
        var typed = address.strip();
        if (!typed.isEmpty() && !MailAddresses.isAddress(typed)) {
            var error = new FieldError("address", shell.say("notifications.settings.not-address"));
            return Pages.page(
                    "notifications/settings",
                    page(shell, owner, typed, error, null),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        addresses.set(new Author(owner.userName(), owner.agency().code()), owner.userName(), typed);
        return new ModelAndView("redirect:/inbox/settings");
    }

    @PostMapping("/inbox/calendar")
    ModelAndView makeFeed(Shell shell, @AuthenticationPrincipal Official owner) {
        var made = feed.of(tokens.make(owner));
        return Pages.page("notifications/settings", page(shell, owner, null, null, made));
    }

    @PostMapping("/inbox/calendar/revoke")
    ModelAndView revokeFeed(@AuthenticationPrincipal Official owner) {
        if (!tokens.revoke(owner)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("redirect:/inbox/settings");
    }

    private SettingsPage page(
            Shell shell,
            Official owner,
            @Nullable String typed,
            @Nullable FieldError error,
            @Nullable String made) {
        return new SettingsPage(
                shell,
                typed == null ? addresses.of(owner.account()).orElse("") : typed,
                error,
                made,
                tokens.madeAt(owner)
                        .map(at -> shell.words().date(LocalDate.ofInstant(at, clock.getZone())))
                        .orElse(null));
    }
}
