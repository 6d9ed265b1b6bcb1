package th.phinong.relations;

import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.platform.Command;
import th.phinong.platform.Wording;
import th.phinong.relations.model.RowMatch;
import th.phinong.relations.model.RowMatch.How;
import th.phinong.relations.model.SyntheticPrints;
import th.phinong.relations.model.SyntheticPrints.Print;
import th.phinong.relations.model.UnitMatcher;
import th.phinong.relations.store.Matchers;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * {@code measure-matching [--rows N]}: matches made-up rows, three in ten misspelt, and prints how
 * many were tied rightly. It reads the directory and changes nothing.
 */
@Component
class MeasureMatchingCommand implements Command {

    private static final int ROWS = 100_000;
    private static final double MISSPELT = 0.3;
    private static final double LOWEST_BAND = 0.6;
    private static final double BAND = 0.05;

    private final Directory directory;
    private final Matchers matchers;

    MeasureMatchingCommand(Directory directory, Matchers matchers) {
        this.directory = directory;
        this.matchers = matchers;
    }

    @Override
    public String name() {
        return "measure-matching";
    }

    @Override
    public String usage() {
        return "[--rows N]";
    }

    @Override
    public String purpose() {
        return "relations.command.measure-matching";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        int rows = rows(arguments);
        if (rows == 0) {
            return 2;
        }
        var matcher = matchers.matcher();
        var prints = new SyntheticPrints(directory.foreignUnits(), MISSPELT, rows);
        var all = new Count();
        var misspelt = new Count();
        var bands = new Count[(int) Math.round((1 - LOWEST_BAND) / BAND) + 1];
        java.util.Arrays.setAll(bands, i -> new Count());
        long began = System.nanoTime();
        for (int i = 0; i < rows; i++) {
            var print = prints.next();
            var match = matcher.match(print.text(), "");
            all.add(print, match);
            if (print.mistakes() > 0) {
                misspelt.add(print, match);
            }
            addToBand(bands, print, match, matcher);
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        out.println(Wording.of("relations.measured.rows", rows, seconds(took)));
        out.println(all.line("relations.measured.all"));
        out.println(misspelt.line("relations.measured.misspelt"));
        for (int band = bands.length - 1; band >= 0; band--) {
            out.println(bands[band].band(LOWEST_BAND + band * BAND));
        }
        return 0;
    }

    private static int rows(List<String> arguments) {
        if (arguments.isEmpty()) {
            return ROWS;
        }
        boolean good =
                arguments.size() == 2
                        && arguments.getFirst().equals("--rows")
                        && arguments.getLast().matches("[1-9][0-9]{0,6}");
        return good ? Integer.parseInt(arguments.getLast()) : 0;
    }

    /** Likeness alone, tied or not: whether it would be right to tie from a score on. */
    private static void addToBand(Count[] bands, Print print, RowMatch match, UnitMatcher matcher) {
        if (match.how() == How.EXACT || match.how() == How.ALIAS) {
            return;
        }
        var candidates = matcher.candidates(print.text(), "");
        if (!candidates.isEmpty() && candidates.getFirst().score() >= LOWEST_BAND) {
            var first = candidates.getFirst();
            bands[(int) ((first.score() - LOWEST_BAND) / BAND + 1e-9)].add(
                    print, match, first.unit().equals(print.unit()));
        }
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
    }

    private static String percent(long part, long of) {
        return of == 0 ? "–" : String.format(Locale.ROOT, "%.2f %%", 100.0 * part / of);
    }

    /** Rows tied rightly, wrongly and not at all. */
    private static final class Count {

        private long ofTheDirectory;
        private long tied;
        private long right;
        private long first;
        private long firstRight;

        void add(Print print, RowMatch match) {
            ofTheDirectory += print.unit() == null ? 0 : 1;
            if (match.unit() != null) {
                tied++;
                right += Objects.equals(match.unit(), print.unit()) ? 1 : 0;
            }
        }

        void add(Print print, RowMatch match, boolean firstIsRight) {
            add(print, match);
            first++;
            firstRight += firstIsRight ? 1 : 0;
        }

        String line(String key) {
            return Wording.of(
                    key,
                    ofTheDirectory,
                    tied,
                    tied - right,
                    percent(right, tied),
                    percent(right, ofTheDirectory));
        }

        String band(double from) {
            return Wording.of(
                    "relations.measured.band",
                    String.format(Locale.ROOT, "%.2f", from),
                    first,
                    percent(firstRight, first),
                    tied,
                    tied - right);
        }
    }
}
