package th.phinong.directory;

import th.phinong.shared.LocalizedText;

/**
 * What somebody may have meant who typed a name that nothing bears.
 *
 * @param kind what sort of thing it is
 * @param id the id of a unit, the ISO code of a province or country
 * @param name its name
 */
public record Meant(Kind kind, String id, LocalizedText name) {

    /** What a name can be the name of. */
    public enum Kind {
        UNIT,
        PROVINCE,
        COUNTRY
    }
}
