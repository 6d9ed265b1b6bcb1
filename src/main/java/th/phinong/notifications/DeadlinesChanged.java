package th.phinong.notifications;

/** Told within the transaction when targets or holidays were changed, so that due dates follow. */
public record DeadlinesChanged(DeadlinePolicy policy) {}
