package th.phinong.establishment.model;

import th.phinong.identity.Party;

import java.time.LocalDate;

/**
 * A case began.
 *
 * @param version the key of the procedure version that it keeps
 * @param by the party that began it
 * @param opening the parties, the route, the relation in view
 */
public record CaseOpened(String version, Party by, Opening opening) implements CaseEvent {

    @Override
    public LocalDate happenedOn() {
        return opening.on();
    }

    @Override
    public ActionName action() {
        return ActionName.OPEN_CASE;
    }
}
