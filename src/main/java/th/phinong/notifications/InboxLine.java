package th.phinong.notifications;

import java.time.Instant;

/**
 * A notice as one officer of the desk has it.
 *
 * @param unread whether this officer has not marked it as read
 */
public record InboxLine(long id, Notice notice, Instant at, boolean unread) {}
