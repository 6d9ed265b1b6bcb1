package th.phinong.documents.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.ClauseView;
import th.phinong.documents.DraftCheck.Compared;
import th.phinong.documents.DraftCheck.Route;
import th.phinong.documents.Paper;
import th.phinong.documents.model.BetweenLanguages;
import th.phinong.documents.model.BindingHit;
import th.phinong.documents.model.BindingWords.Severity;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;
import th.phinong.web.Tone;

import java.util.ArrayList;
import java.util.List;

/**
 * The form for a draft, and what was found of the last.
 *
 * @param compared what was found; null before anything was sent, and where it could not be read
 * @param typed the text that was pasted
 * @param paper what was chosen, or empty
 * @param largest the largest file, in mebibytes
 */
public record DraftCheckPage(
        Shell shell,
        @Nullable Compared compared,
        String typed,
        String paper,
        long largest,
        List<FieldError> errors) {

    public boolean isStandard() {
        return compared != null && compared.route() == Route.STANDARD;
    }

    /** The parts in their order, the standard ones too. */
    public List<ClauseView> clauses() {
        return compared == null
                ? List.of()
                : compared.findings().stream()
                        .map(finding -> ClauseView.of(shell, finding, compared.hits()))
                        .toList();
    }

    /** What a part is called, with its language where the draft has both. */
    public String label(String clause) {
        return ClauseView.label(shell, clause);
    }

    public String anchor(BindingHit hit) {
        return ClauseView.anchor(hit.clause(), hit.language().tag());
    }

    public Tone tone(Severity severity) {
        return switch (severity) {
            case HIGH -> Tone.DANGER;
            case MEDIUM -> Tone.WARNING;
            case LOW -> Tone.NEUTRAL;
        };
    }

    /** What does not fit between the languages, as a sentence. */
    public String misfit(BetweenLanguages.Difference difference) {
        return shell.say("documents.misfit." + difference.misfit().name());
    }

    public Field textField() {
        return Field.of("text", shell.say("documents.check.text"))
                .withHint(shell.say("documents.check.text.hint"))
                .withValue(typed)
                .withError(error("text"));
    }

    public Field paperField() {
        return Field.of("instrument", shell.say("documents.check.instrument"))
                .withError(error("instrument"));
    }

    /** The instruments, and leaving it to the program. */
    public List<Option> papers() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", shell.say("documents.check.instrument.told"), paper.isEmpty()));
        for (var each : Paper.values()) {
            boolean chosen = each.name().equals(paper);
            options.add(Option.of(each.name(), shell.say(each.nameKey()), chosen));
        }
        return options;
    }

    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
