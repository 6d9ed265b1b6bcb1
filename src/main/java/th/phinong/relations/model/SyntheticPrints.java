package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Elsewhere;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnit.OtherName.Kind;

import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Counterparts as a list might print them, to measure with: units by one of their names, with or
 * without parents and country; and one in twenty a place that the directory has not, for a matcher
 * that ties everything would else look perfect. The same number gives the same prints.
 */
public final class SyntheticPrints {

    private final Random random;
    private final Misspeller misspeller;
    private final List<ForeignUnit> units;
    private final List<Elsewhere> elsewhere = Elsewhere.names();
    private final double misspelt;

    /**
     * @param misspelt the share of names with a mistake, 0 to 1; three in ten of them have two
     */
    public SyntheticPrints(List<ForeignUnit> units, double misspelt, long seed) {
        this.units = List.copyOf(units);
        this.misspelt = misspelt;
        random = new Random(seed);
        misspeller = new Misspeller(random);
    }

    /**
     * A counterpart as printed.
     *
     * @param text what is printed
     * @param unit what it means, or null where the directory has not got it
     * @param mistakes how many mistakes were made in the name
     */
    public record Print(String text, @Nullable ForeignUnit unit, int mistakes) {}

    public Print next() {
        int mistakes = random.nextDouble() >= misspelt ? 0 : random.nextInt(10) < 7 ? 1 : 2;
        if (random.nextInt(20) == 0) {
            var place = elsewhere.get(random.nextInt(elsewhere.size()));
            var country = units.stream().filter(u -> isIn(u, place)).findAny().orElseThrow();
            var name = misspeller.misspell(place.name().th(), mistakes);
            return new Print("เมือง" + name + country(country), null, mistakes);
        }
        var unit = units.get(random.nextInt(units.size()));
        return new Print(misspeller.misspell(name(unit), mistakes) + country(unit), unit, mistakes);
    }

    private static boolean isIn(ForeignUnit unit, Elsewhere place) {
        return unit.country().iso2().equals(place.countryIso2());
    }

    private String name(ForeignUnit unit) {
        var th = unit.name().th().replaceAll("\\s*\\([^)]*\\)", "");
        var others =
                unit.otherNames().stream()
                        .filter(n -> n.kind() == Kind.VARIANT || n.kind() == Kind.FORMER)
                        .toList();
        int form = random.nextInt(20);
        if (form < 13) {
            return th;
        }
        if (form < 16) {
            return th.split(" ")[0];
        }
        return form < 19 && !others.isEmpty()
                ? others.get(random.nextInt(others.size())).text()
                : String.valueOf(unit.name().en()).replaceAll("\\s*\\(.*\\)", "");
    }

    private String country(ForeignUnit unit) {
        var country = unit.country();
        return switch (random.nextInt(10)) {
            case 0 -> "";
            case 1, 2 -> " " + country.name().th();
            default -> " " + Objects.requireNonNullElse(country.officialTh(), country.name().th());
        };
    }
}
