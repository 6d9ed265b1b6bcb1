package th.phinong.directory;

import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.util.List;

/**
 * One of the 77 first-level units of Thailand.
 *
 * @param code ISO 3166-2
 * @param name without the word จังหวัด
 * @param region the region of the National Geographical Committee
 * @param borderCountries ISO 3166-1 codes of the countries that it borders, perhaps none
 * @param specialEconomicZone whether the plan's section 5.3 names it
 * @param lat latitude of the capital in degrees north
 * @param lon longitude of the capital in degrees east
 * @param underGuideline false for Bangkok, which the guideline of 2561 does not cover
 * @param rankTh its place in the Thai alphabetical order, from 1
 * @param rankEn its place in the English alphabetical order, from 1
 */
public record Province(
        ProvinceCode code,
        LocalizedText name,
        LocalizedText region,
        List<String> borderCountries,
        boolean specialEconomicZone,
        double lat,
        double lon,
        boolean underGuideline,
        int rankTh,
        int rankEn) {

    public Province {
        borderCountries = List.copyOf(borderCountries);
    }
}
