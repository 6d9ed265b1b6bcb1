package th.phinong.relations.web;

import static th.phinong.opendata.DataField.Type.BOOLEAN;
import static th.phinong.opendata.DataField.Type.CODE;
import static th.phinong.opendata.DataField.Type.DATE;
import static th.phinong.opendata.DataField.Type.INTEGER;
import static th.phinong.opendata.DataField.Type.TEXT;
import static th.phinong.opendata.DataField.always;
import static th.phinong.opendata.DataField.perhaps;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.opendata.DataField;
import th.phinong.opendata.DataSet;
import th.phinong.opendata.DataVersion;
import th.phinong.relations.store.Listings;
import th.phinong.relations.store.RegisterVersion;
import th.phinong.web.TableFile;
import th.phinong.web.TableFormat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The published lists, as open data. */
@Component
class ListingSet implements DataSet {

    private static final List<DataField> FIELDS =
            List.of(
                    always("id", INTEGER),
                    always("key", CODE),
                    always("title_th", TEXT),
                    perhaps("title_en", TEXT),
                    always("kind", CODE),
                    always("whole_country", BOOLEAN),
                    always("as_at", DATE),
                    perhaps("claimed_pairs", INTEGER),
                    perhaps("claimed_provinces", INTEGER),
                    always("rows", INTEGER),
                    always("provinces", INTEGER));

    private final Listings listings;
    private final RegisterVersion version;

    ListingSet(Listings listings, RegisterVersion version) {
        this.listings = listings;
        this.version = version;
    }

    @Override
    public String key() {
        return "listings";
    }

    @Override
    public int place() {
        return 3;
    }

    @Override
    public List<DataField> fields() {
        return FIELDS;
    }

    @Override
    public long records() {
        return listings.all().size();
    }

    @Override
    public DataVersion version() {
        return version.now();
    }

    @Override
    public void write(TableFormat format, OutputStream out) {
        var names = FIELDS.stream().map(DataField::name).toList();
        try (var table = TableFile.begin(format, key(), names, out)) {
            listings.all().stream()
                    .sorted(Comparator.comparing(Listings.Listing::id))
                    .forEach(listing -> table.row(cells(listing)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<@Nullable Object> cells(Listings.Listing listing) {
        return Arrays.asList(
                listing.id(),
                listing.key(),
                listing.title().th(),
                listing.title().en(),
                listing.kind(),
                listing.wholeCountry(),
                listing.asAt(),
                listing.claimedPairs(),
                listing.claimedProvinces(),
                listing.rows(),
                listing.provinces());
    }
}
