package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.AccountId;

/**
 * A turn of a desk in a case, and which officer of the desk has it.
 *
 * @param officer null while nobody in particular has it
 */
public record DeskTurn(TurnKey key, @Nullable AccountId officer) {}
