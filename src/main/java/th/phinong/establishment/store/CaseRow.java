package th.phinong.establishment.store;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.CaseId;
import th.phinong.identity.Party;
import th.phinong.identity.Scope;
import th.phinong.relations.RelationId;
import th.phinong.shared.ProvinceCode;

import java.util.Set;

/**
 * What the table keeps of a case beside its events.
 *
 * @param version how many events it has
 * @param provinces the provinces that have a part in it
 * @param reached the parties whose desks it has reached
 * @param relation its relation in the register, null before the register knows it
 */
public record CaseRow(
        CaseId id,
        String number,
        long version,
        Set<ProvinceCode> provinces,
        Set<Party> reached,
        @Nullable RelationId relation) {

    /** Whether someone with this scope may see the case. */
    public boolean isWithin(Scope scope) {
        return scope.covers(provinces, reached);
    }
}
