package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Country;
import th.phinong.web.Field;
import th.phinong.web.Figure;
import th.phinong.web.MapProvince;
import th.phinong.web.Shell;

import java.util.List;

/**
 * The first page.
 *
 * @param signed the figures of the newest list of signed pairs
 * @param inProgress the figures of the newest list of pairs in process
 * @param provinces every province with the number of its relations, without those not confirmed
 * @param relations how many relations these are
 * @param unconfirmed how many more nobody has confirmed, which are not on the map
 * @param countries the countries that relations are with
 */
public record HomePage(
        Shell shell,
        Headlines.Figures signed,
        Headlines.Figures inProgress,
        List<MapProvince> provinces,
        long relations,
        long unconfirmed,
        List<Country> countries) {

    public Field search() {
        return Field.of("q", shell.say("relations.home.search"))
                .withHint(shell.say("relations.home.search-hint"));
    }

    public List<Figure> figures(Headlines.Figures of, String kind) {
        var href = "/listings/" + of.listing();
        return List.of(
                new Figure(
                        of.pairs(),
                        shell.say("relations.home." + kind + ".pairs"),
                        claimed(of.claimed().pairs()),
                        href),
                new Figure(
                        of.provinces(),
                        shell.say("relations.home." + kind + ".provinces"),
                        claimed(of.claimed().provinces()),
                        href));
    }

    private static @Nullable Long claimed(@Nullable Integer number) {
        return number == null ? null : Long.valueOf(number);
    }
}
