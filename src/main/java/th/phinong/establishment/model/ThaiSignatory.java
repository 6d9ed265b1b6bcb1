package th.phinong.establishment.model;

/**
 * Who signs for Thailand, by office: clause 9 asks for the governor.
 *
 * @param office as it stands under the signature, "ผู้ว่าราชการจังหวัดขอนแก่น"
 * @param capacity in what capacity
 */
public record ThaiSignatory(ShortText office, Capacity capacity) {

    /** The governor, whoever acts for the governor, or anyone else (refused by rule EST-R6). */
    public enum Capacity {
        GOVERNOR,
        ACTING_GOVERNOR,
        OTHER
    }
}
