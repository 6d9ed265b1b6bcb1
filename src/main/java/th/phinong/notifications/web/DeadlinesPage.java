package th.phinong.notifications.web;

import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Shell;

import java.util.List;

/**
 * How many working days each step should take.
 *
 * @param targets one field a step
 * @param saved whether they were just saved
 */
public record DeadlinesPage(
        Shell shell, List<Field> targets, List<FieldError> errors, boolean saved) {}
