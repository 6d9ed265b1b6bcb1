package th.phinong.relations;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.Province;
import th.phinong.relations.store.SyntheticRows;

import java.io.PrintStream;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Fills the register with made-up relations, marked as such, to measure with: between real
 * provinces and real units, with names that a search finds in one of a thousand. The same number
 * gives the same relations.
 */
@Component
public class SyntheticRelations {

    private static final int AT_A_TIME = 50_000;
    private static final int FIRST_YEAR = 1989;
    private static final int YEARS = 37;
    private static final List<RelationStatus> STATUSES =
            List.of(
                    RelationStatus.ESTABLISHED,
                    RelationStatus.ESTABLISHED,
                    RelationStatus.ESTABLISHED,
                    RelationStatus.IN_PROGRESS,
                    RelationStatus.LOI_SIGNED,
                    RelationStatus.EXPIRED);
    private static final int WORDS = 1_000;
    private static final String CONSONANTS = "กขคจชซดตทนบปพมยรลวสห";
    private static final String[] ENDINGS = {"า", "าง", "อน", "ูล", "ิน"};
    private static final List<String> NAMES = words();

    private final SyntheticRows rows;
    private final Directory directory;

    SyntheticRelations(SyntheticRows rows, Directory directory) {
        this.rows = rows;
        this.directory = directory;
    }

    /**
     * Adds relations, all or none.
     *
     * @param number how many
     * @param progress where it is said how far it is, a number to a line
     * @throws IllegalStateException if the register holds a relation of a case: real data are never
     *     mixed with made-up ones
     */
    @Transactional
    public void seed(long number, PrintStream progress) {
        rows.refuseBesideCases();
        var provinces = directory.provinces().stream().filter(Province::underGuideline).toList();
        var units = directory.foreignUnits();
        var random = new Random(number);
        long first = rows.count();
        rows.withoutSlowIndexes(
                () -> {
                    for (long done = 0; done < number; done += AT_A_TIME) {
                        int many = (int) Math.min(AT_A_TIME, number - done);
                        rows.add(many, first + done, n -> line(n, provinces, units, random));
                        progress.println(done + many);
                    }
                });
    }

    private static SyntheticRows.Line line(
            long number, List<Province> provinces, List<ForeignUnit> units, Random random) {
        var status = STATUSES.get(random.nextInt(STATUSES.size()));
        return new SyntheticRows.Line(
                number,
                provinces.get(random.nextInt(provinces.size())),
                units.get(random.nextInt(units.size())),
                NAMES.get(random.nextInt(WORDS)),
                status,
                status == RelationStatus.IN_PROGRESS ? null : FIRST_YEAR + random.nextInt(YEARS));
    }

    /** A thousand words of three syllables out of a hundred, the same every time. */
    private static List<String> words() {
        var random = new Random(WORDS);
        return Stream.generate(() -> syllable(random) + syllable(random) + syllable(random))
                .distinct()
                .limit(WORDS)
                .toList();
    }

    private static String syllable(Random random) {
        return CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))
                + ENDINGS[random.nextInt(ENDINGS.length)];
    }
}
