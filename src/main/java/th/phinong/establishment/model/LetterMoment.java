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
 * @param now the case as it is
 * @param events the events that count, up to the act of the letter; all, where it is not yet done
 */
public record LetterMoment(
        LetterKind kind, Desk sender, When when, CaseFile now, List<CaseEvent> events) {

    /** The case as it stood once the act was done: what came later is not in the letter. */
    public CaseFile file() {
        return isDone() ? CaseFile.from(now.version(), events) : now;
    }

    public boolean isDone() {
        return when == When.DONE;
    }

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
        var acts = file.nextActs();
        var returning = Returning.parties(file);
        var events = file.effectiveEvents();
        var moments = new ArrayList<LetterMoment>();
        for (var kind : kinds) {
            var sender = senderOf(kind, file, reader);
            if (sender == null) {
                continue;
            }
            var act = kind.mayBeDone(acts, returning);
            boolean own =
                    act != null && (kind.actor() != kind.sender() || act.desk().equals(sender));
            if (own && act.awaited() && kind.action() != null) {
                moments.add(new LetterMoment(kind, sender, When.NOW, file, events));
                continue;
            }
            int done = lastDone(kind, events, sender);
            if (done > 0) {
                moments.add(
                        new LetterMoment(kind, sender, When.DONE, file, events.subList(0, done)));
            } else if (own) {
                moments.add(new LetterMoment(kind, sender, When.POSSIBLE, file, events));
            }
        }
        return moments;
    }

    /**
     * The desk that sends letters of a kind in a case: of several provinces that were asked, the
     * reader's own.
     */
    private static @Nullable Desk senderOf(LetterKind kind, CaseFile file, Desk reader) {
        if (kind.sender() != Party.PROVINCE) {
            return Desk.of(kind.sender());
        }
        if (reader.party() == Party.PROVINCE) {
            return reader;
        }
        return file.province() == null ? null : Desk.ofProvince(file.province());
    }

    /** The place of the last event that was the letter's act, from 1; 0 where it was not done. */
    private static int lastDone(LetterKind kind, List<CaseEvent> events, Desk sender) {
        for (int i = events.size(); i > 0; i--) {
            if (kind.isDoneBy(events.get(i - 1), sender)) {
                return i;
            }
        }
        return 0;
    }

    /** The letter of another kind that was sent before this one. */
    public Optional<Earlier> earlier(LetterKind other) {
        var desk =
                other.sender() == Party.PROVINCE && now.province() != null
                        ? Desk.ofProvince(now.province())
                        : Desk.of(other.sender() == Party.PROVINCE ? Party.MOI : other.sender());
        var before = isDone() ? events.subList(0, events.size() - 1) : events;
        return before.reversed().stream()
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
