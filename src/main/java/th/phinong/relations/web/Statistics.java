package th.phinong.relations.web;

import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.directory.Province;
import th.phinong.relations.AsAt;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.ListingKind;
import th.phinong.relations.model.Reckoning;
import th.phinong.relations.store.Differences;
import th.phinong.relations.store.Differences.RowName;
import th.phinong.relations.store.ListedRows;
import th.phinong.relations.store.Listings;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.relations.store.PastTotals;
import th.phinong.relations.store.RegisterVersion;
import th.phinong.relations.store.RelationLine;
import th.phinong.relations.store.Totals;
import th.phinong.shared.LastKnown;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of the register as at a day, beside those of the lists of that day. */
@Component
public class Statistics {

    /** The most relations that are named beside those of a list. */
    private static final int MOST_NAMED = 100;

    private static final Map<ListingKind, Set<RelationStatus>> COUNTED =
            new EnumMap<>(
                    Map.of(
                            ListingKind.SIGNED,
                            EnumSet.of(RelationStatus.ESTABLISHED),
                            ListingKind.IN_PROGRESS,
                            EnumSet.of(RelationStatus.IN_PROGRESS, RelationStatus.LOI_SIGNED)));

    private final Totals totals;
    private final PastTotals past;
    private final Listings listings;
    private final ListedRows rows;
    private final Differences differences;
    private final Directory directory;
    private final RegisterVersion version;
    private final Clock clock;
    private final LastKnown<Overview> today = new LastKnown<>();

    Statistics(
            Totals totals,
            PastTotals past,
            Listings listings,
            ListedRows rows,
            Differences differences,
            Directory directory,
            RegisterVersion version,
            Clock clock) {
        this.totals = totals;
        this.past = past;
        this.listings = listings;
        this.rows = rows;
        this.differences = differences;
        this.directory = directory;
        this.version = version;
        this.clock = clock;
    }

    /**
     * The figures.
     *
     * @param lists the newest list of each kind as at the day, beside the register
     * @param provinces the names of the provinces
     */
    public record Overview(
            Breakdown breakdown,
            Map<ListingKind, BesideList> lists,
            Map<ProvinceCode, LocalizedText> provinces) {}

    /**
     * What the register says beside a list: the pairs of the list, less those that the register has
     * otherwise, with those that it has besides, are the register's.
     *
     * @param reckoning the list reckoned up
     * @param pairs the register's pairs
     * @param provinces how many provinces they are of
     * @param otherwise pairs of the list that the register does not count so, as it has them
     * @param besides pairs that only the register counts, as many as are named
     * @param besidesTotal how many they are in all
     * @param rowsOf the rows of lists that speak of those pairs
     */
    public record BesideList(
            Listing listing,
            Reckoning reckoning,
            long pairs,
            int provinces,
            List<RelationLine> otherwise,
            List<RelationLine> besides,
            long besidesTotal,
            Map<Long, List<RowName>> rowsOf) {

        /** Pairs of the list that the register does not have at all as at that day. */
        public long unknown() {
            return reckoning.pairs().size() - otherwise.size() - both();
        }

        /** Pairs that both count. */
        public long both() {
            return pairs - besidesTotal;
        }
    }

    /** Today's are worked out once for each state of the register, and only then again. */
    Overview of(AsAt at) {
        return at.isNow()
                ? today.of(version.now().name() + '/' + LocalDate.now(clock), () -> read(at))
                : read(at);
    }

    private Overview read(AsAt at) {
        var counted =
                at.isNow()
                        ? new PastTotals.Counted(totals.byProvince(), totals.byCountryAndByYear())
                        : past.of(at);
        var lists = new EnumMap<ListingKind, BesideList>(ListingKind.class);
        listings.newest(at.lastDay(), at.before(clock.getZone()).toInstant())
                .forEach((kind, listing) -> lists.put(kind, beside(listing, counted, at)));
        var provinces =
                directory.provinces().stream()
                        .collect(Collectors.toMap(Province::code, Province::name));
        return new Overview(Breakdown.of(counted, directory), lists, provinces);
    }

    private BesideList beside(Listing listing, PastTotals.Counted counted, AsAt at) {
        var statuses = COUNTED.get(listing.kind());
        var ofStatus =
                counted.provinces().stream().filter(t -> statuses.contains(t.status())).toList();
        long pairs = ofStatus.stream().mapToLong(Totals.OfProvince::relations).sum();
        int provinces = (int) ofStatus.stream().map(Totals.OfProvince::province).distinct().count();
        var reckoning = rows.reckon(listing, at.before(clock.getZone()));
        var ids = reckoning.pairs().keySet();
        var lines = differences.ofList(ids, at).values();
        var otherwise = lines.stream().filter(l -> !statuses.contains(l.status())).toList();
        var besides = differences.besides(ids, statuses, at, MOST_NAMED);
        var named =
                Stream.concat(otherwise.stream(), besides.stream())
                        .map(line -> line.id().value())
                        .toList();
        return new BesideList(
                listing,
                reckoning,
                pairs,
                provinces,
                sorted(otherwise),
                sorted(besides),
                pairs - (lines.size() - otherwise.size()),
                differences.rowsOf(named, at));
    }

    private static List<RelationLine> sorted(List<RelationLine> lines) {
        return lines.stream().sorted(Comparator.comparingLong(line -> line.id().value())).toList();
    }
}
