package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Outcome;
import th.phinong.establishment.OutcomeOfMany;
import th.phinong.establishment.OutcomeOfMany.Hindrance;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.SeveralAtOnce;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.FieldError;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One act on several cases for programs: done to all of them, or to none. */
@RestController
class SeveralApi {

    private static final String CASES = "cases";

    private final Cases cases;
    private final RequestKeys keys;
    private final CaseProblems problems;

    SeveralApi(Cases cases, RequestKeys keys, CaseProblems problems) {
        this.cases = cases;
        this.keys = keys;
        this.problems = problems;
    }

    @PostMapping("/api/v1/cases/actions/{action}")
    ResponseEntity<?> act(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable String action,
            @RequestHeader(name = RequestKeys.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, Object> input) {
        if (!PermissionPolicy.actsForDesk(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var act =
                ActionName.ofTag(action)
                        .filter(SeveralAtOnce.ACTS::contains)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var ids = ids(input.get(CASES));
        if (ids == null) {
            return Problems.invalid(
                    words, List.of(new FieldError(CASES, words.say("establishment.api.cases"))));
        }
        var shared = new LinkedHashMap<>(input);
        shared.remove(CASES);
        return switch (cases.actOnAll(official, ids, act, shared, keys.of(key, action, input))) {
            case OutcomeOfMany.AllDone(var done) -> ResponseEntity.ok(said(done));
            case OutcomeOfMany.NoneDone(var because) -> refused(words, because);
            case OutcomeOfMany.WrongNumber(var number) ->
                    Problems.of(
                            words,
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            words.say("several.wrong-number", Cases.MOST_AT_ONCE),
                            Map.of());
            case OutcomeOfMany.KeyReused() -> problems.of(words, new Outcome.KeyReused());
        };
    }

    /** The ids as sent; null where they are no list of whole numbers. */
    private static @Nullable List<CaseId> ids(@Nullable Object sent) {
        var ids = new ArrayList<CaseId>();
        if (!(sent instanceof List<?> list)) {
            return null;
        }
        for (var one : list) {
            if (!(one instanceof Integer || one instanceof Long)) {
                return null;
            }
            ids.add(new CaseId(((Number) one).longValue()));
        }
        return ids;
    }

    private static Map<String, Object> said(List<Outcome.Done> done) {
        return Map.of(
                CASES,
                done.stream()
                        .map(one -> Map.of("id", one.caseId().value(), "version", one.version()))
                        .toList());
    }

    /** The answer is that of the first case in the way; every such case is named in it. */
    private ResponseEntity<?> refused(Words words, List<Hindrance> because) {
        var first = problems.of(words, because.getFirst().outcome());
        var body = new LinkedHashMap<String, Object>();
        if (first.getBody() instanceof Map<?, ?> said) {
            said.forEach((name, value) -> body.put(name.toString(), value));
        }
        body.put(CASES, because.stream().map(one -> hindrance(words, one)).toList());
        return ResponseEntity.status(first.getStatusCode())
                .contentType(java.util.Objects.requireNonNull(first.getHeaders().getContentType()))
                .body(body);
    }

    private static Map<String, Object> hindrance(Words words, Hindrance one) {
        var said = new LinkedHashMap<String, Object>();
        said.put("id", one.caseId().value());
        switch (one.outcome()) {
            case Outcome.Refused(var refusal) -> {
                said.put("number", one.number());
                said.put("rule", refusal.rule().value());
                if (refusal.clause() != null) {
                    said.put("clause", refusal.clause().number());
                }
                said.put("reason", Problems.reason(words, refusal));
            }
            case Outcome.Invalid invalid -> {
                said.put("number", one.number());
                said.put("reason", words.say("establishment.invalid"));
            }
            case Outcome.Unknown(),
                    Outcome.Done(var _, var _, var _),
                    Outcome.Stale(var _, var _),
                    Outcome.KeyReused() ->
                    said.put("reason", words.say("several.unknown"));
        }
        return said;
    }
}
