package th.phinong.relations.web;

import th.phinong.web.FieldError;

import java.util.List;

/**
 * What is said above a row of the desk.
 *
 * @param decided that it was decided
 * @param stale that somebody else decided in between
 * @param errors what is wrong with what was sent
 */
public record DeskSaid(boolean decided, boolean stale, List<FieldError> errors) {

    static DeskSaid of(String decided) {
        return new DeskSaid(!decided.isEmpty(), false, List.of());
    }
}
