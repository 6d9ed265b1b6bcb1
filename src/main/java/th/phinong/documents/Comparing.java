package th.phinong.documents;

import th.phinong.documents.DraftCheck.Compared;
import th.phinong.documents.DraftCheck.Unread;
import th.phinong.documents.model.BetweenLanguages;
import th.phinong.documents.model.Comparer;
import th.phinong.documents.model.DraftOrigin;
import th.phinong.documents.model.Finding;
import th.phinong.documents.model.StandardText;
import th.phinong.documents.model.Tongues;
import th.phinong.shared.Language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** Compares drafts that were read, a few at a time, and languages with each other. */
final class Comparing {

    /** A comparison takes up to 50 MB for a moment. */
    private static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final StandardTexts texts;
    private final BindingLists lists;

    Comparing(StandardTexts texts, BindingLists lists) {
        this.texts = texts;
        this.lists = lists;
    }

    /**
     * Compares a draft when its turn comes.
     *
     * @param wordsVersion the list of binding words to go by; 0 for the one that holds now
     */
    Compared inTurn(Tongues tongues, Paper paper, int wordsVersion) {
        turns.acquireUninterruptibly();
        try {
            return compared(tongues, paper, wordsVersion);
        } finally {
            turns.release();
        }
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
                DraftOrigin.UNKNOWN,
                List.of());
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
    DraftCheck together(List<DraftCheck> checks) {
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
                all.getFirst().origin(),
                all.stream().flatMap(one -> one.leftOut().stream()).toList());
    }
}
