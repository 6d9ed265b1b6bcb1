package th.phinong.relations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of a relation may need work. */
public enum QualityIssue {
    /** It was established, and no source gives the day. */
    NO_DATE,
    /** Its sources give different years of signature. */
    DATE_CONFLICT,
    /** Its counterpart ranks below a Thai province. */
    BELOW_PROVINCE,
    /** A list says that a municipality signed it. */
    MUNICIPALITY,
    /** One list has it twice. */
    SAME_UNIT_TWICE,
    /** One list has it signed, and one of the same day or later has it in process. */
    SIGNED_AND_IN_PROCESS,
    /** What was agreed for some years is over. */
    TERM_ENDED,
    /** Nobody knows which office of the counterpart answers. */
    NO_CONTACT;

    /** Its name in addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The issue of a name in an address; empty for an unknown one. */
    public static Optional<QualityIssue> of(String key) {
        return Arrays.stream(values()).filter(issue -> issue.key().equals(key)).findFirst();
    }
}
