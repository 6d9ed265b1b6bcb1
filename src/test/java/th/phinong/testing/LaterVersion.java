package th.phinong.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.ProcedureVersion;
import th.phinong.establishment.model.Resolution2561;
import th.phinong.establishment.model.Step;
import th.phinong.identity.Party;

import java.time.LocalDate;
import java.util.Set;

/**
 * A resolution that nobody has passed: the present one with one more mandatory opinion on a changed
 * draft, that of the working group. It is in force too far ahead for a case to begin under it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class LaterVersion {

    public static final String KEY = "2599-01-01";

    private static final LocalDate FAR_AHEAD = LocalDate.of(2056, 1, 1);

    @Bean
    ProcedureVersion resolutionNotPassed() {
        return version();
    }

    public static ProcedureVersion version() {
        return new ProcedureVersion(
                KEY,
                FAR_AHEAD,
                FAR_AHEAD,
                Resolution2561.VERSION.steps().stream().map(LaterVersion::step).toList());
    }

    private static Step step(Step step) {
        return step.parts().stream().anyMatch(part -> part.action() == ActionName.REVIEW_DRAFT)
                ? new Step(
                        step.id(),
                        step.clauses(),
                        java.util.List.of(
                                new Step.Part(
                                        ActionName.REVIEW_DRAFT,
                                        Set.of(
                                                Party.MOI,
                                                Party.MFA,
                                                Party.COS,
                                                Party.WORKING_GROUP))))
                : step;
    }
}
