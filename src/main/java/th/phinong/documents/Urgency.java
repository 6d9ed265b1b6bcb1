package th.phinong.documents;

import java.util.Arrays;
import java.util.Optional;

/** How urgent a letter is, as it stands in red above its number. */
public enum Urgency {
    NONE,
    URGENT,
    VERY_URGENT,
    MOST_URGENT;

    public static Optional<Urgency> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /** The message that names it. */
    public String nameKey() {
        return "documents.urgency." + name();
    }
}
