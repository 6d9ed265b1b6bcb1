package th.phinong.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money in baht, never negative, to the satang.
 *
 * @param amount baht with two decimals
 */
public record Baht(BigDecimal amount) implements Comparable<Baht> {

    private static final BigDecimal LARGEST = new BigDecimal("999999999999.99");

    public Baht {
        if (amount.signum() < 0 || amount.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("not an amount in baht: " + amount);
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    @Override
    public int compareTo(Baht other) {
        return amount.compareTo(other.amount);
    }

    /** The amount as JSON has it: baht with two decimals. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
