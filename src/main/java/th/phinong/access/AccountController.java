package th.phinong.access;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.identity.Official;
import th.phinong.identity.Tokens;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

/** A person's own account and tokens. */
@Controller
class AccountController {

    private static final int LONGEST_LABEL = 100;

    private final Tokens tokens;

    AccountController(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/account")
    ModelAndView account(Shell shell, @AuthenticationPrincipal Official owner) {
        return Pages.page(
                "access/account", new AccountPage(shell, owner, tokens.of(owner), null, null));
    }

    @PostMapping("/account/tokens")
    ModelAndView make(
            Shell shell,
            @AuthenticationPrincipal Official owner,
            @RequestParam(defaultValue = "") String label) {
        var name = label.strip();
        if (name.isEmpty()
                || name.codePointCount(0, name.length()) > LONGEST_LABEL
                || name.indexOf('\uFFFD') >= 0) {
            var error = new FieldError("label", shell.say("access.token.label-required"));
            return Pages.page(
                    "access/account",
                    new AccountPage(shell, owner, tokens.of(owner), null, error),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var made = tokens.make(owner, name);
        return Pages.page(
                "access/account", new AccountPage(shell, owner, tokens.of(owner), made, null));
    }

    @PostMapping("/account/tokens/{id}/revoke")
    ModelAndView revoke(@AuthenticationPrincipal Official owner, @PathVariable long id) {
        if (!tokens.revoke(owner, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("redirect:/account");
    }
}
