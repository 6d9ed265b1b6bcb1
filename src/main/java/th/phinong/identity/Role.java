package th.phinong.identity;

/** What an account may do for its agency. */
public enum Role {
    /** Opens what the agency may see and acts for its desk. */
    OFFICER,
    /** Reads everything, the audit record included; acts on nothing. */
    AUDITOR,
    /** Keeps accounts and settings; sees no cases. */
    ADMINISTRATOR
}
