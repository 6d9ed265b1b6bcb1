package th.phinong.identity;

import th.phinong.shared.ProvinceCode;

import java.util.Set;

/**
 * Which cases a person may see. The one answer of the permission policy: a list turns it into a
 * condition of its query, a single thing is asked {@link #covers}.
 */
public sealed interface Scope {

    /** Every case. */
    record Everything() implements Scope {}

    /** No case. */
    record Nothing() implements Scope {}

    /** The cases of one province, those not yet sent included. */
    record OfProvince(ProvinceCode province) implements Scope {}

    /** The cases that have reached a party's desk. */
    record Reached(Party party) implements Scope {}

    /**
     * Whether a case lies within the scope.
     *
     * @param provinces the provinces that have a part in the case
     * @param reached the parties whose desks the case has reached
     */
    default boolean covers(Set<ProvinceCode> provinces, Set<Party> reached) {
        return switch (this) {
            case Everything() -> true;
            case Nothing() -> false;
            case OfProvince(var own) -> provinces.contains(own);
            case Reached(var party) -> reached.contains(party);
        };
    }
}
