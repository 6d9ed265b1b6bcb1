package th.phinong.relations;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.Desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be done about a point that needs work; every act but the last can be taken back. */
public enum QualityAct {
    /** The province says that the register is right as it is. */
    CONFIRM,
    /** The province says that the register is wrong, and what is right. */
    CONTEST,
    /** The province takes back what it said. */
    WITHDRAW,
    /** The ministry follows the province. */
    ACCEPT,
    /** The ministry does not follow the province. */
    REJECT,
    /** The ministry takes back what it decided. */
    REOPEN;

    /** Its name in addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act of a name in a form; empty for an unknown one. */
    public static Optional<QualityAct> of(String key) {
        return Arrays.stream(values()).filter(act -> act.key().equals(key)).findFirst();
    }

    /**
     * What a desk may do next.
     *
     * @param last the newest act of the point, or null where nobody did anything
     * @param there whether the register has the point; of one that it has not, nobody need say
     *     anything any more
     */
    public static Set<QualityAct> next(Desk desk, @Nullable QualityAct last, boolean there) {
        boolean open = last == null || last == WITHDRAW;
        boolean said = last == CONFIRM || last == CONTEST || last == REOPEN;
        return switch (desk.party()) {
            case PROVINCE ->
                    open
                            ? there
                                    ? EnumSet.of(CONFIRM, CONTEST)
                                    : EnumSet.noneOf(QualityAct.class)
                            : said ? EnumSet.of(WITHDRAW) : EnumSet.noneOf(QualityAct.class);
            case MOI ->
                    said
                            ? EnumSet.of(ACCEPT, REJECT)
                            : open ? EnumSet.noneOf(QualityAct.class) : EnumSet.of(REOPEN);
            default -> EnumSet.noneOf(QualityAct.class);
        };
    }
}
