package th.phinong.establishment.model;

import java.time.LocalDate;
import java.util.Locale;

/** Where a case stands, with the facts known by then and no others. */
public sealed interface Stage
        permits PreparationStage, OvertureStage, DraftStage, SigningStage, RestingStage {

    /**
     * The day from which the case has stood here; what comes next cannot have happened before it.
     */
    LocalDate since();

    /** The stage's name in kebab-case: {@code awaiting-consent}. */
    default String tag() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    default String nameKey() {
        return "stage." + tag();
    }
}
