package th.phinong.relations.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import th.phinong.directory.ForeignUnit;
import th.phinong.relations.model.RowMatch.How;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What is tied by likeness alone, measured against the truth. */
class MisspeltNamesTest {

    private static final List<ForeignUnit> UNITS = Units.all();
    private static final UnitMatcher MATCHER = Units.matcher();

    @Test
    void of_5000_rows_three_in_ten_misspelt_hardly_one_is_tied_wrongly_and_most_are_tied() {
        var prints = new SyntheticPrints(UNITS, 0.3, 5_000);
        var all = IntStream.range(0, 5_000).mapToObj(i -> prints.next()).toList();
        var tied = all.stream().filter(p -> match(p.text()).unit() != null).toList();
        long right =
                tied.stream().filter(p -> Objects.equals(match(p.text()).unit(), p.unit())).count();
        long ofTheDirectory = all.stream().filter(p -> p.unit() != null).count();
        assertThat((double) right / tied.size()).as("precision").isGreaterThanOrEqualTo(0.999);
        assertThat((double) right / ofTheDirectory).as("recall").isGreaterThanOrEqualTo(0.9);
    }

    @Property
    void a_unit_by_any_of_its_names_is_never_tied_to_another(
            @ForAll("units") ForeignUnit unit, @ForAll int number) {
        var names = unit.written();
        var name = names.get(Math.floorMod(number, names.size()));
        var match = match(name + " " + unit.country().officialTh());
        assertThat(match.unit() == null || match.unit().equals(unit)).isTrue();
    }

    @Property
    void a_score_says_certain_or_nothing(@ForAll("units") ForeignUnit unit, @ForAll long seed) {
        var misspelt = new Misspeller(new java.util.Random(seed)).misspell(unit.name().th(), 2);
        var match = match(misspelt + " " + unit.country().officialTh());
        assertThat(match.unit() == null ? match.score() == 0 : match.score() >= LikelyUnits.CERTAIN)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "เมืองคุนหมิน มณฑลยูนนาน สาธารณรัฐประชาชนจีน,Kunming",
        "จงัหวัดออร์ฮอน ประเทศมองโกเลีย,Orkhon Province",
        "แขวงสะหวันเขต สปป.ลาว,Savannakhet",
        "เมืองเยียนไถ มณฑชานดง สาธารณรัฐประชาชนจีน,Yantai"
    })
    void a_misspelling_of_one_unit_and_no_other_is_tied_with_its_likeness(
            String printed, String unit) {
        var match = match(printed);
        assertThat(match.how()).isEqualTo(How.SIMILAR);
        assertThat(Objects.requireNonNull(match.unit()).name().en()).isEqualTo(unit);
        assertThat(match.score()).isBetween(LikelyUnits.CERTAIN, 1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เมืองซูโจว สาธารณรัฐประชาชนจีน",
                "เมืองหูโจว สาธารณรัฐประชาชนจีน",
                "จังหวัดกว๋างนิญ สาธารณรัฐสังคมนิยมเวียดนาม",
                "เมืองยวี่หลิน สาธารณรัฐประชาชนจีน",
                "มณฑลซานซี สาธารณรัฐประชาชนจีน",
                "แขวงเวียงจันทน์ สปป.ลาว"
            })
    void a_namesake_or_neighbour_that_the_directory_has_not_is_not_taken_for_a_unit(
            String printed) {
        assertThat(match(printed).how()).isEqualTo(How.NONE);
    }

    @Test
    void candidates_are_ranked_and_say_why() {
        var candidates = MATCHER.candidates("เมืองลั่วหยาง มณฑลเสฉวน สาธารณรัฐประชาชนจีน", "");
        assertThat(candidates.getFirst().unit().name().en()).isEqualTo("Luoyang");
        assertThat(candidates.getFirst().reason()).isEqualTo(Candidate.Reason.ALIKE_ELSEWHERE);
        assertThat(candidates).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Provide
    Arbitrary<ForeignUnit> units() {
        return Arbitraries.of(UNITS);
    }

    private static RowMatch match(String printed) {
        return MATCHER.match(printed, "");
    }
}
