package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A draft on its way to the ministers (C1 to C4b). */
public sealed interface DraftStage extends Stage {

    /** Both sides draft (C1, C2); null before the first version. */
    record Drafting(LocalDate since, @Nullable DraftVersion latest) implements DraftStage {}

    /** The Ministry of Interior has the draft (C3). */
    record ToClassify(LocalDate since, DraftVersion draft) implements DraftStage {}

    /** The draft departs from the standard: opinions in parallel (C4). */
    record InReview(
            LocalDate since,
            DraftVersion draft,
            Classification classification,
            List<DraftEvent.DraftReviewed> opinions)
            implements DraftStage {
        public InReview {
            opinions = List.copyOf(opinions);
        }
    }

    /** An opinion sends it to Cabinet (C4b, clause 8.2). */
    record ToCabinet(LocalDate since, DraftVersion draft, List<DraftEvent.DraftReviewed> opinions)
            implements DraftStage {
        public ToCabinet {
            opinions = List.copyOf(opinions);
        }

        /** "Consistent but a treaty": a case that the resolution does not speak of. */
        public boolean isUncovered() {
            return opinions.stream().allMatch(opinion -> opinion.review().consistent());
        }
    }

    /** Cabinet has it. */
    record AtCabinet(LocalDate since, DraftVersion draft) implements DraftStage {}
}
