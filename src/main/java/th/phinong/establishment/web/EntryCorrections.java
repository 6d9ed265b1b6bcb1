package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.model.Procedure;
import th.phinong.establishment.model.StandingEvent;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;

import java.util.HashMap;
import java.util.Map;

/** Which entries of a history were put right, and which its reader may put right. */
final class EntryCorrections {

    private final @Nullable Official reader;
    private final CaseRecord found;
    private final Map<Long, Long> correctedBy = new HashMap<>();

    private EntryCorrections(@Nullable Official reader, CaseRecord found) {
        this.reader = reader;
        this.found = found;
    }

    /**
     * @param reader who would put entries right; null where the history is only shown
     */
    static EntryCorrections of(@Nullable Official reader, CaseRecord found) {
        var corrections = new EntryCorrections(reader, found);
        for (var recorded : found.history()) {
            if (recorded.event() instanceof StandingEvent.Corrected(var entry, var _, var _)) {
                corrections.correctedBy.put((long) entry, recorded.position());
            }
        }
        return corrections;
    }

    /** The number of the last entry that put this one right, or null. */
    @Nullable Long of(long position) {
        return correctedBy.get(position);
    }

    /** Where the reader puts an entry right; null where it is not theirs. */
    @Nullable String href(long position) {
        boolean may =
                PermissionPolicy.actsForDesk(reader)
                        && reader != null
                        && Procedure.mayCorrect(found.file(), (int) position, reader.desk());
        return may ? "/cases/" + found.row().id() + "/correct/" + position : null;
    }
}
