package th.phinong.establishment.web;

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

import th.phinong.documents.StoredFiles;
import th.phinong.establishment.About;
import th.phinong.establishment.AttachmentId;
import th.phinong.establishment.Attachments;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Entered;
import th.phinong.establishment.model.Attaching;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.shared.Decision;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Pages;
import th.phinong.web.Problems;
import th.phinong.web.Shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The files of a case: listed, added, downloaded. */
@Controller
@RequestMapping("/cases/{id:[0-9]+}/files")
class FilesController {

    private final Cases cases;
    private final Attachments attachments;
    private final StoredFiles files;
    private final CasePages pages;
    private final BesidePages beside;
    private final Downloads downloads;

    FilesController(
            Cases cases,
            Attachments attachments,
            StoredFiles files,
            CasePages pages,
            BesidePages beside,
            Downloads downloads) {
        this.cases = cases;
        this.attachments = attachments;
        this.files = files;
        this.pages = pages;
        this.beside = beside;
        this.downloads = downloads;
    }

    @GetMapping
    ModelAndView list(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String replaces,
            @RequestParam(defaultValue = "") String added) {
        int count = added.matches("[1-9][0-9]?") ? Integer.parseInt(added) : 0;
        var sent = new Sent(about, replaces, count, List.of());
        return Pages.page(
                "establishment/files", page(shell, official, visible(official, id), sent));
    }

    @PostMapping
    ModelAndView add(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String replaces,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        var found = visible(official, id);
        if (!PermissionPolicy.actsForDesk(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var entered =
                attachments.add(
                        official,
                        new CaseId(id),
                        About.of(about).orElse(null),
                        idOf(replaces),
                        Uploads.of(sent));
        return switch (entered) {
            case Entered.Done(var ids) ->
                    new ModelAndView("redirect:/cases/" + id + "/files?added=" + ids.size());
            case Entered.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Entered.Refused refused ->
                    Pages.page(
                            "establishment/files",
                            page(shell, official, found, new Sent(about, replaces, 0, List.of())),
                            HttpStatus.FORBIDDEN);
            case Entered.Faulty(var faults) -> {
                var errors = EnteredAnswers.errors(shell.words(), faults);
                yield Pages.page(
                        "establishment/files",
                        page(shell, official, found, new Sent(about, replaces, 0, errors)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    @GetMapping("/{file:[0-9]+}")
    void download(
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable long file,
            HttpServletResponse response)
            throws IOException {
        downloads.send(official, id, file, response);
    }

    /**
     * What was sent, for the page that comes back.
     *
     * @param added how many files were added just before
     */
    private record Sent(String about, String replaces, int added, List<FieldError> errors) {}

    private FilesPage page(Shell shell, Official official, CaseRecord found, Sent sent) {
        var words = shell.words();
        var shown = beside.of(words, official, found);
        var replaced =
                shown.newest().stream()
                        .filter(file -> sent.replaces().equals(String.valueOf(file.id())))
                        .findFirst()
                        .orElse(null);
        return new FilesPage(
                shell,
                pages.header(words, found, List.of()),
                shown,
                sent.added(),
                refusal(shell, official, found),
                replaced,
                about(shell, sent.about()),
                files.largestMegabytes(),
                sent.errors());
    }

    private static @Nullable String refusal(Shell shell, Official official, CaseRecord found) {
        if (!PermissionPolicy.actsForDesk(official)) {
            return shell.say("establishment.files.reads-only");
        }
        return Attaching.may(found.file(), official.desk()) instanceof Decision.Refused(var why)
                ? Problems.reason(shell.words(), why)
                : null;
    }

    private static List<Option> about(Shell shell, String chosen) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", shell.say("establishment.form.choose"), false));
        About.attachable().stream()
                .map(
                        each ->
                                Option.of(
                                        each.name(),
                                        shell.say(each.labelKey()),
                                        each.name().equals(chosen)))
                .forEach(options::add);
        return options;
    }

    private CaseRecord visible(Official official, long id) {
        return cases.find(official, new CaseId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A number that no attachment has stands for one that cannot be replaced. */
    private static @Nullable AttachmentId idOf(String sent) {
        if (sent.isEmpty()) {
            return null;
        }
        return new AttachmentId(sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : 0);
    }
}
