package th.phinong.web;

import th.phinong.shared.LocalizedText;

/**
 * A province on the map.
 *
 * @param iso its ISO 3166-2 code
 * @param name its name
 * @param relations how many relations it has, which shades it
 * @param href its page
 */
public record MapProvince(String iso, LocalizedText name, int relations, String href) {}
