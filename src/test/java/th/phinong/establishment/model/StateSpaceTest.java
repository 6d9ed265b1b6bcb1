package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.establishment.model.Sample.*;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import th.phinong.establishment.model.CaseAction.OpenCase;
import th.phinong.shared.ProvinceCode;
import th.phinong.shared.RuleRefusal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every state that any case can reach, walked breadth first. */
class StateSpaceTest {

    private static final Map<Object, CaseFile> REACHED = new HashMap<>();
    private static final Set<RuleRefusal> REFUSALS = new HashSet<>();
    private static final Set<String> LEFT = new HashSet<>();
    private static final List<String> UNGUARDED = new ArrayList<>();

    /** Two cases are in the same state if they stand alike and have passed the same gates. */
    private record State(
            Stage stage,
            ProvinceCode province,
            CounterpartLevel level,
            List<SignedInstrument> signed,
            Gates gates) {

        static State of(CaseFile file) {
            return new State(
                    alike(file.stage()),
                    file.province(),
                    file.level(),
                    file.signed().stream().map(State::alike).toList(),
                    Gates.passedBy(file.events()));
        }

        /** Parallel acts leave the same state in whatever order they come. */
        private static Stage alike(Stage stage) {
            return switch (stage) {
                case DraftStage.InReview(var since, var draft, var kind, var opinions) ->
                        new DraftStage.InReview(since, draft, kind, sorted(opinions));
                case DraftStage.ToCabinet(var since, var draft, var opinions) ->
                        new DraftStage.ToCabinet(since, draft, sorted(opinions));
                case OvertureStage.Asking(var since, var invitations, var answers) ->
                        new OvertureStage.Asking(since, sorted(invitations), sorted(answers));
                case SigningStage.ToNotifyConsent(var since, var draft, var approval) ->
                        new SigningStage.ToNotifyConsent(since, draft, alike(approval));
                case SigningStage.ToArrange(var since, var draft, var approval) ->
                        new SigningStage.ToArrange(since, draft, alike(approval));
                case SigningStage.ToSign(var since, var draft, var approval, var arrangement) ->
                        new SigningStage.ToSign(since, draft, alike(approval), arrangement);
                case RestingStage.OnHold(var since, var reason, var within) ->
                        new RestingStage.OnHold(since, reason, alike(within));
                case RestingStage.Closed(var since, var outcome, var at) when at != null ->
                        new RestingStage.Closed(since, outcome, alike(at));
                case RestingStage.FollowingUp(var since, var outcome, var at) when at != null ->
                        new RestingStage.FollowingUp(since, outcome, alike(at));
                default -> stage;
            };
        }

        private static SignedInstrument alike(SignedInstrument one) {
            return new SignedInstrument(
                    one.signature(),
                    alike(one.approval()),
                    one.reportedOn(),
                    one.passedOn(),
                    one.toldOn());
        }

        private static Approval alike(Approval approval) {
            return new Approval(sorted(approval.consents()), approval.cabinet());
        }

        private static <T> List<T> sorted(List<T> list) {
            return list.stream().sorted(Comparator.comparing(Object::toString)).toList();
        }
    }

    @BeforeAll
    static void walk() {
        var queue = new ArrayDeque<CaseFile>();
        openings().forEach(file -> visit(file, queue));
        while (!queue.isEmpty()) {
            CaseFile file = queue.poll();
            assertThat(REACHED.size()).as("states walked").isLessThan(10_000);
            for (NextAct act : file.nextActs()) {
                if (isPostponed(file, act)) {
                    continue;
                }
                for (Action action : Repertoire.of(act.action(), act.desk(), TODAY)) {
                    switch (Procedure.decide(file, action, act.desk(), TODAY)) {
                        case Ruling.Refused(var refusal) -> REFUSALS.add(refusal);
                        case Ruling.Accepted(var events) -> visit(after(file, events), queue);
                    }
                }
            }
        }
    }

    /**
     * Duties touch no stage: they are walked where a case rests, not once more at every stage. Rest
     * and withdrawal lead back to the very stage they left: once from each kind of stage is enough.
     */
    private static boolean isPostponed(CaseFile file, NextAct act) {
        return switch (act.action()) {
            case REPORT_SIGNING, PASS_ON, TELL_CABINET ->
                    !(file.stage() instanceof RestingStage.FollowingUp);
            case SUSPEND, WITHDRAW ->
                    !LEFT.add(act.action() + " " + file.stage().tag() + " " + file.signed().size());
            default -> false;
        };
    }

    private static Stream<CaseFile> openings() {
        return Stream.of(
                        opening(Route.PROVINCE, KHON_KAEN, CounterpartLevel.PROVINCE_EQUIVALENT),
                        opening(Route.FOREIGN, KHON_KAEN, CounterpartLevel.BELOW),
                        opening(Route.FOREIGN, null, CounterpartLevel.PROVINCE_EQUIVALENT))
                .map(OpenCase::new)
                .map(
                        open ->
                                Procedure.open(
                                        open,
                                        open.opening().route() == Route.PROVINCE ? PROVINCE : POST,
                                        TODAY))
                .map(ruling -> CaseFile.from(VERSIONS, ((Ruling.Accepted) ruling).events()));
    }

    private static Opening opening(Route route, ProvinceCode province, CounterpartLevel level) {
        return new Opening(
                TODAY,
                route,
                province,
                counterpart(level),
                RelationLabel.SISTER,
                route == Route.FOREIGN ? text("ทาบทาม") : null);
    }

    private static CaseFile after(CaseFile file, List<CaseEvent> events) {
        if (events.getFirst() instanceof SigningEvent.Signed
                && !Gates.passedBy(file.events()).allowSignature()) {
            UNGUARDED.add(tell(file));
        }
        CaseFile next = file;
        for (CaseEvent event : events) {
            next = next.evolve(event);
        }
        return next;
    }

    private static void visit(CaseFile file, ArrayDeque<CaseFile> queue) {
        if (REACHED.putIfAbsent(State.of(file), file) == null) {
            queue.add(file);
        }
    }

    private static String tell(CaseFile file) {
        return file.events().stream().map(CaseEvent::tag).collect(Collectors.joining(" → "));
    }

    @Test
    void the_walk_reaches_every_stage_there_is() {
        Set<Class<?>> stages =
                REACHED.values().stream()
                        .<Class<?>>map(file -> file.stage().getClass())
                        .collect(Collectors.toSet());
        assertThat(stages).containsExactlyInAnyOrderElementsOf(Kinds.of(Stage.class));
        assertThat(REACHED.values()).anyMatch(CaseFile::isEstablished);
    }

    @Test
    void from_every_state_that_is_not_final_some_party_can_act() {
        var stranded =
                REACHED.values().stream()
                        .filter(file -> !file.isClosed() && !possible(file))
                        .map(StateSpaceTest::tell)
                        .limit(5);
        assertThat(stranded).isEmpty();
    }

    private static boolean possible(CaseFile file) {
        return file.nextActs().stream()
                .filter(NextAct::awaited)
                .anyMatch(
                        act ->
                                Repertoire.of(act.action(), act.desk(), TODAY).stream()
                                        .anyMatch(
                                                action ->
                                                        Procedure.decide(
                                                                        file,
                                                                        action,
                                                                        act.desk(),
                                                                        TODAY)
                                                                instanceof Ruling.Accepted));
    }

    @Test
    void no_path_reaches_a_signature_without_every_gate() {
        assertThat(UNGUARDED).isEmpty();
    }

    @Test
    void no_path_has_anybody_sign_but_the_governor_of_the_province_that_it_is_about() {
        assertThat(REACHED.values().stream().filter(file -> !file.signed().isEmpty()))
                .allSatisfy(
                        file ->
                                assertThat(file.signed())
                                        .extracting(one -> one.signature().thai())
                                        .containsOnly(governorOf(file.province())));
    }

    @Test
    void replaying_the_events_gives_the_state_that_they_led_to() {
        var different =
                REACHED.values().stream()
                        .filter(file -> !CaseFile.from(file.events()).equals(file))
                        .map(StateSpaceTest::tell)
                        .limit(5);
        assertThat(different).isEmpty();
    }

    @Test
    void no_instrument_is_signed_twice_and_none_after_the_memorandum() {
        assertThat(REACHED.values())
                .extracting(
                        file -> file.signed().stream().map(SignedInstrument::instrument).toList())
                .containsOnly(
                        List.of(),
                        List.of(Instrument.LOI),
                        List.of(Instrument.MOU),
                        List.of(Instrument.LOI, Instrument.MOU));
    }

    @Test
    void a_case_is_closed_only_when_nothing_is_owed() {
        assertThat(REACHED.values())
                .filteredOn(CaseFile::isClosed)
                .allSatisfy(file -> assertThat(file.duties()).isEmpty());
    }

    @Test
    void what_may_be_done_is_what_the_next_acts_say_for_every_desk_and_action() {
        var desks =
                List.of(PROVINCE, OTHER_PROVINCE, MOI, MFA, COS, POST, CABINET, INTERIOR, FOREIGN);
        for (CaseFile file : sample()) {
            for (var desk : desks) {
                var open = file.nextActs(desk).stream().map(NextAct::action).toList();
                for (ActionName action : ActionName.values()) {
                    var decision = Procedure.may(file, action, desk, TODAY);
                    if (decision.isAllowed()) {
                        assertThat(open).as(tell(file)).contains(action);
                    } else if (decision instanceof th.phinong.shared.Decision.Refused(var no)) {
                        REFUSALS.add(no);
                    }
                }
            }
        }
        assertThat(REFUSALS).allSatisfy(Sentences::areThereFor);
    }

    /** One case of each kind of stage on each level and route is enough for the order of steps. */
    private static Iterable<CaseFile> sample() {
        return REACHED.values().stream()
                .collect(
                        Collectors.toMap(
                                file ->
                                        List.of(
                                                file.stage().getClass(),
                                                file.level(),
                                                file.opening().route()),
                                file -> file,
                                (one, _) -> one))
                .values();
    }

    @Test
    void every_refusal_met_on_the_way_has_its_sentence_in_both_languages() {
        assertThat(REFUSALS).isNotEmpty().allSatisfy(Sentences::areThereFor);
    }
}
