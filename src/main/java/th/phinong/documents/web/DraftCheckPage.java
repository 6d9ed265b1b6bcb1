package th.phinong.documents.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.Comparison;
import th.phinong.documents.DraftCheck.Compared;
import th.phinong.documents.Paper;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;

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

    /** What was found, as it is shown; null where nothing was. */
    public @Nullable Comparison comparison() {
        return compared == null ? null : new Comparison(shell, compared);
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
        return FieldError.at(field, errors);
    }
}
