package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.LevelRank;
import th.phinong.relations.AsAt;
import th.phinong.relations.RelationStatus;
import th.phinong.shared.BuddhistYear;
import th.phinong.shared.Language;
import th.phinong.shared.ProvinceCode;

/**
 * Which relations of the public register, in which order, and which part of them.
 *
 * @param typed what was typed into the search box, or empty
 * @param province only of this province, or null
 * @param country only with this country, or null
 * @param unit only with this foreign unit, or null
 * @param status only of this status, or null
 * @param level only with units of this level, or null
 * @param signedFrom only signed in this year or later, or null
 * @param signedTo only signed in this year or earlier, or null
 * @param order the order
 * @param descending whether the order is turned round
 * @param language the language whose alphabet orders names
 * @param page the number of the page, from 1
 * @param size rows to a page, 1 to {@link #LARGEST_SIZE}
 * @param at of which day, and as known on which
 */
public record RelationFilter(
        String typed,
        @Nullable ProvinceCode province,
        @Nullable String country,
        @Nullable ForeignUnitId unit,
        @Nullable RelationStatus status,
        @Nullable LevelRank level,
        @Nullable BuddhistYear signedFrom,
        @Nullable BuddhistYear signedTo,
        Order order,
        boolean descending,
        Language language,
        int page,
        int size,
        AsAt at) {

    public static final int LARGEST_SIZE = 200;
    public static final int USUAL_SIZE = 50;

    /** The orders of the list. */
    public enum Order {
        SIGNED,
        PROVINCE,
        COUNTERPART
    }

    /** The whole public register, newest first. */
    public static RelationFilter everything(Language language) {
        return new RelationFilter(
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Order.SIGNED,
                true,
                language,
                1,
                USUAL_SIZE,
                AsAt.NOW);
    }

    /** The same of one province. */
    public RelationFilter of(ProvinceCode code) {
        return narrowed(code, country, unit, status);
    }

    /** The same with one foreign unit. */
    public RelationFilter with(ForeignUnitId id) {
        return narrowed(province, country, id, status);
    }

    /** The same of one country. */
    public RelationFilter with(String iso2) {
        return narrowed(province, iso2, unit, status);
    }

    /** The same of one status. */
    public RelationFilter with(RelationStatus only) {
        return narrowed(province, country, unit, only);
    }

    /** The same of another day. */
    public RelationFilter at(AsAt other) {
        return changed(province, country, unit, status, size, other);
    }

    private RelationFilter narrowed(
            @Nullable ProvinceCode ofProvince,
            @Nullable String withCountry,
            @Nullable ForeignUnitId withUnit,
            @Nullable RelationStatus ofStatus) {
        return changed(ofProvince, withCountry, withUnit, ofStatus, LARGEST_SIZE, at);
    }

    private RelationFilter changed(
            @Nullable ProvinceCode ofProvince,
            @Nullable String withCountry,
            @Nullable ForeignUnitId withUnit,
            @Nullable RelationStatus ofStatus,
            int ofSize,
            AsAt ofDay) {
        return new RelationFilter(
                typed,
                ofProvince,
                withCountry,
                withUnit,
                ofStatus,
                level,
                signedFrom,
                signedTo,
                order,
                descending,
                language,
                page,
                ofSize,
                ofDay);
    }

    long offset() {
        return (page - 1L) * size;
    }
}
