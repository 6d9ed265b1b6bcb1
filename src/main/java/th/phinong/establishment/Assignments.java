package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.establishment.store.AssignmentTable;
import th.phinong.establishment.store.CaseTable;
import th.phinong.identity.Accounts;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which officer of a desk has a turn. It says who in the house looks after it; anyone of the desk
 * may still act, so that a turn never waits for someone who is away.
 */
@Service
public class Assignments {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    private final CaseTable cases;
    private final AssignmentTable table;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    Assignments(
            CaseTable cases,
            AssignmentTable table,
            Accounts accounts,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.table = table;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The turns of an official's own desk in a case that they may see. */
    @Transactional(readOnly = true)
    public List<DeskTurn> turns(Official official, CaseId caseId) {
        return isVisible(official, caseId) && PermissionPolicy.actsForDesk(official)
                ? table.turns(caseId, official.desk())
                : List.of();
    }

    /** What was assigned in a case by the official's own agency, oldest first. */
    @Transactional(readOnly = true)
    public List<Assignment> of(Official official, CaseId caseId) {
        return isVisible(official, caseId)
                ? table.of(caseId).stream()
                        .filter(each -> PermissionPolicy.readsInternal(official, each.agency()))
                        .toList()
                : List.of();
    }

    private boolean isVisible(Official official, CaseId caseId) {
        return cases.find(caseId, PermissionPolicy.casesOf(official)).isPresent();
    }

    /** Those to whom an official may give a turn: the officers of their own agency. */
    public List<Official> officers(Official official) {
        return accounts.ofAgency(official.agency()).stream()
                .filter(PermissionPolicy::actsForDesk)
                .toList();
    }

    /**
     * Gives a turn to an officer of one's own agency, or takes it back.
     *
     * @param turn which of the desk's turns; null where that was not said
     * @param userName whose it is to be; empty for nobody's in particular
     * @param reason why; may be empty only where an officer takes what nobody has
     */
    @Transactional
    public Entered assign(
            Official by, CaseId caseId, @Nullable TurnKey turn, String userName, String reason) {
        var row = cases.lock(caseId, PermissionPolicy.casesOf(by)).orElse(null);
        if (row == null) {
            return new Entered.Unknown();
        }
        var now = current(by, caseId, turn);
        if (turn == null || now.isEmpty()) {
            return Entered.Faulty.of("turn", "establishment.assign.fault.turn");
        }
        var officer = userName.isEmpty() ? null : officer(by, userName).orElse(null);
        if (officer == null && !userName.isEmpty()) {
            return Entered.Faulty.of("officer", "establishment.assign.fault.officer");
        }
        var had = now.get().officer();
        if (Objects.equals(had, officer == null ? null : officer.account())) {
            return Entered.Faulty.of("officer", "establishment.assign.fault.same");
        }
        var why = reason.strip();
        boolean takes = had == null && by.equals(officer);
        if (!(takes && why.isEmpty()) && !PlainWords.isGood(why, LONGEST_REASON)) {
            return Entered.Faulty.of("reason", "establishment.assign.fault.reason", LONGEST_REASON);
        }
        return record(by, row.number(), caseId, turn, officer, why);
    }

    private Optional<DeskTurn> current(Official by, CaseId caseId, @Nullable TurnKey turn) {
        return table.turns(caseId, by.desk()).stream()
                .filter(each -> each.key().equals(turn))
                .findFirst();
    }

    private Optional<Official> officer(Official by, String userName) {
        return accounts.official(userName)
                .filter(found -> found.agency().equals(by.agency()))
                .filter(PermissionPolicy::actsForDesk);
    }

    private Entered record(
            Official by,
            String number,
            CaseId caseId,
            TurnKey turn,
            @Nullable Official officer,
            String reason) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long id = table.assign(caseId, turn, officer, reason, by, at);
        var detail = new LinkedHashMap<String, Object>();
        detail.put("number", number);
        detail.put("turn", turn.toString());
        detail.put("officer", officer == null ? "" : officer.userName());
        detail.put("reason", reason);
        audit.record(
                new Author(by.userName(), by.agency().code()),
                CaseworkRecorded.of("assign", caseId, detail));
        return new Entered.Done(List.of(id));
    }
}
