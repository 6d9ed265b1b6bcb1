package th.phinong.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.identity.Accounts;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.identity.SignIns;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.util.Locale;

/** Signing in and out. */
@Controller
class SignInController {

    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final SignIns signIns;
    private final AccountSessions sessions;
    private final DemonstrationDesks desks;

    SignInController(
            Accounts accounts,
            SignIns signIns,
            AccountSessions sessions,
            DemonstrationDesks desks) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.sessions = sessions;
        this.desks = desks;
    }

    @GetMapping("/login")
    ModelAndView form(Shell shell, @RequestParam(defaultValue = "") String next) {
        return Pages.page("access/sign-in", SignInPage.empty(shell, local(next), desks.shown()));
    }

    @PostMapping("/login")
    ModelAndView signIn(
            Shell shell,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        var address = request.getRemoteAddr();
        var page = new SignInPage(shell, username, local(next), "", desks.shown());
        if (name.isEmpty() || password.isEmpty() || name.length() > LONGEST) {
            return refuse(page, "access.sign-in.incomplete", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!signIns.mayTry(name, address)) {
            return refuse(page, "access.sign-in.too-often", HttpStatus.TOO_MANY_REQUESTS);
        }
        var official = accounts.authenticate(name, password);
        if (official.isEmpty()) {
            signIns.failed(name, address);
            return refuse(page, "access.sign-in.wrong", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        begin(official.get(), request, response);
        signIns.succeeded(official.get(), address);
        var asked = page.next();
        return new ModelAndView(
                "redirect:" + (asked.isEmpty() ? firstPage(official.get()) : asked));
    }

    /** Work waits for desks alone; the others begin where they have something to do. */
    private static String firstPage(Official official) {
        if (PermissionPolicy.actsForDesk(official)) {
            return "/work";
        }
        return PermissionPolicy.readsAudit(official) ? "/cases" : "/admin/permissions";
    }

    @PostMapping("/logout")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return new ModelAndView("redirect:/");
    }

    // A new session id, so that one planted before the sign-in is worth nothing after it.
    private void begin(
            Official official, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        sessions.saveContext(new SecurityContextImpl(new SignedIn(official)), request, response);
    }

    private static ModelAndView refuse(SignInPage page, String key, HttpStatus status) {
        return Pages.page("access/sign-in", page.refused(key), status);
    }

    /** A path of ours, or nothing: never another site's address. */
    private static String local(String next) {
        return next.matches("/(?![/\\\\])[^\\s\\\\]*") && !next.startsWith("/login") ? next : "";
    }
}
