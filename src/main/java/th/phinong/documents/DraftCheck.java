package th.phinong.documents;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.BetweenLanguages;
import th.phinong.documents.model.BindingHit;
import th.phinong.documents.model.BindingWords.Kind;
import th.phinong.documents.model.DraftOrigin;
import th.phinong.documents.model.Finding;
import th.phinong.documents.model.StandardText;
import th.phinong.shared.Language;

import java.util.List;
import java.util.Map;

/** What a draft was found to be (C3, clauses 8 and 12). */
public sealed interface DraftCheck {

    /** Which way the draft goes (clause 8). */
    enum Route {
        STANDARD,
        CHANGED
    }

    /**
     * It was compared.
     *
     * @param texts the standard texts that it was compared with, one for each language that it has
     * @param findings what became of each part
     * @param hits wording that could bind, topics among them
     * @param between where its languages do not fit together
     * @param uncompared how many paragraphs are in neither language
     * @param wordsVersion the version of the list of binding words
     * @param read the text as it was read, by its language
     * @param origin what the document says of where it comes from
     * @param leftOut words of the file that are no part of the draft
     */
    record Compared(
            Paper paper,
            List<StandardText> texts,
            List<Finding> findings,
            List<BindingHit> hits,
            List<BetweenLanguages.Difference> between,
            int uncompared,
            int wordsVersion,
            Map<Language, String> read,
            DraftOrigin origin,
            List<LeftOut> leftOut)
            implements DraftCheck {

        public Compared {
            texts = List.copyOf(texts);
            findings = List.copyOf(findings);
            hits = List.copyOf(hits);
            between = List.copyOf(between);
            read = Map.copyOf(read);
            leftOut = List.copyOf(leftOut);
        }

        /** What a case keeps of it. */
        public DraftSummary summary() {
            return DraftSummary.of(this);
        }

        /** The case that the document says it was made for; null where it names none. */
        public @Nullable Long madeFor() {
            return origin.caseId();
        }

        /** The same, of a document that says where it comes from and holds other words too. */
        public Compared from(DraftOrigin from, List<LeftOut> others) {
            return new Compared(
                    paper,
                    texts,
                    findings,
                    hits,
                    between,
                    uncompared,
                    wordsVersion,
                    read,
                    from,
                    others);
        }

        public Route route() {
            return findings.stream().allMatch(one -> one.verdict().isStandard())
                    ? Route.STANDARD
                    : Route.CHANGED;
        }

        /** Wording that could bind. */
        public List<BindingHit> binding() {
            return hits.stream().filter(hit -> hit.kind() != Kind.TOPIC_178).toList();
        }

        /** Topics that section 178 of the Constitution names. */
        public List<BindingHit> topics() {
            return hits.stream().filter(hit -> hit.kind() == Kind.TOPIC_178).toList();
        }
    }

    /**
     * It could not be compared.
     *
     * @param messageKey the sentence that says why
     * @param facts what the sentence is filled with
     * @param name what the file is called, null for a text that was pasted
     */
    record Unread(String messageKey, List<Object> facts, @Nullable FileName name)
            implements DraftCheck {
        public Unread {
            facts = List.copyOf(facts);
        }
    }
}
