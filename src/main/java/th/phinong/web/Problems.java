package th.phinong.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import th.phinong.shared.RuleRefusal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers that say no to a program: RFC 9457 problem details in the reader's language, with {@code
 * rule} and {@code clause} where a rule refused and {@code errors} where fields were wrong.
 */
public final class Problems {

    private static final Set<Integer> WITH_WORDS =
            Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503);

    private Problems() {}

    /** A status and what it means. */
    public static ResponseEntity<Map<String, Object>> of(Words words, HttpStatusCode status) {
        return answer(status, start(words, status));
    }

    /**
     * A status with its own detail.
     *
     * @param detail what happened, in the reader's language
     * @param members further members, such as the version that a conflict met
     */
    public static ResponseEntity<Map<String, Object>> of(
            Words words, HttpStatusCode status, String detail, Map<String, ?> members) {
        var problem = start(words, status);
        problem.put("detail", detail);
        problem.putAll(members);
        return answer(status, problem);
    }

    /** 422: a rule refused; says the reason, the rule and the clause. */
    public static ResponseEntity<Map<String, Object>> refused(Words words, RuleRefusal refusal) {
        var problem = start(words, HttpStatus.UNPROCESSABLE_CONTENT);
        problem.put("detail", reason(words, refusal));
        problem.put("rule", refusal.rule().value());
        if (refusal.clause() != null) {
            problem.put("clause", refusal.clause().number());
        }
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, problem);
    }

    /** 422: fields are wrong; each with what would be right. */
    public static ResponseEntity<Map<String, Object>> invalid(
            Words words, List<FieldError> errors) {
        var problem = start(words, HttpStatus.UNPROCESSABLE_CONTENT);
        problem.put("errors", errors);
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, problem);
    }

    /** Why a rule refused, as a sentence. */
    public static String reason(Words words, RuleRefusal refusal) {
        return words.say(refusal.messageKey(), refusal.facts().toArray());
    }

    /** The status whose words are said for a status: itself, or the first of its hundred. */
    static int worded(HttpStatusCode status) {
        return WITH_WORDS.contains(status.value())
                ? status.value()
                : status.is5xxServerError() ? 500 : 400;
    }

    private static Map<String, Object> start(Words words, HttpStatusCode status) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", words.say("web.error." + worded(status) + ".title"));
        problem.put("status", status.value());
        problem.put("detail", words.say("web.error." + worded(status) + ".text"));
        return problem;
    }

    private static ResponseEntity<Map<String, Object>> answer(
            HttpStatusCode status, Map<String, Object> problem) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
