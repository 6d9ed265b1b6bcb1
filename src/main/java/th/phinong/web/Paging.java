package th.phinong.web;

import java.util.ArrayList;
import java.util.List;

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
        var numbers = new ArrayList<Integer>();
        int before = 0;
        for (int number = 1; number <= pages(); number = next(number)) {
            switch (number - before) {
                case 1 -> {}
                // A gap of one page is that page: an ellipsis would take the same room.
                case 2 -> numbers.add(number - 1);
                default -> numbers.add(0);
            }
            numbers.add(number);
            before = number;
        }
        return numbers;
    }

    /** The page linked to after that one: a neighbour of this page, or the last. */
    private int next(int number) {
        int neighbour = Math.max(number + 1, page - NEIGHBOURS);
        return neighbour <= Math.min(page + NEIGHBOURS, pages())
                ? neighbour
                : Math.max(number + 1, pages());
    }
}
