package th.phinong.establishment.web;

import th.phinong.establishment.SavedView;
import th.phinong.web.FieldError;
import th.phinong.web.Shell;

import java.util.List;

/**
 * A view of one's own, to be called otherwise or forgotten.
 *
 * @param typed the new name as it was typed
 */
public record ViewPage(Shell shell, SavedView view, String typed, List<FieldError> errors) {}
