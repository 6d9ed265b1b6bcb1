package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import th.phinong.establishment.Outcome;
import th.phinong.establishment.model.FieldError;
import th.phinong.shared.RuleRefusal;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a program is told when a request was not done. */
@Component
class CaseProblems {

    /** The rule of authority: the one refusal that means "not you" rather than "not this". */
    private static final String OWN_DESK = "EST-R9";

    ResponseEntity<?> of(Words words, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> throw new IllegalArgumentException("done is no problem");
            case Outcome.Unknown() -> Problems.of(words, HttpStatus.NOT_FOUND);
            case Outcome.Refused(var refusal) -> refused(words, refusal);
            case Outcome.Invalid(var errors, var broken) ->
                    invalid(words, errors, broken, List.of());
            case Outcome.Stale stale -> stale(words, stale, List.of());
            case Outcome.KeyReused() ->
                    Problems.of(
                            words,
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            words.say("establishment.key-reused"),
                            Map.of());
        };
    }

    /**
     * 409: the case has changed since it was looked at.
     *
     * @param changes what happened since, newest first, as the page shows it
     */
    ResponseEntity<?> stale(Words words, Outcome.Stale stale, List<CasePage.Happened> changes) {
        var members = new LinkedHashMap<String, Object>();
        members.put("seen", stale.seen());
        members.put("current", stale.current());
        members.put("changes", changes.stream().map(CaseProblems::change).toList());
        return Problems.of(
                words,
                HttpStatus.CONFLICT,
                words.say("establishment.conflict.text", stale.seen(), stale.current()),
                members);
    }

    private static Map<String, Object> change(CasePage.Happened happened) {
        var change = new LinkedHashMap<String, Object>();
        change.put("entry", happened.position());
        change.put("step", happened.title());
        change.put("by", happened.by());
        change.put("happenedOn", happened.iso());
        change.put("recorded", happened.recorded());
        return change;
    }

    private static ResponseEntity<?> refused(Words words, RuleRefusal refusal) {
        return isForbidden(refusal)
                ? Problems.of(
                        words,
                        HttpStatus.FORBIDDEN,
                        Problems.reason(words, refusal),
                        Map.of("rule", refusal.rule().value()))
                : Problems.refused(words, refusal);
    }

    /** Whether a refusal means that the act is another desk's. */
    static boolean isForbidden(RuleRefusal refusal) {
        return refusal.rule().value().equals(OWN_DESK);
    }

    /**
     * 422 with every fault at its field.
     *
     * @param fields the fields that there are, where the sender has no other way to know them
     */
    ResponseEntity<?> invalid(
            Words words,
            List<FieldError> errors,
            @Nullable RuleRefusal broken,
            List<Map<String, Object>> fields) {
        var members = new LinkedHashMap<String, Object>();
        if (broken != null) {
            members.put("rule", broken.rule().value());
            if (broken.clause() != null) {
                members.put("clause", broken.clause().number());
            }
        }
        var list = new ArrayList<Map<String, Object>>();
        errors.forEach(error -> list.add(member(words, error)));
        members.put("errors", list);
        if (!fields.isEmpty()) {
            members.put("fields", fields);
        }
        var detail =
                broken == null
                        ? words.say("establishment.invalid")
                        : Problems.reason(words, broken);
        return Problems.of(words, HttpStatus.UNPROCESSABLE_CONTENT, detail, members);
    }

    private static Map<String, Object> member(Words words, FieldError error) {
        var member = new LinkedHashMap<String, Object>();
        member.put("field", error.path());
        member.put("message", words.say(error.messageKey(), error.args().toArray()));
        if (error.rule() != null) {
            member.put("rule", error.rule().value());
        }
        if (error.clause() != null) {
            member.put("clause", error.clause().number());
        }
        return member;
    }
}
