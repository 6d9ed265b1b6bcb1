package th.phinong.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Names to look for what somebody may have meant. It reads every name, so it is for the small table
 * of distinct names, never for what bears them.
 *
 * @param <T> what a name leads to
 */
public final class NearNames<T> {

    private final List<Entry<T>> entries = new ArrayList<>();

    private record Entry<T>(String sound, long letters, T value) {}

    /**
     * A name that is near.
     *
     * @param value what it leads to
     * @param likeness 1 where it sounds the same
     */
    public record Near<T>(T value, double likeness) {}

    /** Adds a name, given as {@link Spelling#sound}. */
    public void add(String sound, T value) {
        if (!sound.isEmpty()) {
            entries.add(new Entry<>(sound, letters(sound), value));
        }
    }

    /**
     * What names near a sound lead to, each once by its nearest name, the nearest first.
     *
     * @param least the least likeness that counts, above 0
     * @param limit at most so many
     */
    public List<Near<T>> nearest(String sound, double least, int limit) {
        var best = new LinkedHashMap<T, Double>();
        long letters = letters(sound);
        for (var entry : entries) {
            if (mayBeNear(sound, letters, entry, least)) {
                double likeness = Spelling.likeness(sound, entry.sound(), least);
                if (likeness > 0) {
                    best.merge(entry.value(), likeness, Math::max);
                }
            }
        }
        return best.entrySet().stream()
                .map(e -> new Near<>(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingDouble((Near<T> near) -> near.likeness()).reversed())
                .limit(limit)
                .toList();
    }

    /** One edit costs half at least and makes two letters at most differ between the two. */
    private static boolean mayBeNear(String sound, long letters, Entry<?> entry, double least) {
        int longer = Math.max(sound.length(), entry.sound().length());
        return Long.bitCount(letters ^ entry.letters()) * 0.25 <= (1 - least) * longer;
    }

    private static long letters(String sound) {
        return sound.chars().mapToLong(c -> 1L << (c & 63)).reduce(0, (a, b) -> a | b);
    }
}
