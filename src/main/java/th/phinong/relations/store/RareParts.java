package th.phinong.relations.store;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Which three letters of a word few names have. The index knows names by their parts of three
 * letters, and to look up all of a word's takes longest for those that a quarter of the names have.
 * How many have one is told from a sample of the register, from time to time; that it may be out of
 * date makes a search slower or faster, never another.
 */
@Component
class RareParts {

    private static final int MOST = 4;
    private static final int FEWEST = 2;

    /** Names that have all the parts by chance, to be looked at in vain: one in a thousand. */
    private static final double FEW = 0.001;

    private static final int LETTERS = 3;
    private static final int SMALL = 50_000;
    private static final double SAMPLE = 10_000;
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Counted counted = new Counted(Map.of(), Instant.MIN);

    RareParts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param names how many names of the sample have a part
     */
    private record Counted(Map<String, Integer> names, Instant until) {

        double share(String part) {
            return (names.getOrDefault(part, 0) + 0.5) / SAMPLE;
        }
    }

    /**
     * The parts of a word by which to look for it.
     *
     * @param word letters as a search key has them
     * @return two to four of its parts, the rarest first; empty where it has no more than those, or
     *     where the register is so small that it makes no difference
     */
    List<String> of(String word) {
        var parts = new ArrayList<>(parts(word));
        if (parts.size() <= MOST) {
            return List.of();
        }
        var now = counted();
        if (now.names().isEmpty()) {
            return List.of();
        }
        parts.sort(Comparator.comparing(now::share));
        int taken = 0;
        double byChance = 1;
        while (taken < FEWEST || taken < MOST && byChance > FEW) {
            byChance *= now.share(parts.get(taken++));
        }
        return parts.subList(0, taken);
    }

    private Counted counted() {
        var now = clock.instant();
        if (now.isAfter(counted.until())) {
            // Others go by the old counts while one reader counts anew.
            counted = new Counted(counted.names(), now.plus(GOOD_FOR));
            counted = new Counted(count(), now.plus(GOOD_FOR));
        }
        return counted;
    }

    private Map<String, Integer> count() {
        var counts = new HashMap<String, Integer>();
        double rows =
                jdbc.sql(
                                """
                                select reltuples
                                  from pg_class
                                 where oid = 'relations.relation'::regclass
                                """)
                        .query(Double.class)
                        .single();
        if (rows < SMALL) {
            return counts;
        }
        RowCallbackHandler each =
                row -> parts(row.getString(1)).forEach(part -> counts.merge(part, 1, Integer::sum));
        jdbc.sql("select search_key from relations.relation tablesample system (:percent)")
                .param("percent", 100 * SAMPLE / rows)
                .query(each);
        return counts;
    }

    private static LinkedHashSet<String> parts(String key) {
        var parts = new LinkedHashSet<String>();
        int start = 0;
        for (int i = 0; i < key.length(); i++) {
            if (!isOfAWord(key.charAt(i))) {
                start = i + 1;
            } else if (i + 1 - start >= LETTERS) {
                parts.add(key.substring(i + 1 - LETTERS, i + 1));
            }
        }
        return parts;
    }

    /** A Thai letter or vowel, a Latin letter or a digit; the index sees no other within a word. */
    private static boolean isOfAWord(char c) {
        return c >= '\u0e01' && c <= '\u0e39'
                || c >= '\u0e40' && c <= '\u0e45'
                || c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9';
    }
}
