package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.ProvinceCode;

import java.time.LocalDate;

/** What happened on route B after the overture itself. */
public sealed interface OvertureEvent extends CaseEvent {

    /** B2. */
    record OvertureConsidered(Opinion opinion) implements OvertureEvent {
        @Override
        public LocalDate happenedOn() {
            return opinion.on();
        }

        @Override
        public ActionName action() {
            return ActionName.CONSIDER_OVERTURE;
        }
    }

    /** B3. */
    record ProvincesAsked(Invitation invitation) implements OvertureEvent {
        @Override
        public LocalDate happenedOn() {
            return invitation.letter().on();
        }

        @Override
        public ActionName action() {
            return ActionName.ASK_PROVINCES;
        }
    }

    /** B4. */
    record OvertureAnswered(ProvinceCode by, Reply reply) implements OvertureEvent {
        @Override
        public LocalDate happenedOn() {
            return reply.letter().on();
        }

        @Override
        public ActionName action() {
            return ActionName.ANSWER_OVERTURE;
        }
    }

    /** B5; no province where all declined. */
    record AnswerForwarded(Letter letter, @Nullable ProvinceCode province)
            implements OvertureEvent {
        @Override
        public LocalDate happenedOn() {
            return letter.on();
        }

        @Override
        public ActionName action() {
            return ActionName.FORWARD_ANSWER;
        }
    }
}
