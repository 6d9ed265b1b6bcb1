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
import th.phinong.establishment.store.LetterTable;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.shared.Language;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
    private final LetterTable table;
    private final Clock clock;

    CaseLetters(
            LetterKinds kinds,
            LetterDrafting drafting,
            AttachmentTable attachments,
            StoredFiles files,
            LetterWriting writing,
            LetterFacts facts,
            LetterTable table,
            Clock clock) {
        this.kinds = kinds;
        this.drafting = drafting;
        this.attachments = attachments;
        this.files = files;
        this.writing = writing;
        this.facts = facts;
        this.table = table;
        this.clock = clock;
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
     * A letter with what the registry issued.
     *
     * @param number as typed, with or without the letters before it
     */
    Letter issued(Letter letter, String number, LocalDate dated) {
        var code = letter.sender().code();
        var bare = number.startsWith(code) ? number.substring(code.length()).strip() : number;
        return letter.issued(bare, facts.words(letter.language()).date(dated)).inItsDigits();
    }

    /**
     * A letter as a file.
     *
     * @param kind DOCX to be finished, PDF to be printed
     * @throws th.phinong.typesetting.UnprintableText if it has letters that the PDF's typeface
     *     lacks
     */
    public byte[] file(Letter letter, CaseRecord found, FileKind kind) {
        var version = Long.toString(found.row().version());
        return switch (kind) {
            case DOCX -> writing.docx(letter, found.row().number() + " " + letter.kind(), version);
            case PDF ->
                    writing.pdf(
                            letter,
                            nameOf(letter, found, kind),
                            List.of(found.file().opening().counterpart().name().th()),
                            clock.instant());
            case XLSX, PNG, JPEG -> throw new IllegalArgumentException(kind.name());
        };
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
        return new LetterDrafting.Beside(
                names,
                table.of(found.row().id()).stream()
                        .collect(
                                Collectors.toMap(
                                        KeptLetter::kind,
                                        KeptLetter::number,
                                        (before, after) -> after)));
    }
}
