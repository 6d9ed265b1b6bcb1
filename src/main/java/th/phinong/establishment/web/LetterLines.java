package th.phinong.establishment.web;

import org.springframework.stereotype.Component;

import th.phinong.establishment.CaseLetters;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.model.LetterMoment;
import th.phinong.identity.Official;
import th.phinong.web.Words;

import java.util.Comparator;
import java.util.List;

/** The letters of a case in words, for whoever may write them. */
@Component
class LetterLines {

    private final CaseLetters letters;
    private final CaseWords caseWords;

    LetterLines(CaseLetters letters, CaseWords caseWords) {
        this.letters = letters;
        this.caseWords = caseWords;
    }

    /** The letters that the reader may write, the awaited first. */
    List<LetterLine> of(Words words, Official official, CaseRecord found) {
        return letters.drafts(official, found).stream()
                .sorted(Comparator.comparing(LetterMoment::when))
                .map(moment -> line(words, moment, found))
                .toList();
    }

    /** Those for which the case waits. */
    List<LetterLine> awaited(Words words, Official official, CaseRecord found) {
        return letters.drafts(official, found).stream()
                .filter(moment -> moment.when() == LetterMoment.When.NOW)
                .map(moment -> line(words, moment, found))
                .toList();
    }

    LetterLine line(Words words, LetterMoment moment, CaseRecord found) {
        var kind = moment.kind();
        var version = found.file().version();
        var step = kind.action() == null ? null : version.stepOf(kind.action()).orElse(null);
        return new LetterLine(
                kind.key(),
                words.say(kind.nameKey()),
                "/cases/" + found.row().id() + "/letters/" + kind.key(),
                words.say("letter.form." + kind.form().name()),
                caseWords.desk(words, moment.sender()),
                words.say("letter.when." + moment.when().name()),
                kind.language().tag(),
                step == null ? null : step.id().code(),
                step == null || step.clauses().isEmpty() ? "" : step.clauses().getFirst().number());
    }
}
