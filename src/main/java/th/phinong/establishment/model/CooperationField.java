package th.phinong.establishment.model;

/** The fields in which the two sides mean to work together. */
public enum CooperationField {
    TRADE,
    INVESTMENT,
    TOURISM,
    EDUCATION,
    CULTURE,
    AGRICULTURE,
    HEALTH,
    ENVIRONMENT,
    BORDER,
    SPORT,
    OTHER
}
