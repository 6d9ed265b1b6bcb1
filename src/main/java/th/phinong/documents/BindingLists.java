package th.phinong.documents;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.documents.model.BindingSearch;
import th.phinong.documents.model.BindingSearch.Denial;
import th.phinong.documents.model.BindingWords;
import th.phinong.documents.model.BindingWords.Entry;
import th.phinong.documents.model.BindingWords.Negation;
import th.phinong.documents.store.BindingWordTable;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;

import tools.jackson.core.type.TypeReference;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of the list of wording that could bind (clause 12). The first is shipped with the
 * program; the Ministry of Interior makes others, and none is ever changed.
 */
@Service
public class BindingLists {

    private static final String FOLDER = "/data/binding-words/";

    private final BindingWords shipped =
            ShippedJson.read(FOLDER + "version-1.json", new TypeReference<BindingWords>() {});
    private final Map<Language, Negation> negations =
            ShippedJson.read(
                    FOLDER + "negations.json", new TypeReference<Map<Language, Negation>>() {});
    private final Denial denial =
            ShippedJson.read(FOLDER + "denial.json", new TypeReference<Denial>() {});

    private final BindingWordTable table;
    private final AuditTrail audit;
    private final Clock clock;

    BindingLists(BindingWordTable table, AuditTrail audit, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /** The list that holds now. */
    public BindingWords current() {
        return table.latest().orElse(shipped);
    }

    /** A version of the list, if there is one of that number. */
    public Optional<BindingWords> version(int version) {
        return version == shipped.version() ? Optional.of(shipped) : table.version(version);
    }

    /** The search by a list. */
    public BindingSearch search(BindingWords words) {
        return new BindingSearch(words, negations, denial);
    }

    /**
     * Makes a new version in which an entry stands as given: in place of the one of its code, or
     * behind all others.
     *
     * @param seen the version that the editor saw
     * @param source why, and where it comes from
     * @return empty where another was faster, or the editor may not
     */
    @Transactional
    public Optional<BindingWords> put(Official by, int seen, Entry entry, LocalizedText source) {
        var entries = new ArrayList<>(current().entries());
        int place = 0;
        while (place < entries.size() && !entries.get(place).code().equals(entry.code())) {
            place++;
        }
        if (place < entries.size()) {
            entries.set(place, entry);
        } else {
            entries.add(entry);
        }
        return replace(by, seen, entries, source, "documents.put-binding-words", entry.code());
    }

    /** Makes a new version without an entry. */
    @Transactional
    public Optional<BindingWords> remove(Official by, int seen, String code, LocalizedText source) {
        var entries = new ArrayList<>(current().entries());
        return entries.removeIf(entry -> entry.code().equals(code))
                ? replace(by, seen, entries, source, "documents.remove-binding-words", code)
                : Optional.empty();
    }

    private Optional<BindingWords> replace(
            Official by,
            int seen,
            List<Entry> entries,
            LocalizedText source,
            String what,
            String code) {
        if (!PermissionPolicy.keepsBindingWords(by)) {
            return Optional.empty();
        }
        var made = new BindingWords(seen + 1, source, entries);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (seen != current().version() || !table.insert(by, made, now)) {
            return Optional.empty();
        }
        var author = new Author(by.userName(), by.agency().code());
        audit.record(author, new WordsChanged(what, made.version(), code, source));
        return Optional.of(made);
    }
}
