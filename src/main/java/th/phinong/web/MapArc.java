package th.phinong.web;

/**
 * Relations between two places, an arc on a map.
 *
 * @param from the place in Thailand
 * @param to the place abroad
 * @param relations how many they are
 */
public record MapArc(MapPlace from, MapPlace to, long relations) {}
