package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.identity.Official;
import th.phinong.relations.ImportId;
import th.phinong.relations.ListImports;
import th.phinong.relations.store.ImportRows;
import th.phinong.relations.store.ImportRows.Outcome;
import th.phinong.relations.store.ImportStore;
import th.phinong.web.FieldError;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** New lists by program: read and looked up, brought in, taken back. */
@RestController
class ImportApi {

    private static final int MOST_FAULTY = 1_000;
    private static final int LONGEST_REASON = 1_000;

    private final ListImports lists;
    private final ImportStore imports;
    private final ImportRows rows;
    private final ListUploads uploads;
    private final Clock clock;

    ImportApi(
            ListImports lists,
            ImportStore imports,
            ImportRows rows,
            ListUploads uploads,
            Clock clock) {
        this.lists = lists;
        this.imports = imports;
        this.rows = rows;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * A list that somebody brings.
     *
     * @param outcomes how many rows there are of each outcome
     * @param faulty the rows that have something wrong with them, the first thousand
     */
    record ImportJson(
            long id,
            String key,
            ImportStore.State state,
            int rows,
            int lookedUp,
            Map<Outcome, Integer> outcomes,
            List<FaultyJson> faulty) {}

    /** A row with its line in the file and what is wrong with it, as sentences. */
    record FaultyJson(int row, int line, List<String> problems) {}

    /** Reads a list and looks it up; nothing of the register is changed. */
    @PostMapping("/api/v1/listings")
    ResponseEntity<?> read(
            Words words,
            @AuthenticationPrincipal Official official,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        ImportPages.ministryOnly(official);
        var name = ListUploads.nameOf(file);
        var form = ImportForm.read(typed, name, imports, words, LocalDate.now(clock));
        var list = form.list();
        if (list == null || file == null) {
            return Problems.invalid(words, form.errors());
        }
        var arrived = uploads.read(ListImports.importer(official), list, file, words);
        var id = arrived.id();
        if (id == null) {
            return Problems.invalid(words, List.of(Objects.requireNonNull(arrived.error())));
        }
        lists.lookUp(id);
        return ResponseEntity.status(HttpStatus.CREATED).body(json(id, words));
    }

    @GetMapping("/api/v1/list-imports/{id:[0-9]+}")
    ImportJson one(Words words, @AuthenticationPrincipal Official official, @PathVariable long id) {
        ImportPages.ministryOnly(official);
        return json(new ImportId(id), words);
    }

    @PostMapping("/api/v1/list-imports/{id:[0-9]+}/bring-in")
    ResponseEntity<?> bringIn(
            Words words, @AuthenticationPrincipal Official official, @PathVariable long id) {
        ImportPages.ministryOnly(official);
        var before = json(new ImportId(id), words);
        return lists.bringIn(ListImports.importer(official), new ImportId(id))
                ? ResponseEntity.ok(json(new ImportId(id), words))
                : Problems.of(
                        words,
                        HttpStatus.CONFLICT,
                        words.say("relations-import.not-now"),
                        Map.of("state", before.state(), "faulty", before.faulty()));
    }

    @PostMapping("/api/v1/list-imports/{id:[0-9]+}/take-back")
    ResponseEntity<?> takeBack(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @org.springframework.web.bind.annotation.RequestBody Map<String, Object> input) {
        ImportPages.ministryOnly(official);
        var before = json(new ImportId(id), words);
        var reason = Objects.toString(input.get("reason"), "").strip();
        if (!FactForm.fits(reason, LONGEST_REASON)) {
            var error = new FieldError("reason", words.say("relations.choice.error.reason"));
            return Problems.invalid(words, List.of(error));
        }
        return lists.takeBack(ListImports.importer(official), new ImportId(id), reason)
                ? ResponseEntity.ok(json(new ImportId(id), words))
                : Problems.of(
                        words,
                        HttpStatus.CONFLICT,
                        words.say("relations-import.not-now"),
                        Map.of("state", before.state()));
    }

    private ImportJson json(ImportId id, Words words) {
        var it =
                imports.find(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var faulty =
                rows.page(id, Outcome.FAULTY, 1, MOST_FAULTY).stream()
                        .map(row -> faulty(row, words))
                        .toList();
        return new ImportJson(
                id.value(),
                it.list().key(),
                it.state(),
                it.rows(),
                it.matched(),
                rows.outcomes(id),
                faulty);
    }

    private static FaultyJson faulty(ImportRows.Row row, Words words) {
        return new FaultyJson(
                row.row(),
                row.line(),
                row.problems().stream().map(p -> ListUploads.say(words, p)).toList());
    }
}
