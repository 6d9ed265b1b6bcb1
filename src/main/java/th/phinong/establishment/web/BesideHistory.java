package th.phinong.establishment.web;

import org.springframework.stereotype.Component;

import th.phinong.documents.StoredFile;
import th.phinong.documents.StoredFiles;
import th.phinong.establishment.Assignment;
import th.phinong.establishment.Assignments;
import th.phinong.establishment.Attachment;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.store.AttachmentTable;
import th.phinong.identity.Agencies;
import th.phinong.identity.Official;
import th.phinong.shared.LocalizedText;
import th.phinong.web.SummaryRow;
import th.phinong.web.Words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sets what happened beside the procedure among the events of a case. It has no number there, since
 * it is none of them.
 */
@Component
class BesideHistory {

    private final AttachmentTable attachments;
    private final Assignments assignments;
    private final StoredFiles files;
    private final Agencies agencies;
    private final Today today;

    BesideHistory(
            AttachmentTable attachments,
            Assignments assignments,
            StoredFiles files,
            Agencies agencies,
            Today today) {
        this.attachments = attachments;
        this.assignments = assignments;
        this.files = files;
        this.agencies = agencies;
        this.today = today;
    }

    /**
     * @param events those of the case, newest first
     * @return the same with all else that the reader may know of, newest first
     */
    List<CasePage.Happened> among(
            List<CasePage.Happened> events, Words words, Official official, CaseRecord found) {
        var attached = attachments.of(found.row().id());
        var assigned = assignments.of(official, found.row().id());
        if (attached.isEmpty() && assigned.isEmpty()) {
            return events;
        }
        var names =
                agencies.names(
                        Stream.concat(
                                        attached.stream().map(Attachment::agency),
                                        assigned.stream().map(Assignment::agency))
                                .collect(Collectors.toSet()));
        var all = new ArrayList<Dated>();
        var recorded = found.history().reversed();
        for (int i = 0; i < events.size(); i++) {
            all.add(new Dated(recorded.get(i).recordedAt(), events.get(i)));
        }
        var stored = files.all(attached.stream().map(Attachment::file).toList());
        attached.forEach(each -> all.add(attached(words, each, stored.get(each.file()), names)));
        assigned.forEach(each -> all.add(assigned(words, each, names)));
        return all.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::entry)
                .toList();
    }

    private record Dated(Instant at, CasePage.Happened entry) {}

    private Dated attached(
            Words words, Attachment attachment, StoredFile file, Map<String, LocalizedText> names) {
        var name = file.name().value();
        var facts =
                List.of(
                        new SummaryRow(
                                words.say("establishment.files.file"),
                                name,
                                TextLanguage.of(name),
                                BesidePages.href(attachment)),
                        SummaryRow.of(
                                words.say("establishment.files.about"),
                                words.say(attachment.about().labelKey())));
        var title =
                attachment.replaces() == null
                        ? words.say("establishment.history.attached")
                        : words.say("establishment.history.replaced");
        return entry(
                words,
                title,
                attachment.addedAt(),
                by(words, attachment.agency(), attachment.author(), names),
                facts);
    }

    private Dated assigned(Words words, Assignment assignment, Map<String, LocalizedText> names) {
        var facts = new ArrayList<SummaryRow>();
        facts.add(
                SummaryRow.of(
                        words.say("establishment.assign.turn"),
                        words.say(
                                ActionName.ofTag(assignment.turn().action())
                                        .orElseThrow()
                                        .labelKey())));
        if (assignment.officer() != null) {
            facts.add(
                    SummaryRow.of(words.say("establishment.assign.officer"), assignment.officer()));
        }
        if (!assignment.reason().isEmpty()) {
            facts.add(
                    new SummaryRow(
                            words.say("establishment.assign.reason"),
                            assignment.reason(),
                            TextLanguage.of(assignment.reason()),
                            null));
        }
        var title =
                assignment.officer() == null
                        ? words.say("establishment.history.taken-back")
                        : words.say("establishment.history.assigned");
        return entry(
                words,
                title,
                assignment.assignedAt(),
                by(words, assignment.agency(), assignment.author(), names),
                facts);
    }

    private Dated entry(
            Words words, String title, Instant when, String by, List<SummaryRow> facts) {
        var at = when.atZone(today.zone());
        var day = at.toLocalDate();
        return new Dated(
                when,
                new CasePage.Happened(
                        0,
                        title,
                        by,
                        words.date(day),
                        day.toString(),
                        words.say(
                                "establishment.history.recorded-then",
                                day,
                                String.format(
                                        Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute())),
                        facts,
                        null,
                        null));
    }

    private static String by(
            Words words, String agency, String author, Map<String, LocalizedText> names) {
        var name = names.get(agency);
        return words.say("establishment.history.by", name == null ? agency : name, author);
    }
}
