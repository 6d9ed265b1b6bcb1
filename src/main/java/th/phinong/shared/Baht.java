package th.phinong.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of money in baht, never negative, to the satang.
 *
 * @param amount baht with two decimals
 */
public record Baht(BigDecimal amount) implements Comparable<Baht> {

    private static final BigDecimal LARGEST = new BigDecimal("999999999999.99");

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d{1,15})(\\.\\d+)?");

    public Baht {
        if (amount.signum() < 0 || amount.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("not an amount in baht: " + amount);
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * An amount as people write it, with or without separators and satang: {@code 1,234.50}.
     *
     * @return empty where it is none, is negative, or is finer than a satang
     */
    public static Optional<Baht> read(String written) {
        var digits = ThaiDate.inArabicDigits(written).strip();
        if (!WRITTEN.matcher(digits).matches()) {
            return Optional.empty();
        }
        var amount = new BigDecimal(digits.replace(",", ""));
        boolean isBaht = amount.compareTo(LARGEST) <= 0 && amount.stripTrailingZeros().scale() <= 2;
        return isBaht ? Optional.of(new Baht(amount)) : Optional.empty();
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
