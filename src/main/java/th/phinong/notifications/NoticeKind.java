package th.phinong.notifications;

/** What a notice is about. */
public enum NoticeKind {
    /** The case has come to the desk. */
    ARRIVED,
    /** It was sent back to the desk. */
    RETURNED,
    /** Somebody whose consent or opinion it needs has refused. */
    REFUSED,
    /** An overture goes on with another province than the desk's. */
    PASSED_OVER,
    /** It was given up. */
    WITHDRAWN,
    /** It was put to rest. */
    SUSPENDED,
    /** It goes on where it rested. */
    RESUMED,
    /** The desk's deadline is near. */
    DUE_SOON,
    /** The desk's deadline has passed. */
    OVERDUE
}
