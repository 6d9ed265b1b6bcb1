package th.phinong.shared;

import java.time.LocalDate;

/**
 * A calendar year of the Buddhist era, which is the Common Era's plus 543.
 *
 * @param value 2400 to 2999
 */
public record BuddhistYear(int value) implements Comparable<BuddhistYear> {

    private static final int OFFSET = 543;

    public BuddhistYear {
        if (value < 2400 || value > 2999) {
            throw new IllegalArgumentException("not a year of the Buddhist era: " + value);
        }
    }

    public static BuddhistYear ofCommonEra(int year) {
        return new BuddhistYear(year + OFFSET);
    }

    public static BuddhistYear of(LocalDate date) {
        return ofCommonEra(date.getYear());
    }

    public int commonEra() {
        return value - OFFSET;
    }

    @Override
    public int compareTo(BuddhistYear other) {
        return Integer.compare(value, other.value);
    }
}
