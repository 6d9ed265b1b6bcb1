package th.phinong.establishment.web;

import org.springframework.stereotype.Component;

import th.phinong.documents.StoredFile;
import th.phinong.documents.StoredFiles;
import th.phinong.establishment.Assignment;
import th.phinong.establishment.Assignments;
import th.phinong.establishment.Attachment;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.DeskTurn;
import th.phinong.establishment.Note;
import th.phinong.establishment.Notes;
import th.phinong.establishment.store.AttachmentTable;
import th.phinong.identity.AccountId;
import th.phinong.identity.Official;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files, notes and assignments of a case as JSON. */
@Component
class CaseworkJson {

    private final AttachmentTable attachments;
    private final StoredFiles files;
    private final Notes notes;
    private final Assignments assignments;

    CaseworkJson(
            AttachmentTable attachments, StoredFiles files, Notes notes, Assignments assignments) {
        this.attachments = attachments;
        this.files = files;
        this.notes = notes;
        this.assignments = assignments;
    }

    /** Of a case that the reader may see. */
    List<Map<String, Object>> files(CaseId caseId) {
        var attached = attachments.of(caseId);
        var stored = files.all(attached.stream().map(Attachment::file).toList());
        return attached.stream().map(each -> file(each, stored.get(each.file()))).toList();
    }

    private static Map<String, Object> file(Attachment attachment, StoredFile file) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", attachment.id().value());
        item.put("name", file.name().value());
        item.put("mediaType", file.kind().mediaType());
        item.put("size", file.size());
        item.put("sha256", file.sha256());
        item.put("about", attachment.about());
        item.put("replaces", attachment.replaces() == null ? null : attachment.replaces().value());
        item.put(
                "replacedBy",
                attachment.replacedBy() == null ? null : attachment.replacedBy().value());
        item.put("addedAt", attachment.addedAt());
        item.put("author", attachment.author());
        item.put("agency", attachment.agency());
        item.put("href", "/api/v1" + BesidePages.href(attachment));
        return item;
    }

    List<Map<String, Object>> notes(Official official, CaseId caseId) {
        return notes.of(official, caseId).stream().map(CaseworkJson::note).toList();
    }

    private static Map<String, Object> note(Note note) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", note.id().value());
        item.put("audience", note.audience());
        item.put("text", note.text());
        item.put("corrects", note.corrects() == null ? null : note.corrects().value());
        item.put("correctedBy", note.correctedBy() == null ? null : note.correctedBy().value());
        item.put("writtenAt", note.writtenAt());
        item.put("author", note.author());
        item.put("agency", note.agency());
        return item;
    }

    /** The turns of the reader's desk, and what their agency assigned. */
    Map<String, Object> assignments(Official official, CaseId caseId) {
        var officers = Officers.of(assignments, official);
        var answer = new LinkedHashMap<String, Object>();
        answer.put(
                "turns",
                assignments.turns(official, caseId).stream()
                        .map(turn -> turn(turn, officers.byAccount()))
                        .toList());
        answer.put(
                "items",
                assignments.of(official, caseId).stream().map(CaseworkJson::assigned).toList());
        return answer;
    }

    private static Map<String, Object> turn(DeskTurn turn, Map<AccountId, Official> officers) {
        var item = new LinkedHashMap<String, Object>();
        item.put("turn", turn.key().toString());
        item.put("assigned", turn.officer() != null);
        var officer = turn.officer() == null ? null : officers.get(turn.officer());
        item.put("officer", officer == null ? null : officer.userName());
        return item;
    }

    private static Map<String, Object> assigned(Assignment assignment) {
        var item = new LinkedHashMap<String, Object>();
        item.put("turn", assignment.turn().toString());
        item.put("officer", assignment.officer());
        item.put("reason", assignment.reason());
        item.put("assignedAt", assignment.assignedAt());
        item.put("author", assignment.author());
        item.put("agency", assignment.agency());
        return item;
    }
}
