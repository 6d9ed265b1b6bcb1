package th.phinong.establishment.model;

/** What a field of a form takes. */
public enum FieldKind {
    /** One line. */
    TEXT,
    /** Lines. */
    LONG_TEXT,
    /** An ISO date, or day, month and year as three fields (B.E. or C.E.). */
    DATE,
    /** One of the choices. */
    CHOICE,
    /** Any of the choices. */
    CHOICES,
    /** A whole number. */
    INTEGER,
    /** Baht, as "1,234.50"; Thai digits are read too. */
    BAHT,
    YES_NO,
    /** One of the 76 provinces, by ISO code; Bangkok is outside the guideline. */
    PROVINCE,
    /** A country, by ISO 3166-1 alpha-2 code. */
    COUNTRY,
    /** A table; each row has the same columns. */
    ROWS
}
