package th.phinong.establishment.web;

import org.springframework.stereotype.Component;

import th.phinong.documents.Letter;
import th.phinong.documents.StoredFiles;
import th.phinong.documents.Urgency;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.model.LetterMoment;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;
import th.phinong.web.Words;

import java.util.Arrays;
import java.util.List;

/** Makes the pages of the letters of a case. */
@Component
class LetterPages {

    private final CasePages pages;
    private final LetterLines lines;
    private final StoredFiles files;

    LetterPages(CasePages pages, LetterLines lines, StoredFiles files) {
        this.pages = pages;
        this.lines = lines;
        this.files = files;
    }

    /** What an official chose of a letter, as its addresses carry it. */
    record Chosen(Urgency urgency, String choice) {

        static Chosen of(String urgency, String choice) {
            return new Chosen(
                    Urgency.of(urgency).orElse(Urgency.NONE),
                    choice.matches("[a-z-]{1,60}") ? choice : "");
        }

        String query() {
            return "?urgency=" + urgency + (choice.isEmpty() ? "" : "&choice=" + choice);
        }
    }

    LettersPage list(Shell shell, Official official, CaseRecord found) {
        return new LettersPage(
                shell,
                found.row().id().value(),
                pages.header(shell.words(), found, List.of()),
                lines.of(shell.words(), official, found),
                lines.kept(shell.words(), found),
                !PermissionPolicy.actsForDesk(official));
    }

    /** What was sent to keep a letter, for the page that comes back. */
    record Keeping(boolean done, LetterPage.Typed typed, List<FieldError> errors) {
        static final Keeping NOT_YET = new Keeping(false, LetterPage.Typed.NOTHING, List.of());
    }

    LetterPage one(
            Shell shell,
            CaseRecord found,
            LetterMoment moment,
            Letter letter,
            Chosen chosen,
            Keeping keeping) {
        var words = shell.words();
        var line = lines.line(words, moment, found);
        return new LetterPage(
                shell,
                found.row().id().value(),
                pages.header(words, found, List.of()),
                line,
                letter,
                urgencies(words, chosen.urgency()),
                choices(words, moment, chosen),
                chosen.query(),
                (int) letter.blanks().stream().filter(LetterPages::isToWrite).count(),
                line.clause().isEmpty() ? null : line.clause(),
                shell.official() != null && shell.official().desk().equals(moment.sender()),
                lines.kept(words, found).stream()
                        .filter(kept -> kept.name().equals(line.name()))
                        .toList(),
                keeping.done(),
                keeping.typed(),
                files.largestMegabytes(),
                keeping.errors());
    }

    /** Number and date are the registry's, those of earlier letters too where none was kept. */
    private static boolean isToWrite(String field) {
        return !field.equals(Letter.NUMBER)
                && !field.equals(Letter.DATE)
                && !field.equals("ref-number");
    }

    private static List<Option> urgencies(Words words, Urgency chosen) {
        return Arrays.stream(Urgency.values())
                .map(each -> Option.of(each.name(), words.say(each.nameKey()), each == chosen))
                .toList();
    }

    private static List<Option> choices(Words words, LetterMoment moment, Chosen chosen) {
        if (moment.isDone()) {
            return List.of();
        }
        var all = moment.kind().choices();
        var taken =
                all.contains(chosen.choice()) || all.isEmpty() ? chosen.choice() : all.getFirst();
        return all.stream()
                .map(
                        each ->
                                Option.of(
                                        each,
                                        words.say("letter.choice." + each),
                                        each.equals(taken)))
                .toList();
    }
}
