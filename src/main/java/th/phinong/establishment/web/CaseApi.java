package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.server.ResponseStatusException;

import th.phinong.directory.Directory;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Outcome;
import th.phinong.establishment.model.ActionName;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases for programs: the same acts, rules and sight as the pages. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseApi {

    private final Cases cases;
    private final CaseSearch search;
    private final CaseJson json;
    private final RequestKeys keys;
    private final CaseProblems problems;
    private final CasePages pages;
    private final Directory directory;

    CaseApi(
            Cases cases,
            CaseSearch search,
            CaseJson json,
            RequestKeys keys,
            CaseProblems problems,
            CasePages pages,
            Directory directory) {
        this.cases = cases;
        this.search = search;
        this.json = json;
        this.keys = keys;
        this.problems = problems;
        this.pages = pages;
        this.directory = directory;
    }

    @GetMapping
    ResponseEntity<?> list(
            Words words,
            @AuthenticationPrincipal Official official,
            @RequestParam Map<String, String> parameters) {
        var asked = CaseFilter.read(parameters, directory);
        if (!asked.faulty().isEmpty()) {
            return Problems.invalid(words, asked.errors(words));
        }
        var found = search.find(official, asked.query());
        var answer = new LinkedHashMap<String, Object>();
        answer.put("total", found.total());
        answer.put("totalIsAtLeast", found.isMore());
        answer.put("page", asked.query().page());
        answer.put("size", asked.query().size());
        answer.put("items", found.lines().stream().map(json::line).toList());
        return ResponseEntity.ok(answer);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(
            Words words, @AuthenticationPrincipal Official official, @PathVariable long id) {
        return show(words, official, new CaseId(id), HttpStatus.OK);
    }

    @PostMapping
    ResponseEntity<?> open(
            Words words,
            @AuthenticationPrincipal Official official,
            @RequestHeader(name = RequestKeys.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, Object> input) {
        officerOnly(official);
        var outcome = cases.open(official, input, keys.of(key, "open-case", input));
        return outcome instanceof Outcome.Invalid(var errors, var broken)
                // There is no case yet to read the form's fields from, so the refusal tells them.
                ? problems.invalid(words, errors, broken, json.openingFields(official))
                : answer(words, official, null, outcome, HttpStatus.CREATED);
    }

    @PostMapping("/{id}/actions/{action}")
    ResponseEntity<?> act(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable String action,
            @RequestHeader(name = RequestKeys.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Map<String, Object> input) {
        officerOnly(official);
        var name =
                ActionName.ofTag(action)
                        .filter(known -> known != ActionName.OPEN_CASE)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, Object> facts = input == null ? Map.of() : input;
        var outcome =
                cases.act(
                        official,
                        new CaseId(id),
                        name,
                        facts,
                        Versions.of(ifMatch),
                        keys.of(key, id + " " + action, facts));
        return answer(words, official, new CaseId(id), outcome, HttpStatus.OK);
    }

    private ResponseEntity<?> answer(
            Words words,
            Official official,
            @Nullable CaseId asked,
            Outcome outcome,
            HttpStatus done) {
        if (outcome instanceof Outcome.Stale stale && asked != null) {
            return problems.stale(words, stale, changes(words, official, asked, stale.seen()));
        }
        if (!(outcome instanceof Outcome.Done(var caseId, var _, var written))) {
            return problems.of(words, outcome);
        }
        // What was just written is told as it was written; nothing of it is read once more.
        return written == null
                ? show(words, official, caseId, done)
                : tell(written.record(), json.whole(words, official, written), done);
    }

    private List<CasePage.Happened> changes(
            Words words, Official official, CaseId caseId, long seen) {
        return cases
                .find(official, caseId)
                .map(found -> pages.history(words, null, found))
                .orElse(List.of())
                .stream()
                .filter(happened -> happened.position() > seen)
                .toList();
    }

    private ResponseEntity<?> show(
            Words words, Official official, CaseId caseId, HttpStatus status) {
        return cases.find(official, caseId)
                .<ResponseEntity<?>>map(
                        found -> tell(found, json.whole(words, official, found), status))
                .orElseGet(() -> problems.of(words, new Outcome.Unknown()));
    }

    private static ResponseEntity<?> tell(
            CaseRecord found, Map<String, Object> said, HttpStatus status) {
        var answer = ResponseEntity.status(status);
        if (status == HttpStatus.CREATED) {
            answer.location(URI.create("/api/v1/cases/" + found.row().id()));
        }
        return answer.eTag(Long.toString(found.row().version())).body(said);
    }

    private static void officerOnly(Official official) {
        if (!PermissionPolicy.actsForDesk(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
