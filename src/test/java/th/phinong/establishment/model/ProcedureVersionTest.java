package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import th.phinong.identity.Party;

import java.util.ArrayList;
import java.util.EnumSet;

class ProcedureVersionTest {

    private static final ProcedureVersion VERSION = Resolution2561.VERSION;

    @Test
    void every_step_is_there_in_its_order() {
        assertThat(VERSION.steps())
                .extracting(step -> step.id().code())
                .containsExactly(
                        "A1", "A2", "A3", "A4", "A5", "A6", "A6x", "A7", "B1", "B2", "B3", "B4",
                        "B5", "C1", "C2", "C3", "C4", "C4a", "C4b", "C5", "C6", "C7", "C8", "C9",
                        "C10", "C11");
    }

    @Test
    void every_action_belongs_to_a_step_or_to_policy_and_to_some_party() {
        for (ActionName action : ActionName.values()) {
            assertThat(VERSION.stepOf(action).isPresent())
                    .as(action.tag())
                    .isNotEqualTo(Policy.isPolicy(action));
            assertThat(VERSION.partiesOf(action)).as(action.tag()).isNotEmpty();
        }
    }

    @Test
    void the_hash_covers_everything_that_the_version_lays_down() {
        // A version never changes: another resolution is another version.
        assertThat(VERSION.hash())
                .isEqualTo("5f1f4cc2663f6bad54e877d5ac0236c377a2844ca7b1f2bd66dac4ad5540f1d5");
        assertThat(withOneMoreReviewer().hash()).isNotEqualTo(VERSION.hash());
    }

    @Test
    void under_a_version_with_one_more_opinion_the_draft_waits_for_it() {
        var later = withOneMoreReviewer();
        var events =
                Story.aCase()
                        .readyToDraft()
                        .drafted(Instrument.MOU)
                        .submitted()
                        .classified(Classification.Kind.CHANGED)
                        .reviewed(Sample.MOI, true)
                        .reviewed(Sample.MFA, true)
                        .reviewed(Sample.COS, true)
                        .file()
                        .events();
        assertThat(CaseFile.from(VERSION, events).currentSteps()).containsExactly(StepId.of("C5"));
        assertThat(CaseFile.from(later, events).currentSteps()).containsExactly(StepId.of("C4"));
    }

    private static ProcedureVersion withOneMoreReviewer() {
        var steps = new ArrayList<>(VERSION.steps());
        steps.replaceAll(
                step ->
                        step.id().code().equals("C4")
                                ? Step.of(
                                        "C4",
                                        "8",
                                        new Step.Part(
                                                ActionName.REVIEW_DRAFT,
                                                EnumSet.of(
                                                        Party.MOI,
                                                        Party.MFA,
                                                        Party.COS,
                                                        Party.WORKING_GROUP)))
                                : step);
        return new ProcedureVersion(
                "2570-01-01", VERSION.resolvedOn(), VERSION.inForceFrom(), steps);
    }
}
