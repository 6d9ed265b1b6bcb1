package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.Desk;

/**
 * Something that may be done to a case now.
 *
 * @param action what
 * @param desk by whom
 * @param step in which step; null for acts of policy
 * @param awaited whether the case waits for it, so that it is that desk's work; false for what is
 *     only possible
 */
public record NextAct(ActionName action, Desk desk, @Nullable StepId step, boolean awaited) {}
