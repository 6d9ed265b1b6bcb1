package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.Baht;

import java.util.List;

/**
 * What clause 7 asks of the province: action plan, budget plan and personnel. While a proposal is
 * only saved, columns after the first may be open.
 */
public record Annexes(List<Activity> plan, List<BudgetLine> budget, List<Post> personnel) {

    public static final Annexes NONE = new Annexes(List.of(), List.of(), List.of());

    public Annexes {
        plan = List.copyOf(plan);
        budget = List.copyOf(budget);
        personnel = List.copyOf(personnel);
    }

    /** One row of the action plan. */
    public record Activity(
            ShortText activity, @Nullable ShortText period, @Nullable ShortText responsible) {}

    /** One row of the budget plan, in baht. */
    public record BudgetLine(ShortText item, @Nullable Baht amount, @Nullable ShortText source) {}

    /** One post and what it does; posts, not persons. */
    public record Post(ShortText position, @Nullable ShortText duty) {}

    /** Whether all three annexes are there, so that the paper can be sent (rule EST-R2). */
    public boolean areComplete() {
        return !plan.isEmpty() && !budget.isEmpty() && !personnel.isEmpty();
    }
}
