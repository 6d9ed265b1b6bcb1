package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

import th.phinong.establishment.About;
import th.phinong.establishment.Assignments;
import th.phinong.establishment.AttachmentId;
import th.phinong.establishment.Attachments;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Note;
import th.phinong.establishment.Notes;
import th.phinong.establishment.TurnKey;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Words;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Files, notes and assignments of a case for programs: the same sight and rules as the pages. */
@RestController
@RequestMapping("/api/v1/cases/{id:[0-9]+}")
class CaseworkApi {

    private final Cases cases;
    private final Attachments attachments;
    private final Notes notes;
    private final Assignments assignments;
    private final CaseworkJson json;
    private final Downloads downloads;
    private final SentOnce once;

    CaseworkApi(
            Cases cases,
            Attachments attachments,
            Notes notes,
            Assignments assignments,
            CaseworkJson json,
            Downloads downloads,
            SentOnce once) {
        this.cases = cases;
        this.attachments = attachments;
        this.notes = notes;
        this.assignments = assignments;
        this.json = json;
        this.downloads = downloads;
        this.once = once;
    }

    @GetMapping("/files")
    Map<String, Object> files(@AuthenticationPrincipal Official official, @PathVariable long id) {
        return Map.of("items", json.files(visible(official, id)));
    }

    @PostMapping("/files")
    ResponseEntity<?> attach(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestHeader(name = RequestKeys.HEADER, required = false) @Nullable String key,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(required = false) @Nullable Long replaces,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        var caseId = officerSees(official, id);
        return once.answer(
                words,
                new SentOnce.Request(
                        official, caseId, key, "files", () -> said(about, replaces, sent)),
                () ->
                        attachments.add(
                                official,
                                caseId,
                                About.of(about).orElse(null),
                                replaces == null ? null : new AttachmentId(replaces),
                                Uploads.of(sent)),
                () -> allowed(official, caseId),
                ids -> created(json.files(caseId), ids));
    }

    private static Map<String, Object> said(
            String about, @Nullable Long replaces, @Nullable List<MultipartFile> sent) {
        return Map.of(
                "about", about,
                "replaces", Objects.toString(replaces, ""),
                "files", Uploads.digests(sent));
    }

    @GetMapping("/files/{file:[0-9]+}")
    void download(
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable long file,
            HttpServletResponse response)
            throws IOException {
        downloads.send(official, id, file, response);
    }

    @GetMapping("/notes")
    Map<String, Object> notes(@AuthenticationPrincipal Official official, @PathVariable long id) {
        return Map.of("items", json.notes(official, visible(official, id)));
    }

    @PostMapping("/notes")
    ResponseEntity<?> write(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestHeader(name = RequestKeys.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, Object> input) {
        var caseId = officerSees(official, id);
        return once.answer(
                words,
                new SentOnce.Request(official, caseId, key, "notes", () -> input),
                () ->
                        notes.write(
                                official,
                                caseId,
                                NotesController.audienceOf(text(input, "audience")),
                                text(input, "text"),
                                NotesController.idOf(text(input, "corrects"))),
                () -> allowed(official, caseId),
                ids -> created(json.notes(official, caseId), ids));
    }

    @GetMapping("/assignments")
    Map<String, Object> assignments(
            @AuthenticationPrincipal Official official, @PathVariable long id) {
        return json.assignments(official, visible(official, id));
    }

    @PostMapping("/assignments")
    ResponseEntity<?> assign(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestHeader(name = RequestKeys.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, Object> input) {
        var caseId = officerSees(official, id);
        return once.answer(
                words,
                new SentOnce.Request(official, caseId, key, "assignments", () -> input),
                () ->
                        assignments.assign(
                                official,
                                caseId,
                                TurnKey.of(text(input, "turn")).orElse(null),
                                text(input, "officer"),
                                text(input, "reason")),
                () -> allowed(official, caseId),
                ids -> ResponseEntity.ok(json.assignments(official, caseId)));
    }

    private Map<String, List<String>> allowed(Official official, CaseId caseId) {
        return Map.of(
                "about", About.attachable().stream().map(About::name).toList(),
                "audience", Stream.of(Note.Audience.values()).map(Note.Audience::name).toList(),
                "turn",
                        assignments.turns(official, caseId).stream()
                                .map(turn -> turn.key().toString())
                                .toList());
    }

    private static ResponseEntity<?> created(List<Map<String, Object>> items, List<Long> ids) {
        var made = items.stream().filter(item -> ids.contains(item.get("id"))).toList();
        return ResponseEntity.status(HttpStatus.CREATED).body(Map.of("items", made));
    }

    private static String text(Map<String, Object> input, String name) {
        var said = input.get(name);
        return said instanceof Map || said instanceof List ? "" : Objects.toString(said, "");
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
