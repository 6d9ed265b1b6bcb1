package th.phinong.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which part of a list a page shows.
 *
 * @param page the page's number, from 1
 * @param size rows to a page
 * @param total rows in all
 * @param address the page's address; links set {@code page} in it
 */
public record Paging(int page, int size, long total, Address address) {

    private static final int NEIGHBOURS = 1;

    public Paging {
        if (page < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("page " + page + " of " + total + " by " + size);
        }
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The number of the first row shown, from 1; 0 if none is. */
    public long first() {
        return total == 0 ? 0 : (long) (page - 1) * size + 1;
    }

    public long last() {
        return Math.min(total, (long) page * size);
    }

    public String href(int number) {
        return (number == 1 ? address.without("page") : address.with("page", number)).toString();
    }

    /** The pages linked to, in order: the ends and the neighbours; 0 stands for a gap. */
    public List<Integer> numbers() {
        var shown =
                IntStream.concat(
                                IntStream.of(1, pages()),
                                IntStream.rangeClosed(page - NEIGHBOURS, page + NEIGHBOURS)
                                        .filter(n -> n >= 1 && n <= pages()))
                        .sorted()
                        .distinct()
                        .toArray();
        return IntStream.range(0, shown.length)
                .boxed()
                .flatMapToInt(i -> upTo(i == 0 ? 0 : shown[i - 1], shown[i]))
                .boxed()
                .toList();
    }

    /** A gap of one page is that page: an ellipsis would take the same room. */
    private static IntStream upTo(int before, int number) {
        return switch (number - before) {
            case 1 -> IntStream.of(number);
            case 2 -> IntStream.of(number - 1, number);
            default -> IntStream.of(0, number);
        };
    }
}
