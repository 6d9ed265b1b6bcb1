package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.establishment.model.Sample.*;

import org.junit.jupiter.api.Test;

import th.phinong.establishment.model.ActionSpec.Reading;
import th.phinong.establishment.model.CaseAction.OpenCase;
import th.phinong.identity.Desk;
import th.phinong.shared.ProvinceCode;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every entry, written down as input, is read as the same entry: what a correction begins with. */
class EventInputTest {

    private static final Set<ActionName> ELSEWHERE =
            EnumSet.of(ActionName.OPEN_CASE, ActionName.CORRECT, ActionName.MOVE_TO_VERSION);

    private final CaseFile file = opened(Route.PROVINCE, KHON_KAEN);

    @Test
    void every_act_that_its_form_can_read_is_read_again_as_the_same_event() {
        for (var name : ActionName.values()) {
            if (ELSEWHERE.contains(name)) {
                continue;
            }
            int same = 0;
            boolean answer = name == ActionName.ANSWER_OVERTURE;
            for (var desk : answer ? List.of(PROVINCE) : List.of(COS, MOI, PROVINCE)) {
                for (var action : Repertoire.of(name, desk, on("2026-05-01"))) {
                    var asker = new Asker(file, desk, TODAY);
                    var event = Happening.of(file, action, desk, TODAY);
                    var reading = ActionSpec.of(name, asker).read(EventInput.of(event), asker);
                    if (reading instanceof Reading.Read(var read)) {
                        assertThat(Happening.of(file, read, desk, TODAY)).isEqualTo(event);
                        same++;
                    }
                }
            }
            assertThat(same).as(name.tag()).isPositive();
        }
    }

    @Test
    void an_opening_is_read_again_as_the_same_on_both_routes() {
        for (var opened :
                List.of(
                        opened(Route.PROVINCE, KHON_KAEN),
                        opened(Route.FOREIGN, NAN),
                        opened(Route.FOREIGN, null))) {
            var event = opened.events().getFirst();
            var asker = new Asker(opened, MFA, TODAY);
            var reading =
                    ActionSpec.of(ActionName.OPEN_CASE, asker).read(EventInput.of(event), asker);
            assertThat(reading).isEqualTo(new Reading.Read(new OpenCase(opened.opening())));
        }
    }

    @Test
    void every_act_has_an_entry_that_can_be_written_down() {
        assertThat(Arrays.stream(ActionName.values()).filter(name -> !ELSEWHERE.contains(name)))
                .allSatisfy(
                        name ->
                                assertThat(Repertoire.of(name, MOI, on("2026-05-01")))
                                        .isNotEmpty());
    }

    private static CaseFile opened(Route route, ProvinceCode province) {
        Desk by = route == Route.PROVINCE ? PROVINCE : MFA;
        LocalDate day = on("2026-01-05");
        var opening =
                new Opening(
                        day,
                        route,
                        province,
                        counterpart(CounterpartLevel.PROVINCE_EQUIVALENT),
                        RelationLabel.SISTER,
                        route == Route.FOREIGN ? text("สาระสำคัญของการทาบทาม") : null);
        var ruling = (Ruling.Accepted) Procedure.open(new OpenCase(opening), by, TODAY);
        return CaseFile.from(ruling.events());
    }
}
