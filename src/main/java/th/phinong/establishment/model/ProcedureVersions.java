package th.phinong.establishment.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Every procedure version that cases may keep. */
public final class ProcedureVersions {

    public static final List<ProcedureVersion> ALL = List.of(Resolution2561.VERSION);

    private ProcedureVersions() {}

    /**
     * The version of that key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ProcedureVersion byKey(String key) {
        return ALL.stream()
                .filter(version -> version.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no procedure version " + key));
    }

    /** The version under which a case begins on a day: the latest in force. */
    public static ProcedureVersion inForceOn(LocalDate day) {
        return ALL.stream()
                .filter(version -> !version.inForceFrom().isAfter(day))
                .max(Comparator.comparing(ProcedureVersion::inForceFrom))
                .orElseThrow(() -> new IllegalArgumentException("no procedure in force on " + day));
    }
}
