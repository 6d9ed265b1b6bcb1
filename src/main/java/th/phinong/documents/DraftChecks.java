package th.phinong.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import th.phinong.documents.DraftCheck.Compared;
import th.phinong.documents.DraftCheck.Unread;
import th.phinong.documents.model.BetweenLanguages;
import th.phinong.documents.model.Comparer;
import th.phinong.documents.model.Docx;
import th.phinong.documents.model.DraftOrigin;
import th.phinong.documents.model.DraftText;
import th.phinong.documents.model.Finding;
import th.phinong.documents.model.NumberMarks;
import th.phinong.documents.model.Resemblance;
import th.phinong.documents.model.StandardText;
import th.phinong.documents.model.Tongues;
import th.phinong.shared.Language;
import th.phinong.shared.Terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** Compares drafts with the standard texts. Nothing of a draft is kept. */
@Service
public class DraftChecks {

    /** About six times the longest standard text. */
    private static final int MOST_TOKENS = 8_000;

    /** So many characters are not even looked at. */
    private static final int LONGEST_TEXT = 200_000;

    /** A comparison takes up to 50 MB for a moment. */
    private static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final StandardTexts texts;
    private final BindingLists lists;
    private final StoredFiles files;
    private final NumberMarks marks;
    private final PapersTold papers;

    DraftChecks(StandardTexts texts, BindingLists lists, StoredFiles files) {
        this.texts = texts;
        this.lists = lists;
        this.files = files;
        this.marks = new NumberMarks(texts.numberWords());
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
        for (var text : kept.entrySet()) {
            var draft = DraftText.pasted(text.getValue(), marks);
            if (!Resemblance.isShort(draft, MOST_TOKENS)) {
                return unread("too-long", null);
            }
            var tongues = new Tongues(Map.of(text.getKey(), draft), 0);
            if (papers.told(tongues) == null) {
                return unread("unknown", null);
            }
            checks.add(inTurn(tongues, paper, wordsVersion));
        }
        return checks.isEmpty() ? unread("nothing", null) : together(checks);
    }

    private Compared inTurn(Tongues tongues, Paper paper, int wordsVersion) {
        turns.acquireUninterruptibly();
        try {
            return compared(tongues, paper, wordsVersion);
        } finally {
            turns.release();
        }
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
        return check instanceof Compared compared ? compared.from(read.origin()) : check;
    }

    private static boolean isOf(StandardText text, DraftOrigin.Made made) {
        return text.id().equals(made.text())
                && String.valueOf(text.version()).equals(made.version());
    }

    private DraftCheck compared(
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
        return inTurn(tongues, paper, 0);
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

    private Compared compared(Tongues tongues, Paper paper, int wordsVersion) {
        var used = new ArrayList<StandardText>();
        var all = new ArrayList<Finding>();
        tongues.drafts()
                .forEach(
                        (language, draft) -> {
                            var text = texts.of(paper, language);
                            used.add(text);
                            all.addAll(Comparer.compare(text, texts.fills(), draft));
                        });
        var words = lists.version(wordsVersion).orElseGet(lists::current);
        return new Compared(
                paper,
                used,
                all,
                lists.search(words).in(all),
                between(used, all),
                tongues.others(),
                words.version(),
                read(tongues),
                DraftOrigin.UNKNOWN);
    }

    private static Map<Language, String> read(Tongues tongues) {
        var read = new EnumMap<Language, String>(Language.class);
        tongues.drafts().forEach((language, draft) -> read.put(language, draft.text()));
        return read;
    }

    private List<BetweenLanguages.Difference> between(
            List<StandardText> used, List<Finding> findings) {
        if (used.size() < 2) {
            return List.of();
        }
        var paper = used.getFirst().instrument();
        var thai = texts.of(paper, Language.TH);
        var english = texts.of(paper, Language.EN);
        return BetweenLanguages.of(thai, english, findings, texts.numbers());
    }

    /**
     * Several drafts of one paper as one, each in a language of its own.
     *
     * @param checks at least one; where one could not be read, that is the answer
     */
    public DraftCheck together(List<DraftCheck> checks) {
        var all = new ArrayList<Compared>();
        for (var check : checks) {
            if (!(check instanceof Compared compared)) {
                return check;
            }
            all.add(compared);
        }
        var texts = all.stream().flatMap(one -> one.texts().stream()).toList();
        if (texts.stream().map(StandardText::instrument).distinct().count() > 1) {
            return new Unread("documents.unread.two-papers", List.of(), null);
        }
        if (texts.stream().map(StandardText::language).distinct().count() < texts.size()) {
            return new Unread("documents.unread.one-language", List.of(), null);
        }
        return all.size() == 1 ? all.getFirst() : joined(all, texts);
    }

    private Compared joined(List<Compared> all, List<StandardText> used) {
        var findings = all.stream().flatMap(one -> one.findings().stream()).toList();
        var read = new EnumMap<Language, String>(Language.class);
        all.forEach(one -> read.putAll(one.read()));
        return new Compared(
                all.getFirst().paper(),
                used,
                findings,
                all.stream().flatMap(one -> one.hits().stream()).toList(),
                between(used, findings),
                all.stream().mapToInt(Compared::uncompared).sum(),
                all.getFirst().wordsVersion(),
                read,
                all.getFirst().origin());
    }
}
