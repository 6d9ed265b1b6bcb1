package th.phinong.relations;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.BuddhistYear;
import th.phinong.shared.LocalizedText;

/**
 * A relation that a new proposal may repeat, to be shown before it is saved.
 *
 * @param relation the relation
 * @param counterpart its foreign side
 * @param status where it stands; the public register may not show it yet
 * @param signedYear the year of signature, or null
 * @param sure true for the same unit, false for a name alike
 * @param isPublic whether {@code /relations/{id}} shows it to everyone
 */
public record PossibleDuplicate(
        RelationId relation,
        LocalizedText counterpart,
        RelationStatus status,
        @Nullable BuddhistYear signedYear,
        boolean sure,
        boolean isPublic) {}
