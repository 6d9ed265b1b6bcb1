package th.phinong.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import th.phinong.documents.DraftCheck.Compared;
import th.phinong.documents.DraftCheck.Unread;
import th.phinong.documents.model.CoveringLetter;
import th.phinong.documents.model.Docx;
import th.phinong.documents.model.DraftOrigin;
import th.phinong.documents.model.DraftText;
import th.phinong.documents.model.NumberMarks;
import th.phinong.documents.model.Resemblance;
import th.phinong.documents.model.StandardText;
import th.phinong.documents.model.Tongues;
import th.phinong.shared.Language;
import th.phinong.shared.Terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares drafts with the standard texts. Nothing of a draft is kept. */
@Service
public class DraftChecks {

    /** About six times the longest standard text. */
    private static final int MOST_TOKENS = 8_000;

    /** So many characters are not even looked at. */
    private static final int LONGEST_TEXT = 200_000;

    private final StandardTexts texts;
    private final Comparing comparing;
    private final StoredFiles files;
    private final NumberMarks marks;
    private final PapersTold papers;

    DraftChecks(StandardTexts texts, BindingLists lists, StoredFiles files) {
        this.texts = texts;
        this.comparing = new Comparing(texts, lists);
        this.files = files;
        this.marks = texts.marks();
        this.papers = new PapersTold(texts);
    }

    /**
     * Compares a Word document.
     *
     * @param paper what it is a draft of; null where the program shall tell
     * @param language its language; null where the program shall tell
     */
    public DraftCheck ofFile(Arrived arrived, @Nullable Paper paper, @Nullable Language language) {
        return switch (files.check(arrived)) {
            case Checked.Unfit(var key, var facts) -> new Unread(key, facts, null);
            case Checked.Fit(var name, var kind) when kind != FileKind.DOCX ->
                    unread("not-docx", name);
            case Checked.Fit(var name, var kind) ->
                    switch (Docx.open(arrived.content().get(), marks)) {
                        case Docx.NotRead(var why) -> unread(why, name);
                        case Docx.Read read -> opened(name, read, paper, language);
                    };
        };
    }

    /** Compares a text that was typed or pasted. */
    public DraftCheck ofText(String text, @Nullable Paper paper, @Nullable Language language) {
        if (text.length() > LONGEST_TEXT) {
            return unread("too-long", null);
        }
        return text.isBlank()
                ? unread("nothing", null)
                : compared(DraftText.pasted(text, marks), paper, language, null);
    }

    /**
     * Compares the texts of a draft that is kept, one for each language that it has.
     *
     * @param wordsVersion the list of binding words that held then; 0 for the one that holds now
     */
    public DraftCheck ofKept(Paper paper, Map<Language, String> kept, int wordsVersion) {
        var checks = new ArrayList<DraftCheck>();
        for (var text : new TreeMap<>(kept).entrySet()) {
            var draft = DraftText.pasted(text.getValue(), marks);
            if (!Resemblance.isShort(draft, MOST_TOKENS)) {
                return unread("too-long", null);
            }
            var tongues = new Tongues(Map.of(text.getKey(), draft), 0);
            if (papers.told(tongues) == null) {
                return unread("unknown", null);
            }
            checks.add(comparing.inTurn(tongues, paper, wordsVersion));
        }
        return checks.isEmpty() ? unread("nothing", null) : together(checks);
    }

    private DraftCheck opened(
            FileName name, Docx.Read read, @Nullable Paper paper, @Nullable Language language) {
        for (var made : read.origin().texts()) {
            if (texts.all().stream().noneMatch(text -> isOf(text, made))) {
                var facts = List.<Object>of(name, made.toString());
                return new Unread("documents.unread.other-template", facts, name);
            }
        }
        var check = compared(read.draft(), paper, language, name);
        if (!(check instanceof Compared compared)) {
            return check;
        }
        var leftOut = new ArrayList<>(compared.leftOut());
        read.hidden().forEach(words -> leftOut.add(new LeftOut(LeftOut.Kind.HIDDEN, words)));
        read.margins().forEach(words -> leftOut.add(new LeftOut(LeftOut.Kind.MARGIN, words)));
        return compared.from(read.origin(), leftOut);
    }

    private static boolean isOf(StandardText text, DraftOrigin.Made made) {
        return text.id().equals(made.text())
                && String.valueOf(text.version()).equals(made.version());
    }

    private DraftCheck compared(
            DraftText sent,
            @Nullable Paper said,
            @Nullable Language language,
            @Nullable FileName name) {
        var letter = texts.letterBefore(sent);
        var draft = letter.map(CoveringLetter::draft).orElse(sent);
        var check = comparedAlone(draft, said, language, name);
        return check instanceof Compared found && letter.isPresent()
                ? found.from(
                        found.origin(),
                        List.of(new LeftOut(LeftOut.Kind.LETTER, letter.get().letter())))
                : check;
    }

    private DraftCheck comparedAlone(
            DraftText draft,
            @Nullable Paper said,
            @Nullable Language language,
            @Nullable FileName name) {
        if (!Resemblance.isShort(draft, MOST_TOKENS)) {
            return unread("too-long", name);
        }
        var tongues = Tongues.of(draft);
        if (language != null && !tongues.drafts().containsKey(language)) {
            return unread("other-language", name);
        }
        var told = papers.told(tongues);
        var paper = said != null ? said : told;
        if (paper == null) {
            return unread("unknown", name);
        }
        if (told != null && papers.isPlainlyOther(tongues, paper, told)) {
            return other(name, told, paper);
        }
        return comparing.inTurn(tongues, paper, 0);
    }

    private static Unread unread(String why, @Nullable FileName name) {
        return name == null
                ? new Unread("documents.unread." + why + ".text", List.of(), null)
                : new Unread("documents.unread." + why, List.of(name), name);
    }

    private static Unread other(@Nullable FileName name, Paper told, Paper said) {
        var facts = new ArrayList<Object>();
        if (name != null) {
            facts.add(name);
        }
        facts.add(new Terms(List.of(told.nameKey())));
        facts.add(new Terms(List.of(said.nameKey())));
        var key = "documents.unread.other-paper";
        return new Unread(name == null ? key + ".text" : key, facts, name);
    }

    /**
     * Several drafts of one paper as one, each in a language of its own.
     *
     * @param checks at least one; where one could not be read, that is the answer
     */
    public DraftCheck together(List<DraftCheck> checks) {
        return comparing.together(checks);
    }
}
