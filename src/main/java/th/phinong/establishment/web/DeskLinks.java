package th.phinong.establishment.web;

import th.phinong.establishment.model.Procedure;
import th.phinong.establishment.model.ProcedureVersion;
import th.phinong.establishment.model.Route;
import th.phinong.establishment.model.SeveralAtOnce;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Words;

import java.util.List;

/**
 * Where a desk goes from its work: to the report of an overture, and to what it may do to several
 * cases at once.
 *
 * @param overture whether the desk reports overtures
 */
public record DeskLinks(boolean overture, List<Link> several) {

    /** A link in words. */
    public record Link(String label, String href) {}

    static DeskLinks of(Words words, Official official, ProcedureVersion version) {
        if (!PermissionPolicy.actsForDesk(official)) {
            return new DeskLinks(false, List.of());
        }
        return new DeskLinks(
                Procedure.mayOpen(Route.FOREIGN, official.desk()).isAllowed(),
                SeveralAtOnce.actsOf(version, official.desk()).stream()
                        .map(
                                act ->
                                        new Link(
                                                SeveralPages.title(words, act),
                                                SeveralController.hrefOf(act)))
                        .toList());
    }
}
