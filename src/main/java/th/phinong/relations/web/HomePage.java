package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Country;
import th.phinong.relations.model.ListingKind;
import th.phinong.web.Field;
import th.phinong.web.Figure;
import th.phinong.web.MapProvince;
import th.phinong.web.Shell;
import th.phinong.web.WorldDrawing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The first page.
 *
 * @param bar of which day the page is
 * @param lists the figures of the newest list of each kind that there was
 * @param provinces every province with the number of its relations, without those not confirmed
 * @param relations how many relations these are
 * @param unconfirmed how many more nobody has confirmed, which are not on the map
 * @param countries the countries that relations are with
 * @param world where in the world they lead
 */
public record HomePage(
        Shell shell,
        AsAtBar bar,
        Map<ListingKind, Headlines.Figures> lists,
        List<MapProvince> provinces,
        long relations,
        long unconfirmed,
        List<Country> countries,
        WorldDrawing world) {

    public Field search() {
        return Field.of("q", shell.say("relations.home.search"))
                .withHint(shell.say("relations.home.search-hint"));
    }

    /** The kinds of which there was a list, the signed pairs first. */
    public List<ListingKind> kinds() {
        return List.copyOf(lists.keySet());
    }

    public static String key(ListingKind kind) {
        return switch (kind) {
            case SIGNED -> "signed";
            case IN_PROGRESS -> "in-process";
        };
    }

    public Headlines.Figures list(ListingKind kind) {
        return Objects.requireNonNull(lists.get(kind));
    }

    public List<Figure> figures(ListingKind of) {
        var figures = list(of);
        var kind = key(of);
        var href = bar.keep("/listings/" + figures.listing());
        return List.of(
                new Figure(
                        figures.pairs(),
                        shell.say("relations.home." + kind + ".pairs"),
                        claimed(figures.claimed().pairs()),
                        href),
                new Figure(
                        figures.provinces(),
                        shell.say("relations.home." + kind + ".provinces"),
                        claimed(figures.claimed().provinces()),
                        href));
    }

    private static @Nullable Long claimed(@Nullable Integer number) {
        return number == null ? null : Long.valueOf(number);
    }
}
