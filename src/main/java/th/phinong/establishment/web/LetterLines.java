package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.documents.StoredFiles;
import th.phinong.establishment.Attachment;
import th.phinong.establishment.CaseLetters;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.KeptLetter;
import th.phinong.establishment.KeptLetters;
import th.phinong.establishment.model.LetterMoment;
import th.phinong.establishment.store.AttachmentTable;
import th.phinong.identity.Agencies;
import th.phinong.identity.Official;
import th.phinong.shared.LocalizedText;
import th.phinong.web.Words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The letters of a case in words, for whoever may write them. */
@Component
class LetterLines {

    private final CaseLetters letters;
    private final CaseWords caseWords;
    private final KeptLetters keptLetters;
    private final AttachmentTable attachments;
    private final StoredFiles files;
    private final Agencies agencies;

    LetterLines(
            CaseLetters letters,
            CaseWords caseWords,
            KeptLetters keptLetters,
            AttachmentTable attachments,
            StoredFiles files,
            Agencies agencies) {
        this.letters = letters;
        this.caseWords = caseWords;
        this.keptLetters = keptLetters;
        this.attachments = attachments;
        this.files = files;
        this.agencies = agencies;
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

    /** The letters kept with a case, newest first. */
    List<KeptLine> kept(Words words, CaseRecord found) {
        var all = keptLetters.of(found);
        var attached =
                attachments.of(found.row().id()).stream()
                        .collect(Collectors.toMap(Attachment::id, Attachment::file));
        var stored = files.all(all.stream().map(one -> attached.get(one.attachment())).toList());
        var names =
                agencies.names(all.stream().map(KeptLetter::agency).collect(Collectors.toSet()));
        return all.reversed().stream()
                .map(
                        one ->
                                kept(
                                        words,
                                        one,
                                        stored.get(attached.get(one.attachment())).name().value(),
                                        names.get(one.agency())))
                .toList();
    }

    private static KeptLine kept(
            Words words, KeptLetter one, String file, @Nullable LocalizedText agency) {
        return new KeptLine(
                one.id(),
                words.say("letter." + one.kind() + ".name"),
                one.number(),
                words.date(one.dated()),
                "/cases/" + one.caseId() + "/files/" + one.attachment(),
                file,
                TextLanguage.of(file),
                agency == null ? one.agency() : words.of(agency));
    }
}
