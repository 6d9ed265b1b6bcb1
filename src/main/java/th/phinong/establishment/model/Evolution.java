package th.phinong.establishment.model;

import th.phinong.establishment.model.RestingStage.Closed;
import th.phinong.establishment.model.RestingStage.FollowingUp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** From one state of a case to the next. It asks no rule: what is in the record has happened. */
final class Evolution {

    private Evolution() {}

    static CaseFile replay(ProcedureVersion version, List<CaseEvent> events) {
        List<CaseEvent> counting = effective(events);
        if (counting.isEmpty() || !(counting.getFirst() instanceof CaseOpened opened)) {
            throw new IllegalArgumentException("a case begins with its opening");
        }
        CaseFile file = opened(version, opened);
        for (CaseEvent event : counting.subList(1, counting.size())) {
            file = next(file, event);
        }
        return file.withEvents(events);
    }

    static CaseFile opened(ProcedureVersion version, CaseOpened opened) {
        Opening opening = opened.opening();
        Stage first =
                switch (opening.route()) {
                    // Contacts and drafts of the proposal may be older than the entry here, but
                    // nothing under the resolution is older than the resolution.
                    case PROVINCE ->
                            new PreparationStage.Preparing(oldest(version, opened), Proposal.EMPTY);
                    case FOREIGN -> new OvertureStage.ToConsider(opening.on());
                };
        var province = opening.route() == Route.PROVINCE ? opening.province() : null;
        return new CaseFile(
                version,
                opening,
                province,
                opening.counterpart().level(),
                first,
                List.of(),
                List.of(opened));
    }

    /** A case that was moved to its version may be older than it, but not than the first. */
    private static LocalDate oldest(ProcedureVersion version, CaseOpened opened) {
        return opened.version().equals(version.key())
                ? version.inForceFrom()
                : Resolution2561.VERSION.inForceFrom();
    }

    static CaseFile next(CaseFile file, CaseEvent event) {
        CaseFile after =
                switch (event) {
                    case CaseOpened _ -> throw impossible(file, event);
                    case StandingEvent.Corrected corrected -> recounted(file, corrected);
                    case ProposalEvent happened -> ProposalEvolution.next(file, happened);
                    case OvertureEvent happened -> OvertureEvolution.next(file, happened);
                    case DraftEvent happened -> DraftEvolution.next(file, happened);
                    case SigningEvent happened -> SigningEvolution.next(file, happened);
                    case StandingEvent happened -> StandingEvolution.next(file, happened);
                };
        return settled(after.recording(event), event.happenedOn());
    }

    /** The events as they count: each corrected one replaced in its place. */
    static List<CaseEvent> effective(List<CaseEvent> events) {
        var counting = new ArrayList<>(events);
        for (CaseEvent event : events) {
            if (event instanceof StandingEvent.Corrected corrected) {
                counting.set(corrected.entry() - 1, corrected.instead());
            }
        }
        counting.removeIf(StandingEvent.Corrected.class::isInstance);
        return counting;
    }

    private static CaseFile recounted(CaseFile file, StandingEvent.Corrected corrected) {
        return replay(file.version(), file.recording(corrected).events()).withEvents(file.events());
    }

    private static CaseFile settled(CaseFile file, LocalDate on) {
        return file.stage() instanceof FollowingUp(var _, var outcome, var reopensAt)
                        && file.duties().isEmpty()
                ? file.at(new Closed(on, outcome, reopensAt))
                : file;
    }

    /** The stage as the kind that an event presupposes. */
    static <S extends Stage> S stage(CaseFile file, Class<S> kind, CaseEvent event) {
        if (!kind.isInstance(file.stage())) {
            throw impossible(file, event);
        }
        return kind.cast(file.stage());
    }

    static IllegalStateException impossible(CaseFile file, CaseEvent event) {
        return new IllegalStateException(
                event.tag() + " cannot have happened at " + file.stage().tag());
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static <T> List<T> plus(List<T> list, T element) {
        var longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }
}
