package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.documents.Arrived;
import th.phinong.documents.Checked;
import th.phinong.documents.FileKind;
import th.phinong.documents.StoredFiles;
import th.phinong.documents.Urgency;
import th.phinong.establishment.model.LetterMoment;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.store.AttachmentTable;
import th.phinong.establishment.store.CaseEvents;
import th.phinong.establishment.store.CaseTable;
import th.phinong.establishment.store.LetterTable;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.typesetting.UnprintableText;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Letters kept with their case as they were sent, with the number and the date that the registry
 * issued. Whoever sees the case reads them; whose letter it is keeps it.
 */
@Service
public class KeptLetters {

    private static final int LONGEST_NUMBER = 200;

    private final CaseTable cases;
    private final CaseEvents events;
    private final CaseLetters letters;
    private final LetterTable table;
    private final AttachmentTable attachments;
    private final StoredFiles files;
    private final AuditTrail audit;
    private final ProcedureVersions versions;
    private final Clock clock;

    KeptLetters(
            CaseTable cases,
            CaseEvents events,
            CaseLetters letters,
            LetterTable table,
            AttachmentTable attachments,
            StoredFiles files,
            AuditTrail audit,
            ProcedureVersions versions,
            Clock clock) {
        this.cases = cases;
        this.events = events;
        this.letters = letters;
        this.table = table;
        this.attachments = attachments;
        this.files = files;
        this.audit = audit;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * A letter that was sent.
     *
     * @param number as it was typed
     * @param dated the date on it; null where it could not be read
     * @param file as it went out; null where the one that the program writes went out
     */
    public record Sent(
            String number,
            @Nullable LocalDate dated,
            @Nullable Arrived file,
            Urgency urgency,
            String choice) {}

    /** The letters kept with a case that the reader may see, oldest first. */
    @Transactional(readOnly = true)
    public List<KeptLetter> of(CaseRecord found) {
        return table.of(found.row().id());
    }

    /** Keeps a letter as it was sent. */
    @Transactional
    public Entered keep(Official by, CaseId caseId, String kind, Sent sent) {
        var row = cases.lock(caseId, PermissionPolicy.casesOf(by)).orElse(null);
        if (row == null) {
            return new Entered.Unknown();
        }
        var found = CaseRecord.of(versions, row, events.of(caseId));
        var moment = letters.draft(by, found, kind).orElse(null);
        if (moment == null || !moment.sender().equals(by.desk())) {
            return new Entered.Unknown();
        }
        var number = sent.number().strip();
        if (!PlainWords.isGood(number, LONGEST_NUMBER)) {
            return Entered.Faulty.of("number", "letters.fault.number", LONGEST_NUMBER);
        }
        var dated = sent.dated();
        if (dated == null || dated.isAfter(LocalDate.now(clock))) {
            return Entered.Faulty.of("dated", "letters.fault.dated");
        }
        if (isKept(caseId, kind, number, dated)) {
            return Entered.Faulty.of("number", "letters.fault.twice");
        }
        return keep(by, found, moment, sent, number, dated);
    }

    private boolean isKept(CaseId caseId, String kind, String number, LocalDate dated) {
        return table.of(caseId).stream()
                .anyMatch(
                        one ->
                                one.kind().equals(kind)
                                        && one.number().equals(number)
                                        && one.dated().equals(dated));
    }

    private Entered keep(
            Official by,
            CaseRecord found,
            LetterMoment moment,
            Sent sent,
            String number,
            LocalDate dated) {
        Arrived file;
        try {
            file = sent.file() == null ? written(found, moment, sent, number, dated) : sent.file();
        } catch (UnprintableText e) {
            return Entered.Faulty.of("file", "letters.fault.unprintable", e.letters());
        }
        return switch (files.check(file)) {
            case Checked.Unfit(var key, var facts) ->
                    new Entered.Faulty(List.of(new Entered.Fault("file", key, facts)));
            case Checked.Fit fit -> {
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                var caseId = found.row().id();
                var stored = files.keep(by, fit, file.content().get(), now);
                var attachment =
                        attachments.insert(caseId, About.LETTER, stored.id(), null, by, now);
                var kind = moment.kind().key();
                long id = table.insert(caseId, kind, number, dated, attachment, by, now);
                var detail = new LinkedHashMap<String, Object>();
                detail.put("number", found.row().number());
                detail.put("letter", id);
                detail.put("kind", kind);
                detail.put("letterNumber", number);
                detail.put("dated", dated.toString());
                detail.put("attachment", attachment.value());
                detail.put("name", stored.name().value());
                detail.put("sha256", stored.sha256());
                audit.record(
                        new Author(by.userName(), by.agency().code()),
                        CaseworkRecorded.of("keep-letter", caseId, detail));
                yield new Entered.Done(List.of(id));
            }
        };
    }

    /** The letter that the program writes, with its number and date. */
    private Arrived written(
            CaseRecord found, LetterMoment moment, Sent sent, String number, LocalDate dated) {
        var letter =
                letters.issued(
                        letters.write(moment, found, sent.urgency(), sent.choice()), number, dated);
        var content = letters.file(letter, found, FileKind.PDF);
        return new Arrived(
                letters.nameOf(letter, found, FileKind.PDF), content.length, () -> content);
    }
}
