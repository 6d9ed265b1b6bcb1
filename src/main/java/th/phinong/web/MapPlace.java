package th.phinong.web;

import th.phinong.shared.LocalizedText;

/**
 * A place on a map.
 *
 * @param name what it is called
 * @param lat latitude in degrees north
 * @param lon longitude in degrees east
 * @param href its page
 * @param exact false where only its country is known, and it stands for the country's middle
 */
public record MapPlace(LocalizedText name, double lat, double lon, String href, boolean exact) {}
