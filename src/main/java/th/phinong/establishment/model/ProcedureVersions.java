package th.phinong.establishment.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The procedure versions that cases may keep, side by side.
 *
 * @param all every one of them, by the day from which it is in force
 */
public record ProcedureVersions(List<ProcedureVersion> all) {

    /** The versions that the product comes with. */
    public static final ProcedureVersions OF_THE_PRODUCT =
            new ProcedureVersions(List.of(Resolution2561.VERSION));

    public ProcedureVersions {
        all = all.stream().sorted(Comparator.comparing(ProcedureVersion::inForceFrom)).toList();
        if (all.stream().map(ProcedureVersion::key).distinct().count() != all.size()) {
            throw new IllegalArgumentException("two versions have the same key");
        }
    }

    /** Whether there is a version of that key. */
    public boolean has(String key) {
        return all.stream().anyMatch(version -> version.key().equals(key));
    }

    /**
     * The version of that key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ProcedureVersion byKey(String key) {
        return all.stream()
                .filter(version -> version.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no procedure version " + key));
    }

    /** The version under which a case begins on a day: the latest in force. */
    public ProcedureVersion inForceOn(LocalDate day) {
        return all.stream()
                .filter(version -> !version.inForceFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("no procedure in force on " + day));
    }
}
