package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.establishment.model.Sample.*;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.Decision;
import th.phinong.shared.ProvinceCode;
import th.phinong.testing.Expectations;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every act × every party × own and other province, in every kind of state that a case reaches. */
class PermissionMatrixTest {

    private static final Map<Object, CaseFile> STATES = new HashMap<>();

    private static final List<Desk> DESKS =
            Arrays.stream(Party.values())
                    .flatMap(
                            party ->
                                    party == Party.PROVINCE
                                            ? Stream.of(PROVINCE, OTHER_PROVINCE)
                                            : Stream.of(Desk.of(party)))
                    .toList();

    @BeforeAll
    static void walk() {
        var queue = new ArrayDeque<CaseFile>();
        Stream.of(
                        Story.aCase(),
                        Story.aCase(CounterpartLevel.BELOW),
                        Story.anOverture(KHON_KAEN),
                        Story.anOverture((ProvinceCode) null))
                .forEach(story -> visit(story.file(), queue));
        while (!queue.isEmpty()) {
            var file = queue.poll();
            for (var act : file.nextActs()) {
                for (var action : Repertoire.of(act.action(), act.desk(), TODAY)) {
                    if (Procedure.decide(file, action, act.desk(), TODAY)
                            instanceof Ruling.Accepted(var events)) {
                        visit(file.evolve(events.getFirst()), queue);
                    }
                }
            }
        }
    }

    /** States in which the same desks may do the same things are of one kind. */
    private static void visit(CaseFile file, ArrayDeque<CaseFile> queue) {
        var kind =
                List.of(
                        file.workStage().getClass(),
                        file.stage().getClass(),
                        file.level(),
                        Authors.of(file).contains(CABINET),
                        file.nextActs().stream()
                                .filter(act -> act.action() != ActionName.CORRECT)
                                .map(act -> act.action() + " " + act.desk().party())
                                .collect(Collectors.toSet()));
        if (STATES.putIfAbsent(kind, file) == null) {
            queue.add(file);
        }
    }

    @Test
    void each_act_is_allowed_to_the_parties_that_the_procedure_names_and_to_no_other() {
        var allowed = new TreeSet<String>();
        for (var file : STATES.values()) {
            for (var desk : DESKS) {
                for (var action : ActionName.values()) {
                    if (Procedure.may(file, action, desk, TODAY).isAllowed()) {
                        allowed.add(action.tag() + " " + desk.party());
                    }
                }
            }
        }
        for (var route : Route.values()) {
            DESKS.stream()
                    .filter(desk -> Procedure.mayOpen(route, desk).isAllowed())
                    .forEach(desk -> allowed.add("open-case " + desk.party()));
        }
        assertThat(allowed).containsExactlyElementsOf(expected());
    }

    /** A move to another version is no act of a case's page: who may, the policy says. */
    private static Set<String> expected() {
        return Expectations.acts().stream()
                .filter(row -> !row.get("action").equals("move-to-version"))
                .flatMap(
                        row ->
                                Arrays.stream(Party.values())
                                        .filter(party -> !row.get(party.name()).equals("no"))
                                        .map(party -> row.get("action") + " " + party))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_expectation_names_every_act_and_every_party() {
        assertThat(Expectations.acts())
                .extracting(row -> row.get("action"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ActionName.values()).map(ActionName::tag).toList());
        assertThat(Expectations.acts().getFirst().keySet())
                .containsAll(Arrays.stream(Party.values()).map(Party::name).toList());
    }

    @Test
    void what_another_partys_or_another_provinces_desk_tries_is_refused_by_EST_R9() {
        for (var file : STATES.values()) {
            for (var desk : DESKS) {
                for (var action : ActionName.values()) {
                    boolean otherParty =
                            Expectations.of(action.tag(), desk.party().name()).equals("no")
                                    && action != ActionName.CORRECT;
                    boolean otherProvince =
                            desk.province() != null && !file.provinces().contains(desk.province());
                    if (otherParty || otherProvince) {
                        assertThat(Procedure.may(file, action, desk, TODAY))
                                .isInstanceOfSatisfying(
                                        Decision.Refused.class,
                                        no ->
                                                assertThat(no.refusal().rule())
                                                        .isEqualTo(Rule.OWN_DESK.id()));
                    }
                }
            }
        }
    }

    @Test
    void a_desk_corrects_its_own_entries_and_no_others() {
        var file = Story.aCase().proposed().appraised().file();
        var appraised = file.events().size();
        for (var desk : DESKS) {
            var facts = new ProposalAction.Appraise(appraisal(TODAY, file.level()));
            var ruling =
                    Procedure.decide(
                            file,
                            new CaseAction.Correct(appraised, facts, remark(TODAY)),
                            desk,
                            TODAY);
            assertThat(ruling instanceof Ruling.Accepted)
                    .as("%s", desk)
                    .isEqualTo(desk.equals(Sample.MOI));
        }
    }
}
