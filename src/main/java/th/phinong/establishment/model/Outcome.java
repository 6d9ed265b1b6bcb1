package th.phinong.establishment.model;

/** How a case ended. */
public enum Outcome {
    ESTABLISHED,
    NOT_SUITABLE,
    EXEMPTION_REFUSED,
    DECLINED,
    WITHDRAWN
}
