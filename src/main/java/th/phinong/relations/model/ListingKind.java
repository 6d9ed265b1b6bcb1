package th.phinong.relations.model;

/** What a published list is a list of. */
public enum ListingKind {
    SIGNED,
    IN_PROGRESS
}
