package th.phinong.establishment;

import java.util.List;

/** What became of one act done to several cases: all of them are done, or none is. */
public sealed interface OutcomeOfMany {

    /** It is done to every case, now or when the same request came before. */
    record AllDone(List<Outcome.Done> done) implements OutcomeOfMany {
        public AllDone {
            done = List.copyOf(done);
        }
    }

    /** Nothing is written, for these cases cannot have it done. */
    record NoneDone(List<Hindrance> because) implements OutcomeOfMany {
        public NoneDone {
            because = List.copyOf(because);
        }
    }

    /** The list of cases is empty, or longer than {@link Cases#MOST_AT_ONCE}. */
    record WrongNumber(int cases) implements OutcomeOfMany {}

    /** The key was used before for another request. */
    record KeyReused() implements OutcomeOfMany {}

    /**
     * A case that stands in the way of all.
     *
     * @param number the case's number; empty where the sender sees no such case
     * @param outcome why: refused, invalid or unknown
     */
    record Hindrance(CaseId caseId, String number, Outcome outcome) {}
}
