package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.Paper;
import th.phinong.web.CaseHeader;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;
import th.phinong.web.Tone;

import java.util.ArrayList;
import java.util.List;

/**
 * The drafts of a case: those made here, those recorded in the procedure, texts that came back.
 *
 * @param recorded versions of the procedure, newest first
 * @param returned texts that came back, newest first
 * @param mayWrite whether the reader's desk has the case
 * @param typed what was pasted
 * @param instrument what was chosen, or empty
 * @param largest the largest file that is taken, in megabytes
 */
public record CaseDraftsPage(
        Shell shell,
        CaseHeader header,
        long caseId,
        List<DraftLine> prepared,
        List<Line> recorded,
        List<Line> returned,
        boolean mayWrite,
        String typed,
        String instrument,
        long largest,
        List<FieldError> errors) {

    /**
     * A text that was compared.
     *
     * @param href where it stands beside the standard text, or null where it could not be compared
     * @param route what was found, in words
     * @param hits how much wording of it could bind
     */
    public record Line(
            String title, String at, @Nullable String href, String route, Tone tone, int hits) {}

    public List<Paper> papers() {
        return List.of(Paper.values());
    }

    public Field textField() {
        return Field.of("text", shell.say("documents.check.text"))
                .withHint(shell.say("documents.check.text.hint"))
                .withValue(typed)
                .withError(error("text"));
    }

    public Field paperField() {
        return Field.of("instrument", shell.say("documents.check.instrument"));
    }

    /** The instruments, and leaving it to the program. */
    public List<Option> paperOptions() {
        var options = new ArrayList<Option>();
        var told = shell.say("documents.check.instrument.told");
        options.add(Option.of("", told, instrument.isEmpty()));
        for (var paper : papers()) {
            var label = shell.say(paper.nameKey());
            options.add(Option.of(paper.name(), label, paper.name().equals(instrument)));
        }
        return options;
    }

    /** What is wrong with a field, or null. */
    public @Nullable String error(String field) {
        return FieldError.at(field, errors);
    }
}
