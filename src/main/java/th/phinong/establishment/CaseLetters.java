package th.phinong.establishment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.documents.FileKind;
import th.phinong.documents.Letter;
import th.phinong.documents.LetterWriting;
import th.phinong.documents.StoredFiles;
import th.phinong.documents.Urgency;
import th.phinong.establishment.model.LetterMoment;
import th.phinong.establishment.store.AttachmentTable;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.shared.Language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The letters of a case: those that its steps ask for, written from what the case tells. Only whose
 * letter it is and the Ministry of Interior read one before it was sent.
 */
@Service
public class CaseLetters {

    private final LetterKinds kinds;
    private final LetterDrafting drafting;
    private final AttachmentTable attachments;
    private final StoredFiles files;
    private final LetterWriting writing;
    private final LetterFacts facts;

    CaseLetters(
            LetterKinds kinds,
            LetterDrafting drafting,
            AttachmentTable attachments,
            StoredFiles files,
            LetterWriting writing,
            LetterFacts facts) {
        this.kinds = kinds;
        this.drafting = drafting;
        this.attachments = attachments;
        this.files = files;
        this.writing = writing;
        this.facts = facts;
    }

    /** The letters of a case that the official may read before they are sent. */
    public List<LetterMoment> drafts(Official official, CaseRecord found) {
        if (!PermissionPolicy.actsForDesk(official)) {
            return List.of();
        }
        return LetterMoment.of(found.file(), kinds.all(), official.desk()).stream()
                .filter(each -> PermissionPolicy.readsLetterDraft(official, each.sender()))
                .toList();
    }

    /** One of them by the key of its kind. */
    public Optional<LetterMoment> draft(Official official, CaseRecord found, String kind) {
        return drafts(official, found).stream()
                .filter(each -> each.kind().key().equals(kind))
                .findFirst();
    }

    /**
     * Writes a letter.
     *
     * @param choice what it is to say while the case does not tell; one of its kind's choices
     */
    @Transactional(readOnly = true)
    public Letter write(LetterMoment moment, CaseRecord found, Urgency urgency, String choice) {
        return drafting.write(
                moment, found, beside(found), new LetterDrafting.Wish(urgency, choice));
    }

    /**
     * A letter as a file.
     *
     * @param kind Word, to be finished
     */
    public byte[] file(Letter letter, CaseRecord found, FileKind kind) {
        return writing.docx(
                letter,
                found.row().number() + " " + letter.kind(),
                Long.toString(found.row().version()));
    }

    /** What the file of a letter is called: the letter's name and the case's number. */
    public String nameOf(Letter letter, CaseRecord found, FileKind kind) {
        var words = facts.words(Language.TH);
        return words.say("letter." + letter.kind() + ".name")
                + " "
                + found.row().number().replace('/', '-')
                + "."
                + kind.name().toLowerCase(Locale.ROOT);
    }

    private LetterDrafting.Beside beside(CaseRecord found) {
        var newest =
                attachments.of(found.row().id()).stream().filter(Attachment::isNewest).toList();
        var stored = files.all(newest.stream().map(Attachment::file).toList());
        var names = new EnumMap<About, List<String>>(About.class);
        for (var each : newest) {
            var name = stored.get(each.file()).name();
            names.computeIfAbsent(each.about(), about -> new ArrayList<>()).add(name.stem());
        }
        return new LetterDrafting.Beside(names, Map.of());
    }
}
