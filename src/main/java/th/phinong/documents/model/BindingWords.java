package th.phinong.documents.model;

import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;

import java.util.List;

/**
 * Wording that could bind under international law (clause 12), and topics that section 178 of the
 * Constitution names.
 *
 * @param version counts from 1; a list is never changed, an edited one is another version
 * @param source where the list comes from
 */
public record BindingWords(int version, LocalizedText source, List<Entry> entries) {

    public BindingWords {
        entries = List.copyOf(entries);
    }

    /** What a word is taken for. */
    public enum Kind {
        /** A word that binds. */
        WORD,
        /** A word that makes a duty of what follows. */
        MODAL,
        /** Makes the Thai Government a side, or binds it (clause 1). */
        GOVERNMENT,
        /** A topic of section 178 of the Constitution. */
        TOPIC_178,
        /** A sentence that denied legal effect and is gone. */
        DENIAL
    }

    /** How grave it is. */
    public enum Severity {
        HIGH,
        MEDIUM,
        LOW
    }

    /**
     * Words of one kind in one language.
     *
     * @param code its name in every version
     * @param words what is looked for
     * @param exceptions phrases within which it is not meant
     * @param why what it does
     * @param instead what to write
     */
    public record Entry(
            String code,
            Language language,
            Kind kind,
            Severity severity,
            List<String> words,
            List<String> exceptions,
            LocalizedText why,
            LocalizedText instead) {
        public Entry {
            words = List.copyOf(words);
            exceptions = List.copyOf(exceptions);
        }
    }

    /**
     * How a language denies.
     *
     * @param negations words that deny what follows them
     * @param ends words at which that ends
     * @param exceptions phrases within which neither is meant
     */
    public record Negation(List<String> negations, List<String> ends, List<String> exceptions) {
        public Negation {
            negations = List.copyOf(negations);
            ends = List.copyOf(ends);
            exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
        }
    }

    /** The entries of a language. */
    List<Entry> in(Language language) {
        return entries.stream().filter(entry -> entry.language() == language).toList();
    }
}
