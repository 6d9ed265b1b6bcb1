package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.RelationStatus;
import th.phinong.shared.ThaiDate;

/**
 * A row of a list with the pair that it names, as lists are reckoned up and compared.
 *
 * @param listing the key of its list
 * @param row its number, from 1
 * @param sourceFile the number of the document
 * @param sourceLine the line in the document's text
 * @param relation the id of the relation that it speaks of, or null where it names no province
 * @param tied whether its counterpart was tied to a unit
 * @param province as printed
 * @param counterpart as printed
 * @param year of signature, or in which the process began, of the Common Era; null where none is
 * @param status where it has the relation
 * @param number the number that the list prints before its province, or null
 * @param group what the rows are grouped by in print: a year or a country; empty for no groups
 * @param groupClaims how many rows the list says that the group has, or null
 */
public record ListedRow(
        String listing,
        int row,
        String sourceFile,
        int sourceLine,
        @Nullable Long relation,
        boolean tied,
        String province,
        String counterpart,
        @Nullable Integer year,
        RelationStatus status,
        @Nullable Integer number,
        String group,
        @Nullable Integer groupClaims) {

    /** A row as printed, with what it was tied to. */
    public static ListedRow of(
            PrintedRow row,
            String sourceFile,
            int sourceLine,
            @Nullable Long relation,
            boolean tied) {
        var said = row.says();
        var year = said.stream().filter(s -> isYear(s.kind())).findFirst();
        var status = said.stream().filter(s -> s.kind() == Fact.Kind.STATUS).findFirst();
        boolean byYear = !row.cell("year_group_printed").isEmpty();
        return new ListedRow(
                row.listing(),
                row.row(),
                sourceFile,
                sourceLine,
                relation,
                tied,
                row.province(),
                row.counterpart(),
                year.map(s -> Integer.valueOf(s.value())).orElse(null),
                RelationStatus.valueOf(status.orElseThrow().value()),
                number(row.cell("province_no") + row.cell("province_no_printed")),
                byYear ? row.cell("year_be") : row.section(),
                number(row.cell("year_group_printed") + row.cell("section_claimed")));
    }

    private static boolean isYear(Fact.Kind kind) {
        return kind == Fact.Kind.SIGNED_YEAR || kind == Fact.Kind.STARTED_YEAR;
    }

    private static @Nullable Integer number(String printed) {
        var digits = ThaiDate.inArabicDigits(printed).replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? null : Integer.valueOf(digits);
    }
}
