package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.ProvinceCode;

/** Acts of route B after the overture itself, with which a case opens (clause 4). */
public sealed interface OvertureAction extends Action {

    /** B2. */
    record ConsiderOverture(Opinion opinion) implements OvertureAction {
        @Override
        public ActionName name() {
            return ActionName.CONSIDER_OVERTURE;
        }
    }

    /** B3; may be done again while answers are awaited, to ask further provinces. */
    record AskProvinces(Invitation invitation) implements OvertureAction {
        @Override
        public ActionName name() {
            return ActionName.ASK_PROVINCES;
        }
    }

    /** B4. */
    record AnswerOverture(Reply reply) implements OvertureAction {
        @Override
        public ActionName name() {
            return ActionName.ANSWER_OVERTURE;
        }
    }

    /**
     * B5: the Ministry of Interior decides among the provinces that are willing.
     *
     * @param province the province chosen, or null to pass on that every province declined
     */
    record ForwardAnswer(Letter letter, @Nullable ProvinceCode province) implements OvertureAction {
        @Override
        public ActionName name() {
            return ActionName.FORWARD_ANSWER;
        }
    }
}
