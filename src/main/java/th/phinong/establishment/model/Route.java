package th.phinong.establishment.model;

/** Who began: a Thai province (clause 3) or the foreign side (clause 4). */
public enum Route {
    PROVINCE,
    FOREIGN
}
