package th.phinong.web;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.web.WorldMapTest.place;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

import th.phinong.shared.Language;

import java.util.List;

class WorldDrawingTest {

    private static final MapPlace CHIANG_MAI = place("Chiang Mai", 18.79, 98.98);
    private static final MapPlace KHON_KAEN = place("Khon Kaen", 16.44, 102.83);
    private static final MapPlace KUNMING = place("Kunming", 25.04, 102.71);
    private static final MapPlace SYDNEY = place("Sydney", -33.87, 151.21);

    private final Words words = new Words(new StaticMessageSource(), Language.EN);

    @Test
    void an_arc_leads_from_the_province_to_its_counterpart() {
        var drawing = draw(WorldMap.WORLD, false, new MapArc(CHIANG_MAI, KUNMING, 1));
        var home = drawing.homes().getFirst();
        var dot = drawing.dots().getFirst();
        assertThat(drawing.arcs().getFirst().path())
                .startsWith("M" + home.x() + " " + home.y() + "Q")
                .endsWith(" " + dot.x() + " " + dot.y());
    }

    @Test
    void an_arc_to_either_side_bows_to_the_north() {
        for (var lon : new double[] {140, 60}) {
            var drawing =
                    draw(
                            WorldMap.WORLD,
                            false,
                            new MapArc(CHIANG_MAI, place("Level", 18.79, lon), 1));
            var bow = drawing.arcs().getFirst().path().split("Q")[1].split(" ")[1];
            assertThat(Integer.parseInt(bow)).isLessThan(drawing.homes().getFirst().y());
        }
    }

    @Test
    void a_place_of_several_pairs_is_one_dot_with_all_their_relations() {
        var drawing =
                draw(
                        WorldMap.NEAR,
                        false,
                        new MapArc(CHIANG_MAI, KUNMING, 2),
                        new MapArc(KHON_KAEN, KUNMING, 1));
        assertThat(drawing.arcs()).hasSize(2);
        assertThat(drawing.dots()).hasSize(1);
        assertThat(drawing.dots().getFirst().relations()).isEqualTo(3);
        assertThat(drawing.homes()).hasSize(2);
    }

    @Test
    void the_arc_of_most_relations_is_thickest_and_drawn_last() {
        var drawing =
                draw(
                        WorldMap.WORLD,
                        false,
                        new MapArc(CHIANG_MAI, KUNMING, 9),
                        new MapArc(KHON_KAEN, SYDNEY, 1));
        assertThat(drawing.arcs()).extracting(WorldDrawing.Arc::weight).containsExactly(1, 3);
    }

    @Test
    void a_part_of_the_world_has_only_the_arcs_that_end_there() {
        var arcs =
                new MapArc[] {
                    new MapArc(CHIANG_MAI, KUNMING, 1), new MapArc(CHIANG_MAI, SYDNEY, 1)
                };
        assertThat(draw(WorldMap.NEAR, false, arcs).arcs()).hasSize(1);
        assertThat(draw(WorldMap.WORLD, false, arcs).arcs()).hasSize(2);
    }

    @Test
    void names_are_written_only_when_asked_for_and_never_over_each_other() {
        var arcs =
                new MapArc[] {
                    new MapArc(CHIANG_MAI, KUNMING, 2),
                    new MapArc(CHIANG_MAI, place("Anning, near Kunming", 25.05, 102.75), 1),
                    new MapArc(CHIANG_MAI, SYDNEY, 1)
                };
        assertThat(draw(WorldMap.WORLD, false, arcs).labels()).isEmpty();
        assertThat(draw(WorldMap.NEAR, true, arcs).labels())
                .extracting(label -> label.name().en())
                .contains("Kunming")
                .doesNotContain("Anning, near Kunming");
    }

    @Test
    void a_place_that_the_larger_map_shows_is_named_there_only() {
        var arc = new MapArc(CHIANG_MAI, KUNMING, 1);
        assertThat(draw(WorldMap.NEAR, true, arc).labels()).hasSize(1);
        assertThat(draw(WorldMap.WORLD, true, arc).labels()).isEmpty();
    }

    private WorldDrawing draw(WorldMap map, boolean named, MapArc... arcs) {
        return WorldDrawing.of(map, List.of(arcs), named, words);
    }
}
