package th.phinong.establishment.model;

import static th.phinong.establishment.model.ActionName.*;
import static th.phinong.establishment.model.Step.part;
import static th.phinong.identity.Party.CABINET;
import static th.phinong.identity.Party.COS;
import static th.phinong.identity.Party.MFA;
import static th.phinong.identity.Party.MINISTER_FOREIGN;
import static th.phinong.identity.Party.MINISTER_INTERIOR;
import static th.phinong.identity.Party.MOI;
import static th.phinong.identity.Party.POST;
import static th.phinong.identity.Party.PROVINCE;

import java.time.LocalDate;
import java.util.List;

/** The Cabinet resolution of 10 October B.E. 2561 (2018), step by step. */
public final class Resolution2561 {

    private static final LocalDate RESOLVED = LocalDate.of(2018, 10, 10);

    /** The version; its clauses are those printed in the ministry's guideline of B.E. 2565. */
    public static final ProcedureVersion VERSION =
            new ProcedureVersion(
                    "2561-10-10",
                    RESOLVED,
                    RESOLVED,
                    List.of(
                            Step.of(
                                    "A1",
                                    "6",
                                    part(OPEN_CASE, PROVINCE),
                                    part(LOG_CONTACT, PROVINCE)),
                            Step.of("A2", "", part(RECORD_COMMITTEE, PROVINCE)),
                            Step.of(
                                    "A3",
                                    "3 7",
                                    part(SAVE_PROPOSAL, PROVINCE),
                                    part(PROPOSE, PROVINCE)),
                            Step.of("A4", "3 1", part(APPRAISE, MOI)),
                            Step.of("A5", "3", part(CONSULT, MOI)),
                            Step.of("A6", "3", part(GIVE_OPINION, MFA)),
                            Step.of(
                                    "A6x",
                                    "1",
                                    part(REQUEST_EXEMPTION, MOI),
                                    part(GRANT_EXEMPTION, MOI, MFA)),
                            Step.of("A7", "3", part(NOTIFY_RESULT, MOI)),
                            Step.of("B1", "4", part(OPEN_CASE, POST, MFA)),
                            Step.of("B2", "4", part(CONSIDER_OVERTURE, MFA)),
                            Step.of("B3", "4", part(ASK_PROVINCES, MOI)),
                            Step.of("B4", "4 7", part(ANSWER_OVERTURE, PROVINCE)),
                            Step.of("B5", "4", part(FORWARD_ANSWER, MOI)),
                            Step.of("C1", "5 11", part(RECORD_DRAFT, PROVINCE)),
                            Step.of("C2", "8", part(SUBMIT_DRAFT, PROVINCE)),
                            Step.of("C3", "8 12", part(CLASSIFY, MOI)),
                            Step.of("C4", "8", part(REVIEW_DRAFT, MOI, MFA, COS)),
                            Step.of("C4a", "8.1"),
                            Step.of(
                                    "C4b",
                                    "8.2",
                                    part(SUBMIT_TO_CABINET, MOI),
                                    part(RECORD_CABINET_DECISION, CABINET)),
                            Step.of(
                                    "C5",
                                    "8 9",
                                    part(CONSENT, MINISTER_INTERIOR, MINISTER_FOREIGN)),
                            Step.of("C6", "9", part(NOTIFY_CONSENT, MOI)),
                            Step.of("C7", "9", part(ARRANGE_SIGNING, PROVINCE)),
                            Step.of("C8", "9", part(SIGN, PROVINCE)),
                            Step.of("C9", "10", part(REPORT_SIGNING, PROVINCE)),
                            Step.of("C10", "10", part(PASS_ON, MOI)),
                            Step.of("C11", "8", part(TELL_CABINET, MOI))));

    private Resolution2561() {}
}
