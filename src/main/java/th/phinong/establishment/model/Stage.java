package th.phinong.establishment.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a case stands, with the facts known by then and no others. */
public sealed interface Stage
        permits PreparationStage, OvertureStage, DraftStage, SigningStage, RestingStage {

    /**
     * The day from which the case has stood here; what comes next cannot have happened before it.
     */
    LocalDate since();

    /** The stage's name in kebab-case: {@code awaiting-consent}. */
    default String tag() {
        return tagOf(getClass());
    }

    /** The tags of all stages. */
    static Set<String> tags() {
        return Arrays.stream(Stage.class.getPermittedSubclasses())
                .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()))
                .map(stage -> tagOf(stage))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String tagOf(Class<?> stage) {
        return stage.getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    default String nameKey() {
        return "stage." + tag();
    }
}
