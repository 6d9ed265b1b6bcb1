package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.CaseOpened;
import th.phinong.establishment.model.Outcome;
import th.phinong.establishment.model.OvertureEvent;
import th.phinong.establishment.model.OvertureStage;
import th.phinong.establishment.model.RestingStage;
import th.phinong.establishment.model.SigningStage;
import th.phinong.establishment.model.StandingEvent;
import th.phinong.establishment.store.Turns.Begun;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.notifications.Notice;
import th.phinong.notifications.NoticeKind;
import th.phinong.notifications.Notices;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells desks what concerns them in a case; the desk that did it knows already. */
@Component
class CaseNotices {

    private final Notices notices;
    private final Directory directory;

    CaseNotices(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    /**
     * Tells the desks to which the case has come, and those that it has to tell of a refusal, a
     * withdrawal or a suspension.
     *
     * @param before the case before it happened, null when it was opened
     * @param begun the turns that are new
     */
    void tell(
            CaseId id,
            String number,
            @Nullable CaseFile before,
            CaseFile file,
            List<CaseEvent> happened,
            List<Begun> begun,
            Desk by) {
        var title = title(directory, file.province(), file.opening().counterpart().name());
        var told = new HashSet<Desk>();
        told.add(by);
        var bad = before == null ? null : setback(before, file);
        if (bad != null) {
            var notice = new Notice(bad, id.value(), number, title, "", null);
            concerned(before, file).stream()
                    .filter(told::add)
                    .forEach(desk -> notices.tell(desk, notice));
        }
        var elsewhere =
                new Notice(NoticeKind.PASSED_OVER, id.value(), number, overture(file), "", null);
        passedOver(before, happened)
                .filter(told::add)
                .forEach(desk -> notices.tell(desk, elsewhere));
        firstOfEachDesk(begun).stream()
                .filter(turn -> told.add(turn.turn().desk()))
                .forEach(
                        turn ->
                                notices.tell(
                                        turn.turn().desk(),
                                        new Notice(
                                                arrival(happened),
                                                id.value(),
                                                number,
                                                title,
                                                turn.actKey(),
                                                turn.timing().due())));
    }

    /** A case's title in both languages, as its page has it. */
    static LocalizedText title(
            Directory directory, @Nullable ProvinceCode code, LocalizedText counterpart) {
        var province = code == null ? null : directory.province(code).orElse(null);
        if (province == null) {
            return counterpart;
        }
        var name = province.name();
        var en = counterpart.en() == null ? counterpart.th() : counterpart.en();
        return new LocalizedText(
                name.th() + " – " + counterpart.th(),
                (name.en() == null ? name.th() : name.en()) + " – " + en);
    }

    private static NoticeKind arrival(List<CaseEvent> happened) {
        if (happened.stream().anyMatch(StandingEvent.Returned.class::isInstance)) {
            return NoticeKind.RETURNED;
        }
        return happened.stream().anyMatch(StandingEvent.Resumed.class::isInstance)
                ? NoticeKind.RESUMED
                : NoticeKind.ARRIVED;
    }

    /** What stopped the case, null if nothing did. */
    private static @Nullable NoticeKind setback(CaseFile before, CaseFile file) {
        if (file.stage().equals(before.stage())) {
            return null;
        }
        return switch (file.stage()) {
            case RestingStage.OnHold _ -> NoticeKind.SUSPENDED;
            case SigningStage.Stopped _ -> NoticeKind.REFUSED;
            case RestingStage.Closed(var _, var outcome, var _) -> ended(before, outcome);
            case RestingStage.FollowingUp(var _, var outcome, var _) -> ended(before, outcome);
            default -> null;
        };
    }

    private static @Nullable NoticeKind ended(CaseFile before, Outcome outcome) {
        if (before.stage() instanceof RestingStage.FollowingUp) {
            return null;
        }
        return switch (outcome) {
            case ESTABLISHED -> null;
            case WITHDRAWN -> NoticeKind.WITHDRAWN;
            case NOT_SUITABLE, EXEMPTION_REFUSED, DECLINED -> NoticeKind.REFUSED;
        };
    }

    /** The provinces that waited for their part in an overture, or were yet to answer (B5). */
    private static Stream<Desk> passedOver(@Nullable CaseFile before, List<CaseEvent> happened) {
        if (before == null || !(before.stage() instanceof OvertureStage.Asking asking)) {
            return Stream.empty();
        }
        return happened.stream()
                .filter(OvertureEvent.AnswerForwarded.class::isInstance)
                .map(event -> ((OvertureEvent.AnswerForwarded) event).province())
                .filter(Objects::nonNull)
                .flatMap(chosen -> asking.notDeclined().filter(asked -> !asked.equals(chosen)))
                .map(Desk::ofProvince);
    }

    /** What the case was called before it was another province's. */
    private static LocalizedText overture(CaseFile file) {
        return file.opening().counterpart().name();
    }

    /** Whoever had the case or has it now, who brought it in, its provinces, and the ministry. */
    private static Set<Desk> concerned(CaseFile before, CaseFile file) {
        var desks = new HashSet<>(before.desksNow());
        if (before.events().getFirst() instanceof CaseOpened opened
                && opened.by() != Party.PROVINCE) {
            desks.add(Desk.of(opened.by()));
        }
        desks.addAll(file.desksNow());
        before.provinces().forEach(province -> desks.add(Desk.ofProvince(province)));
        file.provinces().forEach(province -> desks.add(Desk.ofProvince(province)));
        boolean reachedInterior =
                before.effectiveEvents().stream()
                                .anyMatch(event -> event.action() == ActionName.APPRAISE)
                        || desks.contains(Desk.of(Party.MOI));
        if (reachedInterior) {
            desks.add(Desk.of(Party.MOI));
        }
        return desks;
    }

    private static List<Begun> firstOfEachDesk(List<Begun> begun) {
        var first = new LinkedHashMap<Desk, Begun>();
        begun.forEach(turn -> first.putIfAbsent(turn.turn().desk(), turn));
        return List.copyOf(first.values());
    }
}
