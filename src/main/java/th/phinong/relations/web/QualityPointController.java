package th.phinong.relations.web;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.relations.Quality;
import th.phinong.relations.QualityIssue;
import th.phinong.relations.store.Contacts;
import th.phinong.relations.store.RelationLine;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One point that needs work: what was said and decided, and the next act. */
@Controller
@RequestMapping("/quality/{issue}/{id:[0-9]+}")
class QualityPointController {

    private final QualityScope scope;
    private final QualityForm form;
    private final QualityPointView view;
    private final QualityDownloads downloads;
    private final Contacts contacts;
    private final Quality quality;

    QualityPointController(
            QualityScope scope,
            QualityForm form,
            QualityPointView view,
            QualityDownloads downloads,
            Contacts contacts,
            Quality quality) {
        this.scope = scope;
        this.form = form;
        this.view = view;
        this.downloads = downloads;
        this.contacts = contacts;
        this.quality = quality;
    }

    @GetMapping
    ModelAndView point(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable String issue,
            @PathVariable long id) {
        var line = scope.line(official, id);
        var which = QualityScope.issue(issue);
        return Pages.page(
                "relations/quality-point",
                view.page(shell, official, line, which, Map.of(), List.of()));
    }

    @PostMapping
    ModelAndView act(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable String issue,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        var line = scope.line(official, id);
        var which = QualityScope.issue(issue);
        var errors = form.send(official, line.id(), which, typed, sent, shell.words());
        return answer(shell, official, line, which, typed, errors);
    }

    /** A document that came with an act about the point. */
    @GetMapping("/files/{file:[0-9]+}")
    void file(
            @AuthenticationPrincipal Official official,
            @PathVariable String issue,
            @PathVariable long id,
            @PathVariable long file,
            HttpServletResponse response)
            throws IOException {
        downloads.send(official, issue, id, file, response);
    }

    @PostMapping("/contact")
    ModelAndView contact(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable String issue,
            @PathVariable long id,
            @RequestParam Map<String, String> typed) {
        var line = scope.line(official, id);
        var which = QualityScope.issue(issue);
        if (which != QualityIssue.NO_CONTACT || !PermissionPolicy.worksOnQuality(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var errors = new ArrayList<FieldError>();
        boolean known = contacts.of(line.id()).isPresent();
        QualityForm.refuseUnless(
                QualityForm.fits(typed, "office", known ? 0 : 1, QualityForm.LONGEST_NAME),
                errors,
                "office",
                shell.words());
        QualityForm.refuseUnless(
                QualityForm.fits(typed, "reach", 0, QualityForm.LONGEST),
                errors,
                "reach",
                shell.words());
        QualityForm.refuseUnless(
                QualityForm.fits(typed, "why", 1, QualityForm.LONGEST),
                errors,
                "why",
                shell.words());
        if (errors.isEmpty()) {
            quality.contact(
                    official,
                    line.id(),
                    QualityForm.text(typed, "office"),
                    QualityForm.text(typed, "reach"),
                    QualityForm.text(typed, "why"));
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
                        view.page(shell, official, line, issue, typed, errors),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
