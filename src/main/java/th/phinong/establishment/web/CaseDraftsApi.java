package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Entered;
import th.phinong.establishment.PreparedDraft;
import th.phinong.establishment.PreparedDrafts;
import th.phinong.establishment.ReturnedDrafts;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The drafts of a case for programs: the same sight and rules as the pages. */
@RestController
@RequestMapping("/api/v1/cases/{id:[0-9]+}/drafts")
class CaseDraftsApi {

    private final Cases cases;
    private final PreparedDrafts prepared;
    private final ReturnedDrafts returned;
    private final DraftAnswers answers;
    private final EnteredAnswers entered;
    private final SentOnce once;

    CaseDraftsApi(
            Cases cases,
            PreparedDrafts prepared,
            ReturnedDrafts returned,
            DraftAnswers answers,
            EnteredAnswers entered,
            SentOnce once) {
        this.cases = cases;
        this.prepared = prepared;
        this.returned = returned;
        this.answers = answers;
        this.entered = entered;
        this.once = once;
    }

    /** Those made here and those that came back; recorded versions are events of the case. */
    @GetMapping
    Map<String, Object> list(@AuthenticationPrincipal Official official, @PathVariable long id) {
        var caseId = visible(official, id);
        return Map.of(
                "prepared", prepared.of(caseId).stream().map(DraftJson::of).toList(),
                "returned", returned.of(caseId).stream().map(DraftJson::of).toList());
    }

    /** Compares a text that came back and keeps it: {@code file} (two at most) or {@code text}. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> compare(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestHeader(name = RequestKeys.HEADER, required = false) @Nullable String key,
            @RequestParam(defaultValue = "") String instrument,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files) {
        var caseId = officerSees(official, id);
        var paper = CaseDraftsController.paper(instrument);
        return once.answer(
                words,
                new SentOnce.Request(
                        official,
                        caseId,
                        key,
                        "returned-drafts",
                        () -> said(instrument, text, files)),
                () -> returned.keep(official, caseId, paper, Uploads.of(files), text),
                Map::of,
                ids -> created(returned.find(caseId, ids.getFirst()).map(DraftJson::of)));
    }

    private static Map<String, Object> said(
            String instrument, String text, @Nullable List<MultipartFile> files) {
        return Map.of("instrument", instrument, "text", text, "files", Uploads.digests(files));
    }

    /** Makes a draft from the standard text: {@code {instrument, answers: {field: words}}}. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> prepare(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestHeader(name = RequestKeys.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, Object> input) {
        var caseId = officerSees(official, id);
        var paper = CaseDraftsController.paper(Objects.toString(input.get("instrument"), ""));
        if (paper == null) {
            var fault = Entered.Faulty.of("instrument", "documents.check.no-instrument");
            return entered.problem(words, fault, Map.of());
        }
        var said = answers.of(paper, DraftJson.texts(input.get("answers")));
        var entry = new PreparedDrafts.Entry(null, 0, caseId, paper, said, null);
        return once.answer(
                words,
                new SentOnce.Request(official, caseId, key, "prepared-drafts", () -> input),
                () -> prepared.save(official, entry),
                Map::of,
                ids -> created(made(caseId, ids.getFirst()).map(DraftJson::of)));
    }

    private Optional<PreparedDraft> made(CaseId caseId, long id) {
        return prepared.of(caseId).stream().filter(one -> one.id().value() == id).findFirst();
    }

    private static ResponseEntity<?> created(Optional<Map<String, Object>> draft) {
        return ResponseEntity.status(HttpStatus.CREATED).body(draft.orElseThrow());
    }

    private CaseId visible(Official official, long id) {
        return cases.find(official, new CaseId(id))
                .map(found -> found.row().id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private CaseId officerSees(Official official, long id) {
        var caseId = visible(official, id);
        if (!PermissionPolicy.actsForDesk(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return caseId;
    }
}
