package th.phinong.establishment.model;

import th.phinong.shared.ProvinceCode;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Route B up to the province that takes the overture up (clause 4). */
public sealed interface OvertureStage extends Stage {

    /** The overture is reported, its suitability not yet considered (B2). */
    record ToConsider(LocalDate since) implements OvertureStage {}

    /**
     * The Ministry of Foreign Affairs wants more from the post or from the Ministry of Interior.
     */
    record OvertureQueried(LocalDate since, Opinion question) implements OvertureStage {}

    /** Provinces are to be asked (B3). */
    record ToAsk(LocalDate since) implements OvertureStage {}

    /** Provinces are asked, and answer each for itself (B4, B5). */
    record Asking(
            LocalDate since,
            List<Invitation> invitations,
            List<OvertureEvent.OvertureAnswered> answers)
            implements OvertureStage {

        public Asking {
            invitations = List.copyOf(invitations);
            answers = List.copyOf(answers);
        }

        /** Every province asked. */
        public Set<ProvinceCode> asked() {
            return invitations.stream()
                    .map(Invitation::provinces)
                    .flatMap(Collection::stream)
                    .map(Invitation.Invited::province)
                    .collect(Collectors.toSet());
        }

        public Optional<OvertureEvent.OvertureAnswered> answerOf(ProvinceCode province) {
            return answers.stream().filter(answer -> answer.by().equals(province)).findFirst();
        }

        /** The provinces that are willing; the Ministry of Interior decides among them. */
        public List<ProvinceCode> willing() {
            return answers.stream()
                    .filter(answer -> answer.reply().isWilling())
                    .map(OvertureEvent.OvertureAnswered::by)
                    .toList();
        }

        /** The provinces that are willing or have yet to answer. */
        public Stream<ProvinceCode> notDeclined() {
            return asked().stream()
                    .filter(
                            asked ->
                                    answerOf(asked)
                                            .filter(answer -> !answer.reply().isWilling())
                                            .isEmpty());
        }

        public boolean allHaveDeclined() {
            return willing().isEmpty() && answers.size() == asked().size();
        }
    }
}
