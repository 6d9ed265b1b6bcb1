package th.phinong.documents.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.documents.Arrived;
import th.phinong.documents.DraftCheck;
import th.phinong.documents.DraftChecks;
import th.phinong.documents.StoredFiles;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.util.ArrayList;
import java.util.List;

/** Comparing a draft with the standard text, for officials. Nothing of the draft is kept. */
@Controller
class DraftCheckController {

    private static final int MOST_FILES = 2;

    private final DraftChecks checks;
    private final StoredFiles files;

    DraftCheckController(DraftChecks checks, StoredFiles files) {
        this.checks = checks;
        this.files = files;
    }

    @GetMapping("/drafts/check")
    ModelAndView form(Shell shell) {
        return Pages.page(
                "documents/check",
                new DraftCheckPage(shell, null, "", "", files.largestMegabytes(), List.of()));
    }

    @PostMapping("/drafts/check")
    ModelAndView check(
            Shell shell,
            @RequestParam(defaultValue = "") String instrument,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        var arrived =
                sent == null
                        ? List.<MultipartFile>of()
                        : sent.stream().filter(Arrived::isIn).toList();
        var paper = Sent.paper(instrument);
        if (arrived.size() > MOST_FILES) {
            return refused(shell, instrument, text, "file", "documents.check.too-many");
        }
        var found = new ArrayList<DraftCheck>();
        arrived.forEach(file -> found.add(checks.ofFile(Arrived.of(file), paper, null)));
        if (!text.isBlank() || arrived.isEmpty()) {
            found.add(checks.ofText(text, paper, null));
        }
        return switch (checks.together(found)) {
            case DraftCheck.Compared compared ->
                    Pages.page(
                            "documents/check",
                            new DraftCheckPage(
                                    shell,
                                    compared,
                                    text,
                                    instrument,
                                    files.largestMegabytes(),
                                    List.of()));
            case DraftCheck.Unread(var key, var facts, var name) ->
                    refused(
                            shell,
                            instrument,
                            text,
                            arrived.isEmpty() ? "text" : "file",
                            key,
                            facts.toArray());
        };
    }

    private ModelAndView refused(
            Shell shell,
            String instrument,
            String text,
            String field,
            String key,
            Object... facts) {
        var error = new FieldError(field, shell.say(key, facts));
        return Pages.page(
                "documents/check",
                new DraftCheckPage(
                        shell, null, text, instrument, files.largestMegabytes(), List.of(error)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
