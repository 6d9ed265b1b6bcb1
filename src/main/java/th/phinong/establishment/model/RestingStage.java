package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Cases that nothing is awaited from any more, or not now. */
public sealed interface RestingStage extends Stage {

    /** Put to rest; resumes at the stage within. */
    record OnHold(LocalDate since, Remark reason, Stage within) implements RestingStage {}

    /**
     * The outcome is there, duties after a signing are still open (C9 to C11).
     *
     * @param reopensAt where the case would go on; null once the relation is established
     */
    record FollowingUp(LocalDate since, Outcome outcome, @Nullable Stage reopensAt)
            implements RestingStage {}

    /**
     * Nothing is open any more.
     *
     * @param reopensAt where the case would go on; null once the relation is established
     */
    record Closed(LocalDate since, Outcome outcome, @Nullable Stage reopensAt)
            implements RestingStage {}
}
