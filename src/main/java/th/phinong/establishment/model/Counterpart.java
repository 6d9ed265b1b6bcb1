package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.LocalizedText;

/**
 * The foreign unit that a case is about.
 *
 * @param unit its number in the directory, or null where it is not there yet
 * @param name its names as first written down
 * @param country ISO 3166-1 alpha-2, such as {@code CN}
 * @param level as the party that opened the case states it; {@link Appraisal} may find otherwise
 */
public record Counterpart(
        @Nullable Long unit, LocalizedText name, String country, CounterpartLevel level) {

    public Counterpart {
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("not a country code: " + country);
        }
    }
}
