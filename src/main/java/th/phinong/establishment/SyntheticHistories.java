package th.phinong.establishment;

import th.phinong.directory.ForeignUnit;
import th.phinong.directory.LevelRank;
import th.phinong.directory.Province;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.CaseAction.OpenCase;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.Counterpart;
import th.phinong.establishment.model.CounterpartLevel;
import th.phinong.establishment.model.Opening;
import th.phinong.establishment.model.Procedure;
import th.phinong.establishment.model.RelationLabel;
import th.phinong.establishment.model.Route;
import th.phinong.establishment.model.Ruling;
import th.phinong.establishment.store.SyntheticCaseRows.Entry;
import th.phinong.establishment.store.SyntheticCaseRows.History;
import th.phinong.identity.AgencyId;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What made-up cases go through, read from the program's own data. Every step is decided by the
 * procedure itself, so none of them could not have happened.
 */
final class SyntheticHistories {

    private static final String DATA = "data/establishment/synthetic-histories.json";
    private static final int DAYS_BETWEEN_STEPS = 4;

    /** A step, and the desk whose it is. */
    record Step(String action, Party party, Map<String, Object> input) {}

    /** Steps one after another, and how often they are taken among all histories. */
    record Plan(int weight, List<String> steps) {}

    private record Data(Map<String, Step> steps, List<Plan> histories) {}

    private final Data data;

    private SyntheticHistories(Data data) {
        this.data = data;
    }

    static SyntheticHistories read() {
        var mapper =
                JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        var loader = SyntheticHistories.class.getClassLoader();
        try (var in = loader.getResourceAsStream(DATA)) {
            return new SyntheticHistories(mapper.readValue(in, Data.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every plan as often as it weighs: one taken at random is taken as often as it should be. */
    List<Plan> weighted() {
        return data.histories().stream()
                .flatMap(plan -> Collections.nCopies(plan.weight(), plan).stream())
                .toList();
    }

    /**
     * Tells a history.
     *
     * @param begun the day on which it begins; the steps follow every few days
     * @throws IllegalStateException if the procedure refuses a step: the data are wrong
     */
    History tell(Plan plan, Province province, ForeignUnit unit, LocalDate begun) {
        var own = Desk.ofProvince(province.code());
        var opened =
                accepted(
                        Procedure.open(new OpenCase(opening(province, unit, begun)), own, begun),
                        plan);
        var file = CaseFile.from(opened.events());
        var entries = new ArrayList<Entry>();
        opened.events().forEach(event -> entries.add(Entry.of(event, agency(own), begun)));
        var reached = CaseWriting.reached(Set.of(), file, opened.events(), own);
        var day = begun;
        for (var name : plan.steps()) {
            var step = data.steps().get(name);
            var desk = step.party() == Party.PROVINCE ? own : Desk.of(step.party());
            day = day.plusDays(DAYS_BETWEEN_STEPS);
            var action = ActionName.ofTag(step.action()).orElseThrow();
            var attempt = Procedure.attempt(file, action, dated(step.input(), day), desk, day);
            var happened = accepted(attempt, plan).events();
            for (var event : happened) {
                file = file.evolve(event);
                entries.add(Entry.of(event, agency(desk), day));
            }
            reached = CaseWriting.reached(reached, file, happened, desk);
        }
        return new History(file, entries, reached);
    }

    private static Ruling.Accepted accepted(Object ruling, Plan plan) {
        if (ruling instanceof Ruling.Accepted accepted) {
            return accepted;
        }
        throw new IllegalStateException(DATA + ": " + plan.steps() + ": " + ruling);
    }

    private static Opening opening(Province province, ForeignUnit unit, LocalDate on) {
        var level =
                unit.rank() == LevelRank.BELOW
                        ? CounterpartLevel.BELOW
                        : CounterpartLevel.PROVINCE_EQUIVALENT;
        var counterpart =
                new Counterpart(unit.id().value(), unit.name(), unit.country().iso2(), level);
        return new Opening(
                on, Route.PROVINCE, province.code(), counterpart, RelationLabel.SISTER, null);
    }

    private static Map<String, Object> dated(Map<String, Object> input, LocalDate day) {
        var dated = new HashMap<>(input);
        dated.replaceAll(
                (name, value) ->
                        value instanceof String said && said.matches("\\+\\d+")
                                ? day.plusDays(Long.parseLong(said.substring(1))).toString()
                                : value);
        return dated;
    }

    private static AgencyId agency(Desk desk) {
        var code = desk.province() == null ? desk.party().name() : desk.province().iso();
        return new AgencyId(code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
