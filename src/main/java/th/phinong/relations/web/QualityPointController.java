package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.directory.Directory;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.identity.Scope;
import th.phinong.relations.Quality;
import th.phinong.relations.QualityAct;
import th.phinong.relations.QualityIssue;
import th.phinong.relations.RelationId;
import th.phinong.relations.store.Contacts;
import th.phinong.relations.store.QualityActs;
import th.phinong.relations.store.QualityPoints;
import th.phinong.relations.store.Register;
import th.phinong.relations.store.RelationLine;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One point that needs work: what was said and decided, and the next act. */
@Controller
@RequestMapping("/quality/{issue}/{id:[0-9]+}")
class QualityPointController {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 300;

    private final Register register;
    private final QualityPoints points;
    private final QualityActs acts;
    private final Contacts contacts;
    private final Quality quality;
    private final Directory directory;
    private final Clock clock;

    QualityPointController(
            Register register,
            QualityPoints points,
            QualityActs acts,
            Contacts contacts,
            Quality quality,
            Directory directory,
            Clock clock) {
        this.register = register;
        this.points = points;
        this.acts = acts;
        this.contacts = contacts;
        this.quality = quality;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView point(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable String issue,
            @PathVariable long id) {
        var line = line(official, id);
        var which = QualityController.issue(issue);
        return Pages.page(
                "relations/quality-point", page(shell, official, line, which, Map.of(), List.of()));
    }

    @PostMapping
    ModelAndView act(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable String issue,
            @PathVariable long id,
            @RequestParam Map<String, String> typed) {
        var line = line(official, id);
        var which = QualityController.issue(issue);
        var act = QualityAct.of(typed.getOrDefault("act", ""));
        var errors = new ArrayList<FieldError>();
        refuseUnless(act.isPresent(), errors, "act", shell);
        refuseUnless(fits(typed, "reason", 1, LONGEST), errors, "reason", shell);
        refuseUnless(fits(typed, "reference", 0, LONGEST_NAME), errors, "reference", shell);
        if (errors.isEmpty()
                && !quality.act(
                        official,
                        line.id(),
                        which,
                        act.orElseThrow(),
                        text(typed, "reason"),
                        orNull(text(typed, "reference")))) {
            refuseUnless(false, errors, "changed", shell);
        }
        return answer(shell, official, line, which, typed, errors);
    }

    @PostMapping("/contact")
    ModelAndView contact(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable String issue,
            @PathVariable long id,
            @RequestParam Map<String, String> typed) {
        var line = line(official, id);
        var which = QualityController.issue(issue);
        if (which != QualityIssue.NO_CONTACT || !PermissionPolicy.worksOnQuality(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var errors = new ArrayList<FieldError>();
        boolean known = contacts.of(line.id()).isPresent();
        refuseUnless(fits(typed, "office", known ? 0 : 1, LONGEST_NAME), errors, "office", shell);
        refuseUnless(fits(typed, "reach", 0, LONGEST), errors, "reach", shell);
        refuseUnless(fits(typed, "why", 1, LONGEST), errors, "why", shell);
        if (errors.isEmpty()) {
            quality.contact(
                    official,
                    line.id(),
                    text(typed, "office"),
                    text(typed, "reach"),
                    text(typed, "why"));
        }
        return answer(shell, official, line, which, typed, errors);
    }

    private ModelAndView answer(
            Shell shell,
            Official official,
            RelationLine line,
            QualityIssue issue,
            Map<String, String> typed,
            List<FieldError> errors) {
        return errors.isEmpty()
                ? new ModelAndView("redirect:/quality/" + issue.key() + "/" + line.id())
                : Pages.page(
                        "relations/quality-point",
                        page(shell, official, line, issue, typed, errors),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private QualityPointPage page(
            Shell shell,
            Official official,
            RelationLine line,
            QualityIssue issue,
            Map<String, String> typed,
            List<FieldError> errors) {
        var done = acts.of(line.id(), issue);
        var last = done.isEmpty() ? null : done.getFirst().act();
        return new QualityPointPage(
                shell,
                issue,
                RelationRow.of(line, directory),
                points.has(line.id(), issue),
                done,
                PermissionPolicy.worksOnQuality(official)
                        ? List.copyOf(QualityAct.next(official.desk(), last))
                        : List.of(),
                PermissionPolicy.keepsRegister(official),
                PermissionPolicy.worksOnQuality(official),
                contacts.of(line.id()).orElse(null),
                Map.copyOf(typed),
                List.copyOf(errors),
                clock.getZone());
    }

    /** A relation that the person may work on; to anyone else it is not found. */
    private RelationLine line(@Nullable Official official, long id) {
        var scope = PermissionPolicy.qualityOf(official);
        if (scope instanceof Scope.Nothing) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return register.relation(new RelationId(id))
                .filter(
                        line ->
                                !(scope instanceof Scope.OfProvince(var own))
                                        || own.equals(line.province()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean fits(Map<String, String> typed, String name, int least, int most) {
        var text = text(typed, name);
        return text.isEmpty() ? least == 0 : FactForm.fits(text, most);
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static void refuseUnless(
            boolean right, List<FieldError> errors, String field, Shell shell) {
        if (!right) {
            errors.add(new FieldError(field, shell.say("relations.quality.error." + field)));
        }
    }
}
