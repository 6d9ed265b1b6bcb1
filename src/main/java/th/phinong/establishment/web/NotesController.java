package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletRequest;

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

import th.phinong.access.InterruptedForm;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Entered;
import th.phinong.establishment.Note;
import th.phinong.establishment.NoteId;
import th.phinong.establishment.Notes;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.util.Arrays;
import java.util.List;

/** The notes on a case: read and written. */
@Controller
@RequestMapping("/cases/{id:[0-9]+}/notes")
class NotesController {

    private final Cases cases;
    private final Notes notes;
    private final CasePages pages;
    private final BesidePages beside;

    NotesController(Cases cases, Notes notes, CasePages pages, BesidePages beside) {
        this.cases = cases;
        this.notes = notes;
        this.pages = pages;
        this.beside = beside;
    }

    @GetMapping
    ModelAndView list(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String corrects,
            @RequestParam(defaultValue = "") String written,
            HttpServletRequest request) {
        var found = visible(official, id);
        var kept = InterruptedForm.resume(request, request.getRequestURI());
        var typed =
                kept == null
                        ? new Typed(null, "", corrects)
                        : new Typed(
                                String.join("", kept.getOrDefault("text", List.of())),
                                String.join("", kept.getOrDefault("audience", List.of())),
                                String.join("", kept.getOrDefault("corrects", List.of())));
        return Pages.page(
                "establishment/notes",
                page(shell, official, found, typed, !written.isEmpty(), List.of()));
    }

    @PostMapping
    ModelAndView write(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String corrects) {
        var found = visible(official, id);
        if (!PermissionPolicy.actsForDesk(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var entered =
                notes.write(official, new CaseId(id), audienceOf(audience), text, idOf(corrects));
        return switch (entered) {
            case Entered.Done done ->
                    new ModelAndView("redirect:/cases/" + id + "/notes?written=1");
            case Entered.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Entered.Refused refused -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case Entered.Faulty(var faults) ->
                    Pages.page(
                            "establishment/notes",
                            page(
                                    shell,
                                    official,
                                    found,
                                    new Typed(text, audience, corrects),
                                    false,
                                    EnteredAnswers.errors(shell.words(), faults)),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /**
     * @param text null where nothing has been typed yet
     */
    private record Typed(@Nullable String text, String audience, String corrects) {}

    private NotesPage page(
            Shell shell,
            Official official,
            CaseRecord found,
            Typed typed,
            boolean written,
            List<FieldError> errors) {
        var shown = beside.of(shell.words(), official, found);
        var old =
                shown.notes().stream()
                        .filter(CaseBeside.NoteLine::mayCorrect)
                        .filter(note -> typed.corrects().equals(String.valueOf(note.id())))
                        .findFirst()
                        .orElse(null);
        var text = typed.text() == null && old != null ? old.text() : typed.text();
        return new NotesPage(
                shell,
                pages.header(shell.words(), found, List.of()),
                shown,
                written,
                old,
                Field.of("text", shell.say("establishment.notes.text"))
                        .withHint(shell.say("establishment.notes.text-hint"))
                        .withValue(text)
                        .withError(error(errors, "text")),
                Field.of("audience", shell.say("establishment.notes.audience"))
                        .withError(error(errors, "audience")),
                audiences(shell, typed.audience()),
                errors);
    }

    private static @Nullable String error(List<FieldError> errors, String field) {
        return FieldError.at(field, errors);
    }

    private static List<Option> audiences(Shell shell, String chosen) {
        return Arrays.stream(Note.Audience.values())
                .map(
                        each ->
                                Option.of(
                                        each.name(),
                                        shell.say("establishment.notes.audience." + each),
                                        each.name().equals(chosen)))
                .toList();
    }

    private CaseRecord visible(Official official, long id) {
        return cases.find(official, new CaseId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static Note.@Nullable Audience audienceOf(String sent) {
        return Arrays.stream(Note.Audience.values())
                .filter(each -> each.name().equals(sent))
                .findFirst()
                .orElse(null);
    }

    /** A number that no note has stands for one that cannot be put right. */
    static @Nullable NoteId idOf(String sent) {
        if (sent.isEmpty()) {
            return null;
        }
        return new NoteId(sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : 0);
    }
}
