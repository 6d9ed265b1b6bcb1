package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The province's proposal (A3). A saved one may lack anything; a sent one lacks nothing: see {@link
 * #isComplete()} and rule EST-R2.
 *
 * @param reasons why this relation
 * @param thaiProfile the Thai province, as it bears on the relation
 * @param counterpartProfile the foreign unit, likewise
 * @param fields the fields of cooperation, each once
 * @param annexes plan, budget and personnel (clause 7)
 */
public record Proposal(
        @Nullable LongText reasons,
        @Nullable LongText thaiProfile,
        @Nullable LongText counterpartProfile,
        List<CooperationField> fields,
        Annexes annexes) {

    public static final Proposal EMPTY = new Proposal(null, null, null, List.of(), Annexes.NONE);

    public Proposal {
        fields = fields.stream().distinct().toList();
    }

    public boolean isComplete() {
        return reasons != null
                && thaiProfile != null
                && counterpartProfile != null
                && !fields.isEmpty()
                && annexes.areComplete();
    }
}
