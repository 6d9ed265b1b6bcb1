package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.Desk;
import th.phinong.identity.Party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A letter of a case at the moment at which it is written.
 *
 * @param kind what kind of letter
 * @param sender whose letter it is
 * @param when how it stands to the case
 * @param file the case as it was once the act was done; as it is, where it is not yet done
 * @param event the act, or null where it is not yet done
 */
public record LetterMoment(
        LetterKind kind, Desk sender, When when, CaseFile file, @Nullable CaseEvent event) {

    /** How a letter stands to the case. */
    public enum When {
        /** The case waits for its act. */
        NOW,
        /** Its act was done. */
        DONE,
        /** Its act may be done, though nothing waits for it. */
        POSSIBLE
    }

    /** The letters of a case, in the order of the kinds. */
    public static List<LetterMoment> of(CaseFile file, List<LetterKind> kinds, Desk reader) {
        var moments = new ArrayList<LetterMoment>();
        for (var kind : kinds) {
            senderOf(kind, file, reader)
                    .flatMap(sender -> of(file, kind, sender))
                    .ifPresent(moments::add);
        }
        return moments;
    }

    /**
     * The desk that sends letters of a kind in a case: of several provinces that were asked, the
     * reader's own.
     */
    private static Optional<Desk> senderOf(LetterKind kind, CaseFile file, Desk reader) {
        if (kind.sender() != Party.PROVINCE) {
            return Optional.of(Desk.of(kind.sender()));
        }
        if (reader.party() == Party.PROVINCE) {
            return Optional.of(reader);
        }
        return Optional.ofNullable(file.province()).map(Desk::ofProvince);
    }

    private static Optional<LetterMoment> of(CaseFile file, LetterKind kind, Desk sender) {
        var act = kind.mayBeDone(file);
        boolean own = act != null && (kind.actor() != kind.sender() || act.desk().equals(sender));
        if (own && act.awaited() && kind.action() != null) {
            return Optional.of(new LetterMoment(kind, sender, When.NOW, file, null));
        }
        var done = lastDone(file, kind, sender);
        if (done.isPresent()) {
            return done;
        }
        return own
                ? Optional.of(new LetterMoment(kind, sender, When.POSSIBLE, file, null))
                : Optional.empty();
    }

    /** As the case stood just after the act: what came later is not in the letter. */
    private static Optional<LetterMoment> lastDone(CaseFile file, LetterKind kind, Desk sender) {
        var events = file.effectiveEvents();
        for (int i = events.size() - 1; i >= 0; i--) {
            if (kind.isDoneBy(events.get(i), sender)) {
                var then = CaseFile.from(file.version(), events.subList(0, i + 1));
                return Optional.of(new LetterMoment(kind, sender, When.DONE, then, events.get(i)));
            }
        }
        return Optional.empty();
    }

    /** The letter of another kind that was sent before this one. */
    public Optional<Earlier> earlier(LetterKind other) {
        var desk =
                other.sender() == Party.PROVINCE && file.province() != null
                        ? Desk.ofProvince(file.province())
                        : Desk.of(other.sender() == Party.PROVINCE ? Party.MOI : other.sender());
        return file.effectiveEvents().reversed().stream()
                .filter(one -> !one.equals(event))
                .filter(one -> other.isDoneBy(one, desk))
                .findFirst()
                .map(one -> new Earlier(other, one.happenedOn(), numberOf(one)));
    }

    /**
     * A letter that was sent before.
     *
     * @param number its number where the act recorded one
     */
    public record Earlier(LetterKind kind, LocalDate on, @Nullable ShortText number) {}

    private static @Nullable ShortText numberOf(CaseEvent event) {
        return switch (event) {
            case ProposalEvent.Proposed(var letter, var _) -> letter.number();
            case ProposalEvent.Consulted(var consultation) -> consultation.letter().number();
            case ProposalEvent.ResultNotified(var letter) -> letter.number();
            case OvertureEvent.ProvincesAsked(var invitation) -> invitation.letter().number();
            case OvertureEvent.OvertureAnswered(var _, var reply) -> reply.letter().number();
            case OvertureEvent.AnswerForwarded(var letter, var _) -> letter.number();
            case DraftEvent.DraftSubmitted(var letter) -> letter.number();
            case DraftEvent.SubmittedToCabinet(var letter) -> letter.number();
            case DraftEvent.CabinetDecided(var decision) -> decision.number();
            case SigningEvent.ConsentNotified(var letter) -> letter.number();
            case SigningEvent.SigningReported(var _, var letter, var _) -> letter.number();
            case SigningEvent.PassedOn(var _, var letter) -> letter.number();
            case SigningEvent.CabinetTold(var _, var letter) -> letter.number();
            case CaseOpened _,
                    ProposalEvent _,
                    OvertureEvent _,
                    DraftEvent _,
                    SigningEvent _,
                    StandingEvent _ ->
                    null;
        };
    }
}
