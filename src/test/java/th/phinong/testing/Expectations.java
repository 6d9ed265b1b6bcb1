package th.phinong.testing;

import th.phinong.directory.DataFile;

import java.util.List;
import java.util.Map;

/** Who may do and read what, written down from the procedure and not from the program. */
public final class Expectations {

    private Expectations() {}

    /** A row for each act: {@code action}, then a column for each party. */
    public static List<Map<String, String>> acts() {
        return DataFile.read("permissions/acts.csv").rows();
    }

    /** A row for each party and role. */
    public static List<Map<String, String>> reading() {
        return DataFile.read("permissions/reading.csv").rows();
    }

    /** What is expected of an act and a party: yes, own, entry or no. */
    public static String of(String action, String party) {
        return acts().stream()
                .filter(row -> row.get("action").equals(action))
                .map(row -> row.get(party))
                .findFirst()
                .orElseThrow();
    }
}
