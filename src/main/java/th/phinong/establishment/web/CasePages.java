package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.establishment.About;
import th.phinong.establishment.CaseClock;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.Duty;
import th.phinong.establishment.model.NextAct;
import th.phinong.establishment.model.Policy;
import th.phinong.establishment.model.Procedure;
import th.phinong.establishment.model.RestingStage;
import th.phinong.establishment.model.Stage;
import th.phinong.establishment.store.RecordedCaseEvent;
import th.phinong.identity.Agencies;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.shared.Clause;
import th.phinong.shared.Decision;
import th.phinong.shared.LocalizedText;
import th.phinong.web.CaseHeader;
import th.phinong.web.Problems;
import th.phinong.web.Shell;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes the page of a case for one reader. */
@Component
class CasePages {

    private final CaseWords caseWords;
    private final CaseFactRows facts;
    private final EventFacts eventFacts;
    private final Agencies agencies;
    private final BesidePages beside;
    private final BesideHistory besideHistory;
    private final Today today;
    private final Clocks clocks;
    private final LetterLines letterLines;

    CasePages(
            CaseWords caseWords,
            CaseFactRows facts,
            EventFacts eventFacts,
            Agencies agencies,
            BesidePages beside,
            BesideHistory besideHistory,
            Today today,
            Clocks clocks,
            LetterLines letterLines) {
        this.beside = beside;
        this.besideHistory = besideHistory;
        this.caseWords = caseWords;
        this.facts = facts;
        this.eventFacts = eventFacts;
        this.agencies = agencies;
        this.today = today;
        this.clocks = clocks;
        this.letterLines = letterLines;
    }

    CasePage of(Shell shell, Official official, CaseRecord found, @Nullable ActionName done) {
        var words = shell.words();
        var acts = acts(words, official, found);
        var clock = clocks.of(found);
        return new CasePage(
                shell,
                header(words, found, acts, clock),
                done == null ? null : words.say("establishment.done." + done.tag()),
                done == ActionName.REPORT_SIGNING || done == ActionName.PASS_ON
                        ? "/cases/" + found.row().id() + "/files?about=" + About.SIGNING_REPORT
                        : null,
                SentBack.of(words, found.file()),
                acts,
                notYet(words, official, found),
                Steps.of(words, found.file()),
                facts.of(words, found),
                found.file().duties().stream().map(duty -> duty(words, duty, clock)).toList(),
                clocks.deskTimes(words, clock),
                besideHistory.among(history(words, official, found), words, official, found),
                beside.of(words, official, found),
                letterLines.awaited(words, official, found));
    }

    /** What happened, newest first. */
    List<CasePage.Happened> history(Words words, @Nullable Official reader, CaseRecord found) {
        var corrections = EntryCorrections.of(reader, found);
        var names =
                agencies.names(
                        found.history().stream()
                                .map(RecordedCaseEvent::agency)
                                .collect(Collectors.toSet()));
        return found.history().reversed().stream()
                .map(event -> happened(words, event, names.get(event.agency()), corrections))
                .toList();
    }

    /** What the head of a case always says: number, title, status, desk, next act. */
    CaseHeader header(Words words, CaseRecord found, List<CasePage.Act> acts) {
        return header(words, found, acts, clocks.of(found));
    }

    private CaseHeader header(
            Words words, CaseRecord found, List<CasePage.Act> acts, CaseClock clock) {
        var file = found.file();
        var next = file.nextActs().stream().filter(NextAct::awaited).findFirst().orElse(null);
        var own = acts.stream().filter(CasePage.Act::awaited).findFirst().orElse(null);
        return new CaseHeader(
                found.row().number(),
                caseWords.title(words, file),
                words.say(statusKey(file.stage())),
                CaseWords.tone(file.stage().tag(), file.isClosed()),
                file.desksNow().isEmpty() ? null : caseWords.desks(words, file.desksNow()),
                clocks.due(words, clock.firstDue()),
                clock.isOverdue(clock.firstDue()),
                own != null
                        ? own.label()
                        : next == null ? null : words.say(next.action().labelKey()),
                own == null ? null : own.href());
    }

    /** Where a case stands; once it has ended, how. */
    private static String statusKey(Stage stage) {
        return stage instanceof RestingStage.Closed(var _, var outcome, var _)
                ? "outcome." + outcome.name()
                : stage.nameKey();
    }

    private List<CasePage.Act> acts(Words words, Official official, CaseRecord found) {
        if (!PermissionPolicy.actsForDesk(official)) {
            return List.of();
        }
        var acts = new LinkedHashMap<ActionName, CasePage.Act>();
        var decisions = Procedure.mayEach(found.file(), official.desk());
        found.file().nextActs(official.desk()).stream()
                .sorted(Comparator.comparing(NextAct::awaited).reversed())
                .filter(next -> decisions.get(next.action()) instanceof Decision.Allowed)
                .forEach(next -> acts.putIfAbsent(next.action(), act(words, found, next)));
        return List.copyOf(acts.values());
    }

    private static CasePage.Act act(Words words, CaseRecord found, NextAct next) {
        Clause clause = next.step() == null ? null : found.file().version().clauseOf(next.step());
        var help = next.step() == null ? null : words.find(next.step().helpKey());
        return new CasePage.Act(
                "/cases/" + found.row().id() + "/" + next.action().tag(),
                words.say(next.action().labelKey()),
                help == null ? "" : help,
                next.awaited(),
                Policy.isPolicy(next.action()),
                clause == null ? "" : clause.number());
    }

    /** The resolution's own steps of the reader's party that the rules do not let through yet. */
    private List<CasePage.NotYet> notYet(Words words, Official official, CaseRecord found) {
        if (!PermissionPolicy.actsForDesk(official) || found.file().isClosed()) {
            return List.of();
        }
        var file = found.file();
        var lines = new ArrayList<CasePage.NotYet>();
        var decisions = Procedure.mayEach(file, official.desk());
        Arrays.stream(ActionName.values())
                .filter(name -> name != ActionName.OPEN_CASE && !Policy.isPolicy(name))
                .filter(name -> file.version().partiesOf(name).contains(official.desk().party()))
                .filter(name -> file.effectiveEvents().stream().noneMatch(e -> e.action() == name))
                .forEach(
                        name -> {
                            if (decisions.get(name) instanceof Decision.Refused(var refusal)) {
                                lines.add(
                                        new CasePage.NotYet(
                                                words.say(name.labelKey()),
                                                Problems.reason(words, refusal),
                                                refusal.rule().value(),
                                                refusal.clause() == null
                                                        ? ""
                                                        : refusal.clause().number()));
                            }
                        });
        return lines;
    }

    private CasePage.DutyLine duty(Words words, Duty duty, CaseClock clock) {
        return new CasePage.DutyLine(
                duty.step().code(),
                words.say(duty.action().labelKey()),
                caseWords.desk(words, duty.desk()),
                words.date(duty.since()),
                clocks.due(words, clock.due(duty)),
                duty.clause().number(),
                !duty.isReady());
    }

    private CasePage.Happened happened(
            Words words,
            RecordedCaseEvent recorded,
            @Nullable LocalizedText agency,
            EntryCorrections corrections) {
        var at = recorded.recordedAt().atZone(today.zone());
        return new CasePage.Happened(
                recorded.position(),
                words.say("event." + recorded.event().tag()),
                words.say(
                        "establishment.history.by",
                        agency == null ? recorded.agency() : agency,
                        recorded.author()),
                words.date(recorded.event().happenedOn()),
                recorded.event().happenedOn().toString(),
                words.say(
                        at.toLocalDate().equals(recorded.event().happenedOn())
                                ? "establishment.history.recorded-then"
                                : "establishment.history.recorded",
                        at.toLocalDate(),
                        String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute())),
                eventFacts.of(words, recorded.event()),
                corrections.of(recorded.position()),
                corrections.href(recorded.position()));
    }
}
