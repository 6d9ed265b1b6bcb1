package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Which parts stand elsewhere than in the standard: those that not every longest row of parts in
 * order has. Of two that changed places either may be the one that moved, so it is both.
 */
final class Order {

    private final List<Integer> parts = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /**
     * @param ranges the tokens of each part, null where the draft does not have it
     * @param forms whether each part is a form, which may stand anywhere
     */
    Order(int @Nullable [][] ranges, List<Boolean> forms) {
        for (int part = 0; part < ranges.length; part++) {
            var range = ranges[part];
            if (range != null && !forms.get(part)) {
                parts.add(part);
                places.add(range[0]);
            }
        }
    }

    List<Integer> moved() {
        int size = parts.size();
        int[] ending = new int[size];
        int[] beginning = new int[size];
        int longest = 0;
        for (int i = 0; i < size; i++) {
            ending[i] = 1 + longestBefore(i, ending);
        }
        for (int i = size - 1; i >= 0; i--) {
            beginning[i] = 1 + longestBehind(i, beginning);
            longest = Math.max(longest, beginning[i]);
        }
        var moved = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) {
            int rivals = 0;
            for (int j = 0; j < size; j++) {
                boolean inLongest = ending[j] + beginning[j] - 1 == longest;
                rivals += inLongest && ending[j] == ending[i] ? 1 : 0;
            }
            boolean always = ending[i] + beginning[i] - 1 == longest && rivals == 1;
            if (!always && !isInItsPlace(i)) {
                moved.add(parts.get(i));
            }
        }
        return moved;
    }

    /** Whether as many parts stand before it as should. */
    private boolean isInItsPlace(int i) {
        return places.stream().filter(place -> place < places.get(i)).count() == i;
    }

    private int longestBefore(int i, int[] ending) {
        int longest = 0;
        for (int j = 0; j < i; j++) {
            longest = places.get(j) < places.get(i) ? Math.max(longest, ending[j]) : longest;
        }
        return longest;
    }

    private int longestBehind(int i, int[] beginning) {
        int longest = 0;
        for (int j = i + 1; j < places.size(); j++) {
            longest = places.get(j) > places.get(i) ? Math.max(longest, beginning[j]) : longest;
        }
        return longest;
    }
}
