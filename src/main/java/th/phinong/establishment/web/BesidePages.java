package th.phinong.establishment.web;

import org.springframework.stereotype.Component;

import th.phinong.documents.FileId;
import th.phinong.documents.StoredFile;
import th.phinong.documents.StoredFiles;
import th.phinong.establishment.Assignments;
import th.phinong.establishment.Attachment;
import th.phinong.establishment.AttachmentId;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.Note;
import th.phinong.establishment.Notes;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.Attaching;
import th.phinong.establishment.store.AttachmentTable;
import th.phinong.identity.Agencies;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.shared.LocalizedText;
import th.phinong.web.Words;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes what a case's page shows beside the procedure. */
@Component
class BesidePages {

    private static final int KILOBYTE = 1_000;
    private static final int MEGABYTE = 1_000_000;

    private final AttachmentTable attachments;
    private final StoredFiles files;
    private final Notes notes;
    private final Assignments assignments;
    private final Agencies agencies;
    private final Today today;

    BesidePages(
            AttachmentTable attachments,
            StoredFiles files,
            Notes notes,
            Assignments assignments,
            Agencies agencies,
            Today today) {
        this.attachments = attachments;
        this.files = files;
        this.notes = notes;
        this.assignments = assignments;
        this.agencies = agencies;
        this.today = today;
    }

    CaseBeside of(Words words, Official official, CaseRecord found) {
        var caseId = found.row().id();
        var attached = attachments.of(caseId);
        var written = notes.of(official, caseId);
        var names =
                agencies.names(
                        Stream.concat(
                                        attached.stream().map(Attachment::agency),
                                        written.stream().map(Note::agency))
                                .collect(Collectors.toSet()));
        boolean acts = PermissionPolicy.actsForDesk(official);
        return new CaseBeside(
                caseId.value(),
                fileLines(words, attached, names),
                acts && Attaching.may(found.file(), official.desk()).isAllowed(),
                written.reversed().stream()
                        .map(note -> line(words, official, note, names))
                        .toList(),
                acts,
                turns(words, official, found));
    }

    private List<CaseBeside.FileLine> fileLines(
            Words words, List<Attachment> attached, Map<String, LocalizedText> names) {
        var stored = files.all(attached.stream().map(Attachment::file).toList());
        var byId = attached.stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
        return attached.reversed().stream()
                .map(
                        each ->
                                line(
                                        words,
                                        each,
                                        stored.get(each.file()),
                                        replaced(each, byId, stored),
                                        names))
                .toList();
    }

    private static String replaced(
            Attachment newer, Map<AttachmentId, Attachment> byId, Map<FileId, StoredFile> stored) {
        return newer.replaces() == null
                ? ""
                : stored.get(byId.get(newer.replaces()).file()).name().value();
    }

    private CaseBeside.FileLine line(
            Words words,
            Attachment attachment,
            StoredFile file,
            String replaced,
            Map<String, LocalizedText> names) {
        var name = file.name().value();
        return new CaseBeside.FileLine(
                attachment.id().value(),
                name,
                TextLanguage.of(name),
                href(attachment),
                words.say(file.kind().nameKey()),
                size(words, file.size()),
                file.sha256(),
                words.say(attachment.about().labelKey()),
                by(words, attachment.agency(), attachment.author(), names),
                at(words, attachment.addedAt()),
                attachment.isNewest(),
                replaced.isEmpty() ? null : replaced);
    }

    static String href(Attachment attachment) {
        return "/cases/" + attachment.caseId() + "/files/" + attachment.id();
    }

    /** Bytes in the decimal units that file managers show. */
    static String size(Words words, long bytes) {
        return bytes < MEGABYTE
                ? words.say(
                        "establishment.files.kilobytes",
                        words.number((bytes + KILOBYTE - 1) / KILOBYTE))
                : words.say(
                        "establishment.files.megabytes",
                        String.format(Locale.ROOT, "%.1f", (double) bytes / MEGABYTE));
    }

    private CaseBeside.NoteLine line(
            Words words, Official official, Note note, Map<String, LocalizedText> names) {
        return new CaseBeside.NoteLine(
                note.id().value(),
                note.text(),
                TextLanguage.of(note.text()),
                note.audience() == Note.Audience.AGENCY,
                by(words, note.agency(), note.author(), names),
                at(words, note.writtenAt()),
                note.corrects() == null ? null : note.corrects().value(),
                note.correctedBy() == null ? null : note.correctedBy().value(),
                Notes.mayCorrect(official, note));
    }

    private List<CaseBeside.TurnLine> turns(Words words, Official official, CaseRecord found) {
        var turns = assignments.turns(official, found.row().id());
        if (turns.isEmpty()) {
            return List.of();
        }
        var officers = Officers.of(assignments, official);
        return turns.stream()
                .map(
                        turn ->
                                new CaseBeside.TurnLine(
                                        turn.key().toString(),
                                        words.say(
                                                ActionName.ofTag(turn.key().action())
                                                        .orElseThrow()
                                                        .labelKey()),
                                        officers.name(words, turn.officer())))
                .toList();
    }

    private static String by(
            Words words, String agency, String author, Map<String, LocalizedText> names) {
        var name = names.get(agency);
        return words.say("establishment.history.by", name == null ? agency : name, author);
    }

    private String at(Words words, Instant instant) {
        var at = instant.atZone(today.zone());
        return words.say(
                "establishment.history.recorded",
                at.toLocalDate(),
                String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute()));
    }
}
