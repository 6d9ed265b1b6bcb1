package th.phinong.relations.model;

import th.phinong.shared.ThaiDate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is wrong with a line of a list before anything of it is believed. */
public final class RowCheck {

    private static final int LONGEST_CELL = 1_000;
    private static final int THIS_YEAR_AND_NEXT = 1;
    private static final Pattern BETWEEN = Pattern.compile("[/,;\\n\\r]|\\s+และ\\s*|\\s+-\\s+");

    private static final Pattern BLANK = Pattern.compile("\\s+");

    /** What a spreadsheet would reckon; a dash before a remark and a telephone number are none. */
    private static final Pattern FORMULA = Pattern.compile("[=@]|[+-][\\dA-Za-z.]*[(|!+*/]");

    private final ListColumns columns;
    private final Set<String> provinces;
    private final int thisYear;

    /**
     * @param provinces the names of the provinces
     * @param thisYear the year of the Common Era
     */
    public RowCheck(ListColumns columns, Set<String> provinces, int thisYear) {
        this.columns = columns;
        this.provinces = Set.copyOf(provinces);
        this.thisYear = thisYear;
    }

    /** Everything that is wrong with a line; none for one that can be taken. */
    public List<Problem> problems(TableLine line, Map<String, String> cells) {
        var problems = new ArrayList<>(line.problems());
        if (line.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
            problems.add(Problem.of("cells", line.cells().size(), columns.size()));
        }
        cells.forEach((column, cell) -> checkText(columns.printed(column), cell, problems));
        checkProvince(cells.getOrDefault(ListColumns.PROVINCE, ""), problems);
        if (cells.getOrDefault(ListColumns.COUNTERPART, "").isEmpty()) {
            problems.add(Problem.of("no-counterpart"));
        }
        checkYear(cells.getOrDefault("year_be", ""), problems);
        checkYear(cells.getOrDefault("year_started_be", ""), problems);
        var day = cells.getOrDefault("signed_date_raw", "");
        if (!day.isEmpty() && PrintedRow.day(day).isEmpty()) {
            problems.add(Problem.of("date", day));
        }
        return problems;
    }

    private static void checkText(String column, String cell, List<Problem> problems) {
        if (cell.codePointCount(0, cell.length()) > LONGEST_CELL) {
            problems.add(Problem.of("long-cell", column, LONGEST_CELL));
        }
        boolean unreadable =
                cell.codePoints()
                        .anyMatch(
                                c ->
                                        c == 0xfffd
                                                || Character.isISOControl(c)
                                                        && c != '\n'
                                                        && c != '\r'
                                                        && c != '\t');
        if (FORMULA.matcher(cell).lookingAt()) {
            problems.add(Problem.of("formula-in-text", column, cell));
        }
        if (unreadable) {
            problems.add(Problem.of("unreadable", column));
        }
    }

    private void checkProvince(String province, List<Problem> problems) {
        if (province.isEmpty()) {
            problems.add(Problem.of("no-province"));
        } else if (!provinces.contains(province)) {
            boolean several = named(BETWEEN, province) > 1 || named(BLANK, province) > 1;
            problems.add(Problem.of(several ? "two-provinces" : "unknown-province", province));
        }
    }

    private long named(Pattern between, String cell) {
        return between.splitAsStream(cell).map(String::strip).filter(provinces::contains).count();
    }

    private void checkYear(String year, List<Problem> problems) {
        if (year.isEmpty()) {
            return;
        }
        var digits = ThaiDate.inArabicDigits(year);
        if (!digits.matches("\\d{4}")) {
            problems.add(Problem.of("year", year));
            return;
        }
        int number = Integer.parseInt(digits);
        if (number >= 1800 && number < 2400) {
            problems.add(Problem.of("year-of-the-common-era", year, number + 543));
        } else if (number < 2400 || number > thisYear + 543 + THIS_YEAR_AND_NEXT) {
            problems.add(Problem.of("year", year));
        }
    }
}
