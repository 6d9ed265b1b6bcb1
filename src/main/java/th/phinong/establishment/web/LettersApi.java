package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.CaseLetters;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.Cases;
import th.phinong.establishment.KeptLetter;
import th.phinong.establishment.KeptLetters;
import th.phinong.establishment.model.LetterMoment;
import th.phinong.establishment.web.LetterPages.Chosen;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.typesetting.UnprintableText;
import th.phinong.web.FieldError;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The letters of a case for programs: the same sight and rules as the pages. */
@RestController
@RequestMapping("/api/v1/cases/{id:[0-9]+}/letters")
class LettersApi {

    private final Cases cases;
    private final CaseLetters letters;
    private final KeptLetters kept;
    private final LetterLines lines;
    private final LetterFiles files;
    private final SentOnce once;

    LettersApi(
            Cases cases,
            CaseLetters letters,
            KeptLetters kept,
            LetterLines lines,
            LetterFiles files,
            SentOnce once) {
        this.cases = cases;
        this.letters = letters;
        this.kept = kept;
        this.lines = lines;
        this.files = files;
        this.once = once;
    }

    @GetMapping
    Map<String, Object> list(
            Words words, @AuthenticationPrincipal Official official, @PathVariable long id) {
        var found = visible(official, id);
        return Map.of(
                "items",
                letters.drafts(official, found).stream()
                        .map(moment -> draft(words, moment, found))
                        .toList(),
                "kept",
                kept.of(found).stream().map(LettersApi::sent).toList());
    }

    private Map<String, Object> draft(Words words, LetterMoment moment, CaseRecord found) {
        var line = lines.line(words, moment, found);
        var item = new LinkedHashMap<String, Object>();
        item.put("kind", line.key());
        item.put("name", line.name());
        item.put("form", moment.kind().form());
        item.put("language", line.lang());
        item.put("sender", line.sender());
        item.put("when", moment.when());
        item.put("step", line.step());
        item.put("clause", line.clause().isEmpty() ? null : line.clause());
        item.put("choices", !moment.isDone() ? moment.kind().choices() : List.of());
        item.put("docx", "/api/v1" + line.href() + ".docx");
        item.put("pdf", "/api/v1" + line.href() + ".pdf");
        return item;
    }

    private static Map<String, Object> sent(KeptLetter one) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", one.id());
        item.put("kind", one.kind());
        item.put("number", one.number());
        item.put("dated", one.dated());
        item.put("keptAt", one.keptAt());
        item.put("author", one.author());
        item.put("agency", one.agency());
        item.put("file", "/api/v1/cases/" + one.caseId() + "/files/" + one.attachment());
        return item;
    }

    @GetMapping("/{kind:[a-z-]+}.{ending:docx|pdf}")
    @Nullable ResponseEntity<?> file(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable String kind,
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String urgency,
            @RequestParam(defaultValue = "") String choice,
            HttpServletResponse response)
            throws IOException {
        var found = visible(official, id);
        var moment =
                letters.draft(official, found, kind)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            files.send(found, moment, Chosen.of(urgency, choice), ending, response);
            return null;
        } catch (UnprintableText e) {
            var why = words.say("letters.unprintable", e.letters());
            return Problems.invalid(words, List.of(new FieldError("pdf", why)));
        }
    }

    /** Keeps a letter as it was sent. */
    @PostMapping("/{kind:[a-z-]+}")
    ResponseEntity<?> keep(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable String kind,
            @RequestHeader(name = RequestKeys.HEADER, required = false) @Nullable String key,
            @RequestParam Map<String, String> said,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        var found = visible(official, id);
        if (!PermissionPolicy.actsForDesk(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var caseId = found.row().id();
        return once.answer(
                words,
                new SentOnce.Request(
                        official, caseId, key, "letters " + kind, () -> said(said, sent)),
                () -> kept.keep(official, caseId, kind, read(said, sent)),
                Map::of,
                ids -> created(found, ids));
    }

    private static Map<String, Object> said(
            Map<String, String> said, @Nullable List<MultipartFile> sent) {
        return Map.of("said", said, "files", Uploads.digests(sent));
    }

    private static KeptLetters.Sent read(
            Map<String, String> said, @Nullable List<MultipartFile> sent) {
        var chosen = Chosen.of(said.getOrDefault("urgency", ""), said.getOrDefault("choice", ""));
        var arrived = Uploads.of(sent);
        return new KeptLetters.Sent(
                said.getOrDefault("number", ""),
                day(said.getOrDefault("dated", "")),
                arrived.isEmpty() ? null : arrived.getFirst(),
                chosen.urgency(),
                chosen.choice());
    }

    private ResponseEntity<?> created(CaseRecord found, List<Long> ids) {
        var items =
                kept.of(found).stream()
                        .filter(one -> ids.contains(one.id()))
                        .map(LettersApi::sent)
                        .toList();
        return ResponseEntity.status(HttpStatus.CREATED).body(Map.of("items", items));
    }

    private static @Nullable LocalDate day(String sent) {
        try {
            return LocalDate.parse(sent);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private CaseRecord visible(Official official, long id) {
        return cases.find(official, new CaseId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
