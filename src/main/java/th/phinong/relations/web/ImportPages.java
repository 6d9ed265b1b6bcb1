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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.directory.Directory;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.relations.ImportId;
import th.phinong.relations.ListImports;
import th.phinong.relations.store.ImportRows;
import th.phinong.relations.store.ImportRows.Outcome;
import th.phinong.relations.store.ImportStore;
import th.phinong.relations.store.ImportStore.Import;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the ministry brings a new list: the form, what would happen, and the act. */
@Controller
@RequestMapping("/listings/new")
class ImportPages {

    private static final int RECENT = 20;
    private static final int LONGEST_REASON = 1_000;

    private final ListImports lists;
    private final ImportStore imports;
    private final ImportRows rows;
    private final ListUploads uploads;
    private final Directory directory;
    private final Clock clock;

    ImportPages(
            ListImports lists,
            ImportStore imports,
            ImportRows rows,
            ListUploads uploads,
            Directory directory,
            Clock clock) {
        this.lists = lists;
        this.imports = imports;
        this.rows = rows;
        this.uploads = uploads;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(Shell shell, @AuthenticationPrincipal Official official) {
        ministryOnly(official);
        return Pages.page("relations/import-form", form(shell, Map.of(), List.of()));
    }

    @PostMapping
    ModelAndView upload(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        ministryOnly(official);
        var read =
                ImportForm.read(
                        typed,
                        ListUploads.nameOf(file),
                        imports,
                        shell.words(),
                        LocalDate.now(clock));
        var list = read.list();
        if (list == null || file == null) {
            return refused(shell, typed, read.errors());
        }
        var arrived = uploads.read(ListImports.importer(official), list, file, shell.words());
        if (arrived.id() == null) {
            return refused(shell, typed, List.of(Objects.requireNonNull(arrived.error())));
        }
        lists.lookUpIfShort(arrived.id());
        return back(arrived.id());
    }

    @GetMapping("/{id:[0-9]+}")
    ModelAndView preview(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "1") String page) {
        ministryOnly(official);
        var found = find(id);
        return Pages.page("relations/import", page(shell, found, outcome, page, Map.of(), null));
    }

    @PostMapping("/{id:[0-9]+}/bring-in")
    ModelAndView bringIn(
            Shell shell, @AuthenticationPrincipal Official official, @PathVariable long id) {
        ministryOnly(official);
        return lists.bringIn(ListImports.importer(official), find(id).id())
                ? back(new ImportId(id))
                : conflict(shell, id);
    }

    @PostMapping("/{id:[0-9]+}/drop")
    ModelAndView drop(
            Shell shell, @AuthenticationPrincipal Official official, @PathVariable long id) {
        ministryOnly(official);
        return lists.drop(ListImports.importer(official), find(id).id())
                ? back(new ImportId(id))
                : conflict(shell, id);
    }

    @PostMapping("/{id:[0-9]+}/take-back")
    ModelAndView takeBack(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestParam Map<String, String> typed) {
        ministryOnly(official);
        var found = find(id);
        var reason = typed.getOrDefault("reason", "").strip();
        if (!FactForm.fits(reason, LONGEST_REASON)) {
            var error = new FieldError("reason", shell.say("relations.choice.error.reason"));
            return Pages.page(
                    "relations/import",
                    page(shell, found, "", "1", typed, error),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return lists.takeBack(ListImports.importer(official), found.id(), reason)
                ? back(found.id())
                : conflict(shell, id);
    }

    private ModelAndView refused(Shell shell, Map<String, String> typed, List<FieldError> errors) {
        return Pages.page(
                "relations/import-form",
                form(shell, typed, errors),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Somebody else was faster, or it is not ready: the page says where it stands. */
    private ModelAndView conflict(Shell shell, long id) {
        return Pages.page(
                "relations/import",
                page(shell, find(id), "", "1", Map.of(), null),
                HttpStatus.CONFLICT);
    }

    private ImportFormPage form(Shell shell, Map<String, String> typed, List<FieldError> errors) {
        return new ImportFormPage(
                shell, Map.copyOf(typed), List.copyOf(errors), imports.newest(RECENT));
    }

    private ImportPage page(
            Shell shell,
            Import found,
            String outcome,
            String page,
            Map<String, String> typed,
            @Nullable FieldError error) {
        var only =
                Arrays.stream(Outcome.values())
                        .filter(o -> o.name().equals(outcome))
                        .findFirst()
                        .orElse(null);
        int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        var shown = rows.page(found.id(), only, number, ImportPage.SIZE);
        var units =
                directory.foreignUnits(
                        shown.stream()
                                .map(ImportRows.Row::unit)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return new ImportPage(
                shell,
                found,
                rows.outcomes(found.id()),
                only,
                number,
                shown,
                units,
                Map.copyOf(typed),
                error == null ? List.of() : List.of(error));
    }

    private Import find(long id) {
        return imports.find(new ImportId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView back(ImportId id) {
        return new ModelAndView("redirect:/listings/new/" + id);
    }

    static void ministryOnly(@Nullable Official official) {
        if (!PermissionPolicy.keepsRegister(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
