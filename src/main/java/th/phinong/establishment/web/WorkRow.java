package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

/**
 * A line of a desk's work, in words.
 *
 * @param href where it is done
 * @param title the relation in view
 * @param act what is to be done
 * @param step the step's code, or empty
 * @param clause the clause that asks for it, or empty where it is the product's own policy
 * @param duty whether it is a duty after a signing
 * @param since since when it has waited here
 * @param days how many days that is
 * @param due the last day on which it is in time, or null
 * @param overdue whether that has passed
 * @param officer who of the desk has it, or empty
 * @param assignHref where it is given to somebody
 */
public record WorkRow(
        String number,
        String caseHref,
        String href,
        String title,
        String act,
        String step,
        String clause,
        boolean duty,
        String since,
        long days,
        @Nullable String due,
        boolean overdue,
        String officer,
        String assignHref) {}
