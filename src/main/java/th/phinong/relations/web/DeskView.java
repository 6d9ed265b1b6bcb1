package th.phinong.relations.web;

import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnitId;
import th.phinong.identity.AccountId;
import th.phinong.identity.Accounts;
import th.phinong.relations.model.Candidate;
import th.phinong.relations.model.PrintedRow;
import th.phinong.relations.model.RowCandidates;
import th.phinong.relations.store.DeskRows;
import th.phinong.relations.store.DeskRows.OfProvince;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.relations.store.Listings.Row;
import th.phinong.relations.store.Matchers;
import th.phinong.shared.LocalizedText;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gathers what the desk shows of a row, for the page and the API alike. */
@Component
public class DeskView {

    private final DeskRows rows;
    private final Matchers matchers;
    private static final Pattern ACCOUNT = Pattern.compile("account:(\\d{1,18})");

    private final Directory directory;
    private final Accounts accounts;

    DeskView(DeskRows rows, Matchers matchers, Directory directory, Accounts accounts) {
        this.rows = rows;
        this.matchers = matchers;
        this.directory = directory;
        this.accounts = accounts;
    }

    /**
     * A row with all that helps to read it.
     *
     * @param candidates what it may mean, the likeliest first
     * @param neighbours the rows around it
     * @param ofProvince the other rows that print its province
     * @param history everything that it was ever tied to, the newest first
     * @param units the units that these rows are tied to
     * @param people what the authors of its ties are called, by the name that ties have for them
     */
    public record Seen(
            Row row,
            List<Candidate> candidates,
            List<Row> neighbours,
            List<OfProvince> ofProvince,
            List<Row> history,
            Map<ForeignUnitId, ForeignUnit> units,
            Map<String, LocalizedText> people) {}

    Seen of(Listing listing, Row row) {
        var neighbours = rows.neighbours(listing, row.row());
        var province = row.province();
        var others =
                province == null
                        ? List.<OfProvince>of()
                        : rows.ofProvince(province, listing, row.row());
        var history = rows.history(listing, row.row());
        var shown =
                Stream.of(
                                Stream.of(row),
                                neighbours.stream(),
                                others.stream().map(OfProvince::row),
                                history.stream())
                        .flatMap(each -> each);
        var units = units(shown.toList());
        var printed = rows.printed(listing, row);
        return new Seen(
                row,
                candidates(printed, others, units),
                neighbours,
                others,
                history,
                units,
                people(history));
    }

    private Map<String, LocalizedText> people(List<Row> history) {
        var people = new LinkedHashMap<String, LocalizedText>();
        for (var each : history) {
            var account = ACCOUNT.matcher(each.tie().by());
            if (account.matches() && !people.containsKey(each.tie().by())) {
                accounts.official(new AccountId(Long.parseLong(account.group(1))))
                        .ifPresent(official -> people.put(each.tie().by(), official.name()));
            }
        }
        return people;
    }

    /** The units that rows are tied to. */
    Map<ForeignUnitId, ForeignUnit> units(Collection<Row> shown) {
        return directory.foreignUnits(
                shown.stream().map(Row::unit).filter(Objects::nonNull).distinct().toList());
    }

    private List<Candidate> candidates(
            PrintedRow printed, List<OfProvince> others, Map<ForeignUnitId, ForeignUnit> units) {
        var matcher = matchers.matcher();
        var year = printed.year();
        var samePair =
                others.stream()
                        .filter(other -> !other.listing().equals(printed.listing()))
                        .filter(other -> year != null && year.equals(other.printed().year()))
                        .map(other -> other.row().unit())
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(units::get)
                        .filter(Objects::nonNull)
                        .toList();
        return RowCandidates.of(
                matcher.candidates(printed.counterpart(), printed.section()),
                matcher.country(printed.counterpart(), printed.section()),
                samePair);
    }
}
