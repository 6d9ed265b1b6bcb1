package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.ProvinceCode;

import java.time.LocalDate;

/**
 * What a case begins with.
 *
 * @param on the day it was begun; on the foreign route the day of the overture's report (B1)
 * @param route who began
 * @param province the Thai province; null where an overture names none (clause 4)
 * @param counterpart the foreign unit
 * @param label the name that the relation is to have
 * @param overture what the overture says, on the foreign route
 */
public record Opening(
        LocalDate on,
        Route route,
        @Nullable ProvinceCode province,
        Counterpart counterpart,
        RelationLabel label,
        @Nullable LongText overture) {

    public Opening {
        if (route == Route.PROVINCE && province == null) {
            throw new IllegalArgumentException("a province's own case names the province");
        }
        if ((route == Route.FOREIGN) != (overture != null)) {
            throw new IllegalArgumentException("an overture is what the foreign route begins with");
        }
    }
}
