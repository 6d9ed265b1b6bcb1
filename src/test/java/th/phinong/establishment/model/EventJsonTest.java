package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static th.phinong.establishment.model.Sample.*;

import org.junit.jupiter.api.Test;

import th.phinong.establishment.store.EventJson;

import java.util.ArrayList;
import java.util.List;

class EventJsonTest {

    @Test
    void every_kind_of_event_comes_back_from_json_as_it_was_written() {
        var events = events();
        assertThat(events)
                .extracting(event -> (Object) event.getClass())
                .containsAll(EventJson.kinds());
        assertThat(events)
                .allSatisfy(
                        event ->
                                assertThat(EventJson.read(EventJson.write(event)))
                                        .isEqualTo(event));
    }

    private static List<CaseEvent> events() {
        var events = new ArrayList<CaseEvent>();
        events.addAll(Story.aCase().file().events());
        events.addAll(Story.anOverture(null).file().events());
        var file = Story.aCase().file();
        for (ActionName name : ActionName.values()) {
            for (var desk : List.of(PROVINCE, COS, MOI)) {
                if (name == ActionName.ANSWER_OVERTURE && !desk.equals(PROVINCE)) {
                    continue;
                }
                Repertoire.of(name, desk, TODAY)
                        .forEach(action -> events.add(Happening.of(file, action, desk, TODAY)));
            }
        }
        events.add(new StandingEvent.Corrected(2, events.getLast(), remark(TODAY)));
        events.add(
                new StandingEvent.MovedToVersion(MOI.party(), "2561-10-10", "2570-01-01", TODAY));
        return events;
    }

    @Test
    void what_is_stored_names_its_kind_and_holds_no_derived_fact() {
        var json =
                EventJson.write(
                        new SigningEvent.Consented(
                                INTERIOR.party(),
                                new Judgement(on("2026-05-10"), Answer.GRANTED, null)));
        assertThat(json)
                .isEqualTo(
                        "{\"type\":\"consented\",\"by\":\"MINISTER_INTERIOR\","
                                + "\"judgement\":{\"on\":\"2026-05-10\",\"answer\":\"GRANTED\"}}");
    }

    @Test
    void json_with_a_fact_that_no_event_knows_is_refused() {
        assertThatThrownBy(() -> EventJson.read("{\"type\":\"resumed\",\"extra\":1}"))
                .isInstanceOf(tools.jackson.core.JacksonException.class);
    }
}
