package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.SearchKey;
import th.phinong.relations.RelationStatus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How one list turned into another, pair by pair. A pair is a relation: rows of one relation are
 * one pair, however often they are printed, and so pairs always balance: those of the one list less
 * those removed and with those added are those of the other. Rows balance once the further rows of
 * doubled pairs and the rows without a pair are reckoned with.
 *
 * @param from the earlier list
 * @param to the later one
 * @param items every pair of either, in the order of the later list and then of the earlier
 */
public record ListComparison(Reckoning from, Reckoning to, List<Item> items) {

    /**
     * A list and what was published beside it.
     *
     * @param list the list
     * @param asAt the day that it speaks of
     * @param beside the rows of the other lists of the whole country of the same day
     */
    public record Side(Reckoning list, LocalDate asAt, List<ListedRow> beside) {}

    /**
     * A pair in the two lists.
     *
     * @param relation the id of its relation
     * @param from its rows in the earlier list
     * @param to its rows in the later one
     * @param beside where it is not in one of them, its rows in what was published beside that one
     * @param possibly where it is in one only: rows of the other that no pair of this one has, with
     *     the same province and year: perhaps the same pair, read otherwise
     * @param why what became of it, or where it came from
     */
    public record Item(
            long relation,
            List<ListedRow> from,
            List<ListedRow> to,
            List<ListedRow> beside,
            List<ListedRow> possibly,
            Why why) {

        /** All its rows, those of the earlier list first. */
        public List<ListedRow> rows() {
            return Stream.concat(from.stream(), to.stream()).toList();
        }

        public boolean isAdded() {
            return from.isEmpty();
        }

        public boolean isRemoved() {
            return to.isEmpty();
        }

        public boolean isDoubled() {
            return from.size() > 1 || to.size() > 1;
        }

        /** Where the earlier day has it; null where nothing does. */
        public @Nullable RelationStatus statusBefore() {
            return status(from, isAdded());
        }

        /** Where the later day has it; null where nothing does. */
        public @Nullable RelationStatus statusAfter() {
            return status(to, isRemoved());
        }

        private @Nullable RelationStatus status(List<ListedRow> rows, boolean elsewhere) {
            var of = elsewhere ? beside : rows;
            return of.isEmpty() ? null : of.getFirst().status();
        }

        /** Both days have it, and not alike. */
        public boolean isOfChangedStatus() {
            var before = statusBefore();
            var after = statusAfter();
            return before != null && after != null && before != after;
        }

        /** Both lists have it with years of the same meaning, and not the same years. */
        public boolean isOfChangedYear() {
            return isKept() && sameMeaning() && !years(from).equals(years(to));
        }

        /** Both lists have it, printed otherwise than by spaces, tone marks and the like. */
        public boolean isOfChangedName() {
            return isKept() && !names(from).equals(names(to));
        }

        private boolean isKept() {
            return !isAdded() && !isRemoved();
        }

        private boolean sameMeaning() {
            return (from.getFirst().status() == RelationStatus.ESTABLISHED)
                    == (to.getFirst().status() == RelationStatus.ESTABLISHED);
        }

        private static TreeSet<String> years(List<ListedRow> rows) {
            var years = new TreeSet<String>();
            rows.forEach(row -> years.add(String.valueOf(row.year())));
            return years;
        }

        private static TreeSet<String> names(List<ListedRow> rows) {
            var names = new TreeSet<String>();
            rows.forEach(
                    row -> names.add(SearchKey.of(row.province() + row.counterpart()).joined()));
            return names;
        }
    }

    /** What is known of why a pair is in one list only. */
    public enum Why {
        /** It is in both. */
        KEPT,
        /** Another list of that day has it. */
        ANOTHER_LIST,
        /** Its province is missing from the other list, which skips a number. */
        PROVINCE_SKIPPED,
        /** The other list has a row that may be the same pair, read otherwise. */
        PERHAPS_READ_OTHERWISE,
        /** It was signed, or begun, after the earlier list. */
        SINCE_THEN,
        /** Nothing is known. */
        UNEXPLAINED
    }

    /** Compares two lists. */
    public static ListComparison of(Side from, Side to) {
        var items = new ArrayList<Item>();
        to.list().pairs().keySet().forEach(id -> items.add(item(id, from, to)));
        from.list().pairs().keySet().stream()
                .filter(id -> !to.list().pairs().containsKey(id))
                .forEach(id -> items.add(item(id, from, to)));
        return new ListComparison(from.list(), to.list(), List.copyOf(items));
    }

    private static Item item(long id, Side from, Side to) {
        var before = from.list().pairs().getOrDefault(id, List.of());
        var after = to.list().pairs().getOrDefault(id, List.of());
        if (!before.isEmpty() && !after.isEmpty()) {
            return new Item(id, before, after, List.of(), List.of(), Why.KEPT);
        }
        boolean added = before.isEmpty();
        var missingIn = added ? from : to;
        var row = (added ? after : before).getFirst();
        var beside = missingIn.beside().stream().filter(r -> isOf(r, id)).toList();
        var possibly = possibly(row, added ? to.list() : from.list(), missingIn.list());
        var why = why(row, added, missingIn.list(), from.asAt(), beside, possibly);
        return new Item(id, before, after, beside, possibly, why);
    }

    private static boolean isOf(ListedRow row, long id) {
        return row.relation() != null && row.relation() == id;
    }

    private static List<ListedRow> possibly(ListedRow row, Reckoning has, Reckoning hasNot) {
        if (row.year() == null) {
            return List.of();
        }
        return hasNot.ofProvince(row.province()).stream()
                .filter(r -> Objects.equals(r.year(), row.year()))
                .filter(r -> r.relation() == null || !has.pairs().containsKey(r.relation()))
                .filter(r -> !r.tied() || !row.tied())
                .toList();
    }

    private static Why why(
            ListedRow row,
            boolean added,
            Reckoning missingIn,
            LocalDate earlier,
            List<ListedRow> beside,
            List<ListedRow> possibly) {
        if (!beside.isEmpty()) {
            return Why.ANOTHER_LIST;
        }
        if (!possibly.isEmpty()) {
            return Why.PERHAPS_READ_OTHERWISE;
        }
        if (!added
                && !missingIn.gaps().isEmpty()
                && missingIn.ofProvince(row.province()).isEmpty()) {
            return Why.PROVINCE_SKIPPED;
        }
        var year = row.year();
        boolean since = added && year != null && year >= earlier.getYear();
        return since ? Why.SINCE_THEN : Why.UNEXPLAINED;
    }

    /** The items of a sort. */
    public List<Item> only(Predicate<Item> sort) {
        return items.stream().filter(sort).toList();
    }
}
