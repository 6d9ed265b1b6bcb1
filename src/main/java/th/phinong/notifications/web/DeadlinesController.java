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
import th.phinong.notifications.Deadlines;
import th.phinong.shared.ThaiDate;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many working days each step should take, for administrators. */
@Controller
class DeadlinesController {

    private static final List<String> STEPS =
            List.of(
                    "A3", "A4", "A5", "A6", "A6x", "A7", "B2", "B3", "B4", "B5", "C1", "C2", "C3",
                    "C4", "C4b", "C5", "C6", "C7", "C8", "C9", "C10", "C11");
    private static final int MOST = 250;

    private final Deadlines deadlines;

    DeadlinesController(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @GetMapping("/admin/deadlines")
    ModelAndView targets(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam(defaultValue = "") String saved) {
        administratorOnly(official);
        var typed = new HashMap<String, String>();
        deadlines.policy().targets().forEach((step, days) -> typed.put(step, days.toString()));
        return Pages.page(
                "notifications/deadlines", page(shell, typed, List.of(), saved.equals("yes")));
    }

    @PostMapping("/admin/deadlines")
    ModelAndView set(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam Map<String, String> typed) {
        administratorOnly(official);
        var targets = new HashMap<String, Integer>();
        var errors = new ArrayList<FieldError>();
        for (var step : STEPS) {
            var days = ThaiDate.inArabicDigits(typed.getOrDefault(step, "").strip());
            if (days.matches("[0-9]{1,3}") && days(days) >= 1 && days(days) <= MOST) {
                targets.put(step, days(days));
            } else if (!days.isEmpty() || !typed.containsKey(step)) {
                // A form without the field is not ours: it shall not take the target away
                errors.add(new FieldError(step, shell.say("notifications.target.faulty", MOST)));
            }
        }
        if (!errors.isEmpty()) {
            return Pages.page(
                    "notifications/deadlines",
                    page(shell, typed, errors, false),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        deadlines.setTargets(official, targets);
        return new ModelAndView("redirect:/admin/deadlines?saved=yes");
    }

    static void administratorOnly(Official official) {
        if (!PermissionPolicy.keepsSettings(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static int days(String digits) {
        return Integer.parseInt(digits);
    }

    private static DeadlinesPage page(
            Shell shell, Map<String, String> typed, List<FieldError> errors, boolean saved) {
        var fields =
                STEPS.stream()
                        .map(
                                step ->
                                        Field.of(step, label(shell, step))
                                                .withValue(typed.get(step))
                                                .withError(error(errors, step)))
                        .toList();
        return new DeadlinesPage(shell, fields, errors, saved);
    }

    private static String label(Shell shell, String step) {
        return shell.say("notifications.target.step", step, shell.say("step." + step + ".name"));
    }

    private static @org.jspecify.annotations.Nullable String error(
            List<FieldError> errors, String step) {
        return FieldError.at(step, errors);
    }
}
