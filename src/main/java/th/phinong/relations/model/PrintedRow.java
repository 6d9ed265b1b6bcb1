package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.Fact.Kind;
import th.phinong.shared.BuddhistYear;
import th.phinong.shared.Language;
import th.phinong.shared.ThaiDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a published list and what it says, read column by column.
 *
 * @param listing the key of its list
 * @param kind what its list is a list of
 * @param asAt the day that its list speaks of
 * @param row its number in the list, from 1
 * @param cells every column as printed, in the list's order
 */
public record PrintedRow(
        String listing, ListingKind kind, LocalDate asAt, int row, Map<String, String> cells) {

    /** "LOI signed", with the capital I read as a small l by the scan in most rows. */
    private static final Pattern LOI_SIGNED = Pattern.compile("^ลงนาม\\s*L[Oo][Il]\\b.*");

    /** "Signed by …", and what a garbled remark goes on with: "or to be raised". */
    private static final Pattern SIGNED_BY = Pattern.compile("^ลงนามโดย\\s*(.+?)(?:\\s*หรือ.*)?$");

    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2}) (\\S+) (\\d{4})");

    /** What a row says, before it is recorded. */
    public record Said(Kind kind, String value) {}

    public String province() {
        return cell("province_th");
    }

    public String counterpart() {
        return cell("counterpart_raw");
    }

    /** The country that the heading above the row names, or empty. */
    public String section() {
        return cell("country_section");
    }

    /** The list's key and the row's number: how a fact names this row. */
    public String ref() {
        return listing + "/" + row;
    }

    /** The year of the Common Era of which the row speaks, or null where it prints none. */
    public @Nullable Integer year() {
        return says().stream()
                .filter(
                        said ->
                                said.kind() == Kind.SIGNED_YEAR
                                        || said.kind() == Kind.STARTED_YEAR
                                        || said.kind() == Kind.SIGNED_ON)
                .map(said -> Integer.valueOf(said.value().substring(0, 4)))
                .findFirst()
                .orElse(null);
    }

    /** Everything the row says of its relation. */
    public List<Said> says() {
        var said = new ArrayList<Said>();
        addUnlessEmpty(said, Kind.PROVINCE, province());
        said.add(new Said(Kind.COUNTERPART, counterpart()));
        said.add(new Said(Kind.STATUS, status().name()));
        var year = cell("year_be").isEmpty() ? cell("year_started_be") : cell("year_be");
        if (!year.isEmpty()) {
            var commonEra = new BuddhistYear(Integer.parseInt(year)).commonEra();
            var about = kind == ListingKind.SIGNED ? Kind.SIGNED_YEAR : Kind.STARTED_YEAR;
            said.add(new Said(about, Integer.toString(commonEra)));
        }
        signedOn().ifPresent(date -> said.add(new Said(Kind.SIGNED_ON, date.toString())));
        addUnlessEmpty(said, Kind.REMARK, remark());
        var signedBy = SIGNED_BY.matcher(remark());
        if (signedBy.matches()) {
            said.add(new Said(Kind.SIGNATORY_BODY, signedBy.group(1)));
        }
        addUnlessEmpty(said, Kind.COOPERATION, cell("cooperation"));
        return said;
    }

    private RelationStatus status() {
        return switch (kind) {
            case SIGNED -> RelationStatus.ESTABLISHED;
            case IN_PROGRESS ->
                    LOI_SIGNED.matcher(remark()).matches()
                            ? RelationStatus.LOI_SIGNED
                            : RelationStatus.IN_PROGRESS;
        };
    }

    private String remark() {
        return cell("remark").isEmpty() ? cell("note") : cell("remark");
    }

    private Optional<LocalDate> signedOn() {
        return day(cell("signed_date_raw"));
    }

    /** A day as lists print it, with the month's name, or as year-month-day. */
    static Optional<LocalDate> day(String printed) {
        var digits = ThaiDate.inArabicDigits(printed);
        var iso = ISO_DATE.matcher(digits);
        if (iso.matches()) {
            return read(iso.group(3), Integer.parseInt(iso.group(2)), iso.group(1));
        }
        var date = DATE.matcher(digits);
        if (!date.matches()) {
            return Optional.empty();
        }
        for (int month = 1; month <= 12; month++) {
            if (ThaiDate.monthName(month, Language.TH).equals(date.group(2))) {
                return read(date.group(1), month, date.group(3));
            }
        }
        return Optional.empty();
    }

    /** A printed day that no calendar has stays visible in the row as printed and is no fact. */
    private static Optional<LocalDate> read(String day, int month, String year) {
        try {
            return Optional.of(ThaiDate.read(Integer.parseInt(day), month, Integer.parseInt(year)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void addUnlessEmpty(List<Said> said, Kind kind, String value) {
        if (!value.isEmpty()) {
            said.add(new Said(kind, value));
        }
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
