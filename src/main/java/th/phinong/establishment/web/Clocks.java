package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.establishment.CaseClock;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.notifications.Deadlines;
import th.phinong.web.Words;

import java.time.LocalDate;
import java.util.List;

/** Deadlines and times of desks, for pages and the API. */
@Component
class Clocks {

    private final Deadlines deadlines;
    private final CaseWords caseWords;
    private final Today today;
    private final ProcedureVersions versions;

    Clocks(Deadlines deadlines, CaseWords caseWords, Today today, ProcedureVersions versions) {
        this.deadlines = deadlines;
        this.caseWords = caseWords;
        this.today = today;
        this.versions = versions;
    }

    CaseClock of(CaseRecord found) {
        return CaseClock.of(versions, found, deadlines.policy(), today.zone(), today.date());
    }

    /** A due date, said to be policy and not of the resolution; null where there is none. */
    @Nullable String due(Words words, @Nullable LocalDate due) {
        return due == null ? null : words.say("establishment.due.policy", due);
    }

    List<CasePage.DeskLine> deskTimes(Words words, CaseClock clock) {
        return clock.deskTimes().stream()
                .map(
                        time ->
                                new CasePage.DeskLine(
                                        caseWords.desk(words, time.desk()),
                                        time.workingDays(),
                                        time.now()))
                .toList();
    }
}
