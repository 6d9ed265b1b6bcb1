package th.phinong.establishment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.LevelRank;
import th.phinong.directory.Province;
import th.phinong.establishment.store.DueDates;
import th.phinong.establishment.store.SyntheticCaseRows;
import th.phinong.establishment.store.SyntheticCaseRows.History;
import th.phinong.notifications.Deadlines;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fills the database with made-up cases, marked as such, to measure with: at every stage up to the
 * day before a signing, for a signing would need its entry in the register. A few thousand
 * histories are told by the procedure and given to many cases, each with its own chain.
 */
@Component
public class SyntheticCases {

    private static final int AT_A_TIME = 2_000;
    private static final int UNITS_OF_A_PROVINCE = 3;
    private static final int LATEST_BEGINNING = 100;
    private static final int YEARS_BACK = 4;

    private final SyntheticCaseRows rows;
    private final DueDates dueDates;
    private final Deadlines deadlines;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    SyntheticCases(
            SyntheticCaseRows rows,
            DueDates dueDates,
            Deadlines deadlines,
            Directory directory,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.dueDates = dueDates;
        this.deadlines = deadlines;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether there is a case that was not made up: beside such, nothing is made up. */
    public boolean areBesideRealOnes() {
        return rows.hasRealCases();
    }

    /**
     * Adds cases, all or none.
     *
     * @param number how many
     * @param progress where it is said how far it is, a number to a line
     * @throws IllegalStateException if there are real cases
     */
    @Transactional
    public void seed(int number, PrintStream progress) {
        if (areBesideRealOnes()) {
            throw new IllegalStateException("there are real cases");
        }
        var histories = histories(number);
        var numbers = rows.numbers(histories);
        for (int done = 0; done < number; done += AT_A_TIME) {
            int end = Math.min(done + AT_A_TIME, number);
            rows.add(histories.subList(done, end), numbers.subList(done, end));
            progress.println(end);
        }
        dueDates.settle(deadlines.policy(), clock.getZone());
        rows.analyze();
        audit.record(Author.SYSTEM, new CasesSeeded(number));
    }

    private List<History> histories(int number) {
        var random = new Random(number);
        var known = SyntheticHistories.read();
        var plans = known.weighted();
        var provinces = directory.provinces().stream().filter(Province::underGuideline).toList();
        var units =
                directory.foreignUnits().stream()
                        .filter(unit -> unit.rank() != LevelRank.BELOW)
                        .toList();
        var today = LocalDate.now(clock);
        Map<List<Integer>, History> told = new HashMap<>();
        var all = new ArrayList<History>(number);
        for (int i = 0; i < number; i++) {
            int plan = random.nextInt(plans.size());
            int province = random.nextInt(provinces.size());
            int variant = random.nextInt(UNITS_OF_A_PROVINCE);
            var key = List.of(plan, province, variant);
            all.add(
                    told.computeIfAbsent(
                            key,
                            _ ->
                                    known.tell(
                                            plans.get(plan),
                                            provinces.get(province),
                                            unit(units, province, variant),
                                            beginning(today, random))));
        }
        return all;
    }

    private static ForeignUnit unit(List<ForeignUnit> units, int province, int variant) {
        return units.get((province * UNITS_OF_A_PROVINCE + variant) % units.size());
    }

    private static LocalDate beginning(LocalDate today, Random random) {
        return today.minusDays(LATEST_BEGINNING + random.nextInt(YEARS_BACK * 365));
    }
}
