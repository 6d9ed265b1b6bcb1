package th.phinong.establishment.model;

/** Where the foreign unit stands beside a Thai province (clause 1). */
public enum CounterpartLevel {
    PROVINCE_EQUIVALENT,
    BELOW
}
