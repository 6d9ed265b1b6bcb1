package th.phinong.establishment.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import th.phinong.establishment.Entered;
import th.phinong.establishment.Outcome;
import th.phinong.web.FieldError;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.util.List;
import java.util.Map;

/** What is said when something beside the procedure was not entered. */
@Component
class EnteredAnswers {

    private final CaseProblems problems;

    EnteredAnswers(CaseProblems problems) {
        this.problems = problems;
    }

    static List<FieldError> errors(Words words, List<Entered.Fault> faults) {
        return faults.stream()
                .map(
                        fault ->
                                new FieldError(
                                        fault.field(),
                                        words.say(fault.messageKey(), fault.facts().toArray())))
                .toList();
    }

    /** What a program is told whose key stands for another request. */
    ResponseEntity<?> keyReused(Words words) {
        return problems.of(words, new Outcome.KeyReused());
    }

    /**
     * What a program is told.
     *
     * @param allowed what may be sent in fields that take one of a few values
     */
    ResponseEntity<?> problem(Words words, Entered entered, Map<String, List<String>> allowed) {
        return switch (entered) {
            case Entered.Done done -> throw new IllegalArgumentException("done is no problem");
            case Entered.Unknown() -> problems.of(words, new Outcome.Unknown());
            case Entered.Refused(var refusal) -> problems.of(words, new Outcome.Refused(refusal));
            case Entered.Faulty(var faults) ->
                    Problems.invalid(
                            words,
                            errors(words, faults).stream()
                                    .map(error -> withValues(words, error, allowed))
                                    .toList());
        };
    }

    private static FieldError withValues(
            Words words, FieldError error, Map<String, List<String>> allowed) {
        var values = allowed.get(error.field());
        return values == null
                ? error
                : new FieldError(
                        error.field(),
                        words.say(
                                "establishment.api.allowed",
                                error.message(),
                                String.join(", ", values)));
    }
}
