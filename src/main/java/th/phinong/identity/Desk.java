package th.phinong.identity;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.ProvinceCode;

/**
 * Where a step of the procedure lands: a party and, for a province, which one.
 *
 * @param party the party
 * @param province the province's code for {@link Party#PROVINCE}, null for every other party
 */
public record Desk(Party party, @Nullable ProvinceCode province) {

    public Desk {
        if ((party == Party.PROVINCE) != (province != null)) {
            throw new IllegalArgumentException("a province's desk names its province: " + party);
        }
    }

    public static Desk of(Party party) {
        return new Desk(party, null);
    }

    public static Desk ofProvince(ProvinceCode province) {
        return new Desk(Party.PROVINCE, province);
    }
}
