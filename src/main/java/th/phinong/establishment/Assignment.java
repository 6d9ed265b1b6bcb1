package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * That a turn was given to an officer, or taken back.
 *
 * @param officer the user name of who was given it, null where it was taken back
 * @param reason empty where an officer took what nobody had
 * @param author the user name of who gave it
 * @param agency the code of the agency that they acted for
 */
public record Assignment(
        TurnKey turn,
        @Nullable String officer,
        String reason,
        Instant assignedAt,
        String author,
        String agency) {}
