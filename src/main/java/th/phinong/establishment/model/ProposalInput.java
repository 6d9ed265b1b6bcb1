package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A saved proposal as the input that it was read from: what a form shows when it is opened again.
 */
public final class ProposalInput {

    private ProposalInput() {}

    /** Field by field, as {@link ActionSpec#read} takes it; what is open is absent. */
    public static Map<String, Object> of(Proposal proposal) {
        var input = new LinkedHashMap<String, Object>();
        put(input, "reasons", proposal.reasons());
        put(input, "thaiProfile", proposal.thaiProfile());
        put(input, "counterpartProfile", proposal.counterpartProfile());
        input.put("fields", proposal.fields().stream().map(Enum::name).toList());
        input.putAll(of(proposal.annexes()));
        return input;
    }

    /** The three tables alone. */
    public static Map<String, Object> of(Annexes annexes) {
        return Map.of(
                "plan", annexes.plan().stream().map(ProposalInput::row).toList(),
                "budget", annexes.budget().stream().map(ProposalInput::row).toList(),
                "personnel", annexes.personnel().stream().map(ProposalInput::row).toList());
    }

    private static Map<String, Object> row(Annexes.Activity activity) {
        var row = new LinkedHashMap<String, Object>();
        put(row, "activity", activity.activity());
        put(row, "period", activity.period());
        put(row, "responsible", activity.responsible());
        return row;
    }

    private static Map<String, Object> row(Annexes.BudgetLine line) {
        var row = new LinkedHashMap<String, Object>();
        put(row, "item", line.item());
        put(row, "amount", line.amount());
        put(row, "source", line.source());
        return row;
    }

    private static Map<String, Object> row(Annexes.Post post) {
        var row = new LinkedHashMap<String, Object>();
        put(row, "position", post.position());
        put(row, "duty", post.duty());
        return row;
    }

    private static void put(Map<String, Object> into, String name, @Nullable Object value) {
        if (value != null) {
            into.put(name, value.toString());
        }
    }

    /**
     * The input of {@code propose}: what is saved, where the input says nothing of the proposal.
     */
    static Map<String, Object> orSaved(Map<String, Object> input, CaseFile file) {
        List<String> own = ProposalSpecs.proposalFields();
        if (input.keySet().stream().anyMatch(own::contains)) {
            return input;
        }
        var all = new LinkedHashMap<String, Object>(of(file.proposal()));
        all.putAll(input);
        return all;
    }
}
