package th.phinong.documents;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.Resemblance;
import th.phinong.documents.model.Tongues;

import java.util.Comparator;
import java.util.List;

/** Tells what a text is a draft of. */
final class PapersTold {

    /** Below this a text is none of the standard texts. */
    private static final double KNOWN = 0.08;

    /** From this on it is one of them, however it was changed. */
    private static final double PLAIN = 0.4;

    /** So much more like another than like what was named. */
    private static final double MORE = 2;

    private final StandardTexts texts;

    PapersTold(StandardTexts texts) {
        this.texts = texts;
    }

    /** What it is most like; null where it is like none. */
    @Nullable Paper told(Tongues tongues) {
        return List.of(Paper.values()).stream()
                .filter(paper -> likeness(tongues, paper) >= KNOWN)
                .max(Comparator.comparingDouble(paper -> likeness(tongues, paper)))
                .orElse(null);
    }

    /** Whether it is so much of one paper that it cannot be meant as the other. */
    boolean isPlainlyOther(Tongues tongues, Paper said, Paper told) {
        double likeness = likeness(tongues, told);
        return said != told && likeness >= PLAIN && likeness > MORE * likeness(tongues, said);
    }

    private double likeness(Tongues tongues, Paper paper) {
        var first = tongues.drafts().entrySet().iterator().next();
        return Resemblance.of(texts.of(paper, first.getKey()), first.getValue());
    }
}
