package th.phinong.directory;

import th.phinong.shared.LocalizedText;

/**
 * A foreign unit that the directory is to have.
 *
 * @param name with its level word and parents in Thai, and in English
 * @param level its level in its own country's words, in English ({@code province})
 * @param country ISO 3166-1 alpha-2 of a known country
 * @param lat latitude in degrees north, −90 to 90
 * @param lon longitude in degrees east, −180 to 180
 */
public record NewUnit(LocalizedText name, String level, String country, double lat, double lon) {

    public NewUnit {
        if (level.isBlank() || !(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("no such unit: " + name);
        }
    }
}
