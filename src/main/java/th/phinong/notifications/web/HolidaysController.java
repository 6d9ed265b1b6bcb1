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

import th.phinong.identity.Official;
import th.phinong.notifications.Deadlines;
import th.phinong.notifications.Holiday;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ThaiDate;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The public holidays, for administrators. */
@Controller
class HolidaysController {

    private static final int OFFSET = 543;
    private static final int LONGEST_NAME = 200;
    private static final int FURTHEST = 50;

    private final Deadlines deadlines;
    private final Clock clock;

    HolidaysController(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The holidays of a year of the Buddhist era. */
    @GetMapping("/admin/holidays")
    ModelAndView holidays(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam(defaultValue = "") String year) {
        DeadlinesController.administratorOnly(official);
        int now = LocalDate.now(clock).getYear();
        var digits = ThaiDate.inArabicDigits(year.strip());
        int asked = digits.matches("[0-9]{4}") ? Integer.parseInt(digits) - OFFSET : now;
        int shown = Math.abs(asked - now) <= FURTHEST ? asked : now;
        return Pages.page("notifications/holidays", page(shell, shown, Map.of(), List.of()));
    }

    @PostMapping("/admin/holidays")
    ModelAndView add(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam Map<String, String> typed) {
        DeadlinesController.administratorOnly(official);
        var errors = new ArrayList<FieldError>();
        var day = day(typed);
        if (day == null) {
            errors.add(new FieldError("day-day", shell.say("notifications.holiday.faulty-day")));
        }
        var names = List.of(name("nameTh", typed), name("nameEn", typed));
        if (!isName(names.getFirst())) {
            errors.add(new FieldError("nameTh", shell.say("notifications.holiday.faulty-name")));
        }
        if (!names.getLast().isEmpty() && !isName(names.getLast())) {
            errors.add(new FieldError("nameEn", shell.say("notifications.holiday.faulty-name")));
        }
        if (errors.isEmpty() && day != null && !deadlines.add(official, holiday(day, names))) {
            errors.add(new FieldError("day-day", shell.say("notifications.holiday.already")));
        }
        int year = day == null ? LocalDate.now(clock).getYear() : day.getYear();
        return errors.isEmpty()
                ? backTo(year)
                : Pages.page(
                        "notifications/holidays",
                        page(shell, year, typed, errors),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/admin/holidays/remove")
    ModelAndView remove(
            @AuthenticationPrincipal Official official,
            @RequestParam(defaultValue = "") String day) {
        DeadlinesController.administratorOnly(official);
        if (!day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            var holiday = LocalDate.parse(day);
            deadlines.remove(official, holiday);
            return backTo(holiday.getYear());
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }

    private HolidaysPage page(
            Shell shell, int year, Map<String, String> typed, List<FieldError> errors) {
        return new HolidaysPage(
                shell, year + OFFSET, deadlines.holidays(year), Map.copyOf(typed), errors);
    }

    private static ModelAndView backTo(int year) {
        return new ModelAndView("redirect:/admin/holidays?year=" + (year + OFFSET));
    }

    private static Holiday holiday(LocalDate day, List<String> names) {
        var en = names.getLast().isEmpty() ? names.getFirst() : names.getLast();
        return new Holiday(day, new LocalizedText(names.getFirst(), en));
    }

    private @Nullable LocalDate day(Map<String, String> typed) {
        try {
            var day =
                    ThaiDate.read(
                            number("day", typed), number("month", typed), number("year", typed));
            int years = Math.abs(day.getYear() - LocalDate.now(clock).getYear());
            return years <= FURTHEST ? day : null;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static int number(String part, Map<String, String> typed) {
        var value = typed.getOrDefault("day-" + part, "").strip();
        return Integer.parseInt(ThaiDate.inArabicDigits(value));
    }

    private static String name(String field, Map<String, String> typed) {
        return typed.getOrDefault(field, "").strip();
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePointCount(0, name.length()) <= LONGEST_NAME
                && name.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0xFFFD);
    }
}
