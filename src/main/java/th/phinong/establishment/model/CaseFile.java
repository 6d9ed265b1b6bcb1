package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.Desk;
import th.phinong.shared.ProvinceCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case as its events tell it; nothing in it is stored, everything is derived.
 *
 * @param version the procedure that the case keeps
 * @param opening how it began, as corrected since
 * @param province the Thai province; null while an overture has none
 * @param level the foreign unit's level, as found last
 * @param stage where it stands
 * @param signed what was signed, in order
 * @param events everything that happened, in order; an event's number is its place, from 1
 */
public record CaseFile(
        ProcedureVersion version,
        Opening opening,
        @Nullable ProvinceCode province,
        CounterpartLevel level,
        Stage stage,
        List<SignedInstrument> signed,
        List<CaseEvent> events) {

    public CaseFile {
        signed = List.copyOf(signed);
        events = List.copyOf(events);
    }

    /**
     * The case that these events tell.
     *
     * @throws IllegalArgumentException if they do not begin with an opening under a known version
     * @throws IllegalStateException if they cannot have happened in this order
     */
    public static CaseFile from(List<CaseEvent> events) {
        return from(ProcedureVersions.OF_THE_PRODUCT, events);
    }

    /** The case that these events tell, under that one of the versions which it keeps now. */
    public static CaseFile from(ProcedureVersions versions, List<CaseEvent> events) {
        if (events.isEmpty() || !(events.getFirst() instanceof CaseOpened opened)) {
            throw new IllegalArgumentException("a case begins with its opening");
        }
        String key = opened.version();
        for (CaseEvent event : events) {
            if (event instanceof StandingEvent.MovedToVersion moved) {
                key = moved.to();
            }
        }
        return from(versions.byKey(key), events);
    }

    /** The case that these events tell under a version given by the caller. */
    public static CaseFile from(ProcedureVersion version, List<CaseEvent> events) {
        return Evolution.replay(version, events);
    }

    /** The case after one more event. */
    public CaseFile evolve(CaseEvent event) {
        return Evolution.next(this, event);
    }

    /** What may be done now, by whom. */
    public List<NextAct> nextActs() {
        return NextActs.of(this);
    }

    /** What this desk may do now. */
    public List<NextAct> nextActs(Desk desk) {
        return nextActs().stream().filter(act -> act.desk().equals(desk)).toList();
    }

    /** The desks that the case waits for. */
    public Set<Desk> desksNow() {
        return awaited().map(NextAct::desk).collect(Collectors.toSet());
    }

    /** The steps that the case is at, duties included. */
    public List<StepId> currentSteps() {
        return stepsOf(nextActs());
    }

    static List<StepId> stepsOf(List<NextAct> acts) {
        return acts.stream()
                .filter(NextAct::awaited)
                .map(NextAct::step)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    private Stream<NextAct> awaited() {
        return nextActs().stream().filter(NextAct::awaited);
    }

    /** The duties still open after signings (C9 to C11). */
    public List<Duty> duties() {
        if (province == null) {
            return List.of();
        }
        Desk own = Desk.ofProvince(province);
        return signed.stream().flatMap(one -> one.duties(own).stream()).toList();
    }

    /** Whether the memorandum is signed: from then on the relation stands in the register. */
    public boolean isEstablished() {
        return signed(Instrument.MOU).isPresent();
    }

    public boolean isClosed() {
        return stage instanceof RestingStage.Closed;
    }

    public Optional<SignedInstrument> signed(Instrument instrument) {
        return signed.stream().filter(one -> one.instrument() == instrument).findFirst();
    }

    /** The proposal as it was last saved or sent. */
    public Proposal proposal() {
        for (CaseEvent event : effectiveEvents().reversed()) {
            if (event instanceof ProposalEvent.Proposed(var _, var sent)) {
                return sent;
            }
            if (event instanceof ProposalEvent.ProposalSaved(var _, var saved)) {
                return saved;
            }
        }
        return Proposal.EMPTY;
    }

    /** Signatures made too early that came to light (clause 6). */
    public List<EarlySignature> irregularities() {
        return effectiveEvents().stream()
                .filter(StandingEvent.IrregularityRecorded.class::isInstance)
                .map(event -> ((StandingEvent.IrregularityRecorded) event).early())
                .toList();
    }

    /** The provinces that have had a part in the case: who was once asked goes on seeing it. */
    public Set<ProvinceCode> provincesEver() {
        var all = new HashSet<>(provinces());
        for (CaseEvent event : effectiveEvents()) {
            if (event instanceof OvertureEvent.ProvincesAsked(var invitation)) {
                invitation.provinces().forEach(asked -> all.add(asked.province()));
            }
        }
        return Set.copyOf(all);
    }

    /** The provinces that have a part in the case now: its own, or those asked. */
    public Set<ProvinceCode> provinces() {
        if (province != null) {
            return Set.of(province);
        }
        return workStage() instanceof OvertureStage.Asking asking ? asking.asked() : Set.of();
    }

    /** The stage, or the one within if the case is suspended. */
    public Stage workStage() {
        return stage instanceof RestingStage.OnHold suspended ? suspended.within() : stage;
    }

    /** The events as they count: each corrected one replaced in its place, corrections left out. */
    public List<CaseEvent> effectiveEvents() {
        return Evolution.effective(events);
    }

    CaseFile at(Stage next) {
        return new CaseFile(version, opening, province, level, next, signed, events);
    }

    CaseFile withLevel(CounterpartLevel found) {
        return new CaseFile(version, opening, province, found, stage, signed, events);
    }

    CaseFile withProvince(ProvinceCode chosen) {
        return new CaseFile(version, opening, chosen, level, stage, signed, events);
    }

    CaseFile withSigned(List<SignedInstrument> instruments) {
        return new CaseFile(version, opening, province, level, stage, instruments, events);
    }

    CaseFile withEvents(List<CaseEvent> recorded) {
        return new CaseFile(version, opening, province, level, stage, signed, recorded);
    }

    CaseFile recording(CaseEvent event) {
        var all = new ArrayList<>(events);
        all.add(event);
        return withEvents(all);
    }
}
