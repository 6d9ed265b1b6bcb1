package th.phinong.directory;

import th.phinong.directory.Meant.Kind;
import th.phinong.directory.NearNames.Near;
import th.phinong.shared.LocalizedText;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The distinct names of the directory, to look for what a misspelt one meant. */
final class MeantNames {

    private static final int SHORTEST = 3;
    private static final int LONG_ENOUGH_FOR_TWO_ERRORS = 6;

    /** How much less alike than the nearest a name may be and still be meant too. */
    private static final double AS_NEAR = 0.08;

    private final NearNames<Meant> names = new NearNames<>();

    MeantNames(
            Collection<ForeignUnit> units,
            Collection<Province> provinces,
            Collection<Country> countries) {
        for (var unit : units) {
            var meant = new Meant(Kind.UNIT, unit.id().toString(), unit.name());
            unit.written().stream()
                    .map(MeantNames::sound)
                    .distinct()
                    .forEach(sound -> names.add(sound, meant));
        }
        for (var province : provinces) {
            add(new Meant(Kind.PROVINCE, province.code().iso(), province.name()));
        }
        for (var country : countries) {
            add(new Meant(Kind.COUNTRY, country.iso2(), country.name()));
        }
    }

    /**
     * What is as near as anything is to a name with one typing error, or two in a longer one; the
     * nearest first.
     */
    List<Meant> meant(String typed, int limit) {
        var sound = sound(typed);
        if (sound.length() < SHORTEST) {
            return List.of();
        }
        int errors = sound.length() < LONG_ENOUGH_FOR_TWO_ERRORS ? 1 : 2;
        var near = names.nearest(sound, 1 - (double) errors / sound.length(), limit);
        double best = near.isEmpty() ? 0 : near.getFirst().likeness();
        return near.stream()
                .filter(name -> name.likeness() >= best - AS_NEAR)
                .map(Near::value)
                .toList();
    }

    private void add(Meant meant) {
        texts(meant.name()).forEach(text -> names.add(sound(text), meant));
    }

    private static Stream<String> texts(LocalizedText name) {
        return Stream.of(name.th(), name.en()).filter(Objects::nonNull);
    }

    private static String sound(String name) {
        return Spelling.sound(LevelWords.without(name.strip()));
    }
}
