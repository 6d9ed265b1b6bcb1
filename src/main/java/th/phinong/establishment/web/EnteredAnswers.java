package th.phinong.establishment.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import th.phinong.establishment.Entered;
import th.phinong.establishment.Outcome;
import th.phinong.web.FieldError;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.util.List;

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

    /** What a program is told. */
    ResponseEntity<?> problem(Words words, Entered entered) {
        return switch (entered) {
            case Entered.Done done -> throw new IllegalArgumentException("done is no problem");
            case Entered.Unknown() -> problems.of(words, new Outcome.Unknown());
            case Entered.Refused(var refusal) -> problems.of(words, new Outcome.Refused(refusal));
            case Entered.Faulty(var faults) -> Problems.invalid(words, errors(words, faults));
        };
    }
}
