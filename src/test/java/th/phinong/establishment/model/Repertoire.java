package th.phinong.establishment.model;

import static th.phinong.establishment.model.Sample.*;

import th.phinong.establishment.model.CaseAction.*;
import th.phinong.establishment.model.Classification.Kind;
import th.phinong.establishment.model.DraftAction.*;
import th.phinong.establishment.model.Opinion.Verdict;
import th.phinong.establishment.model.OvertureAction.*;
import th.phinong.establishment.model.ProposalAction.*;
import th.phinong.establishment.model.SigningAction.*;
import th.phinong.establishment.model.ThaiSignatory.Capacity;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Every way, that makes a difference, of doing each action on a given day. */
final class Repertoire {

    private Repertoire() {}

    static List<? extends Action> of(ActionName name, Desk by, LocalDate on) {
        return switch (name) {
            case OPEN_CASE, CORRECT, MOVE_TO_VERSION -> List.of();
            case LOG_CONTACT -> List.of(new LogContact(remark(on)));
            case RECORD_COMMITTEE -> List.of(new RecordCommittee(remark(on)));
            case SAVE_PROPOSAL -> List.of(new SaveProposal(proposal()));
            case PROPOSE ->
                    List.of(
                            new Propose(letter(on), proposal()),
                            new Propose(letter(on), proposal(Annexes.NONE)),
                            new Propose(letter(on), Proposal.EMPTY));
            case APPRAISE ->
                    Stream.of(CounterpartLevel.values())
                            .map(level -> new Appraise(appraisal(on, level)))
                            .toList();
            case CONSULT -> List.of(new Consult(new Consultation(letter(on), text("ข้อพิจารณา"))));
            case GIVE_OPINION ->
                    Stream.of(Verdict.values())
                            .map(verdict -> new GiveOpinion(opinion(on, verdict)))
                            .toList();
            case CONSIDER_OVERTURE ->
                    Stream.of(Verdict.values())
                            .map(verdict -> new ConsiderOverture(opinion(on, verdict)))
                            .toList();
            case REQUEST_EXEMPTION -> List.of(new RequestExemption(remark(on)));
            case GRANT_EXEMPTION -> judgements(on).map(GrantExemption::new).toList();
            case CONSENT -> judgements(on).map(GiveConsent::new).toList();
            case NOTIFY_RESULT -> List.of(new NotifyResult(letter(on)));
            case ASK_PROVINCES ->
                    Stream.of(List.of(KHON_KAEN), List.of(NAN), List.of(KHON_KAEN, NAN))
                            .map(
                                    asked ->
                                            asked.stream()
                                                    .map(
                                                            one ->
                                                                    new Invitation.Invited(
                                                                            one, line("เหมาะสม")))
                                                    .toList())
                            .map(asked -> new AskProvinces(new Invitation(letter(on), asked)))
                            .toList();
            case ANSWER_OVERTURE ->
                    List.of(
                            answer(on, Answer.GRANTED, annexes()),
                            answer(on, Answer.GRANTED, Annexes.NONE),
                            answer(on, Answer.REFUSED, Annexes.NONE));
            case FORWARD_ANSWER ->
                    List.of(
                            new ForwardAnswer(letter(on), KHON_KAEN),
                            new ForwardAnswer(letter(on), NAN),
                            new ForwardAnswer(letter(on), null));
            case RECORD_DRAFT ->
                    Stream.of(Instrument.values())
                            .flatMap(instrument -> drafts(draft(instrument, on)))
                            .toList();
            case SUBMIT_DRAFT -> List.of(new SubmitDraft(letter(on)));
            case CLASSIFY ->
                    List.of(
                            new Classify(new Classification(on, Kind.STANDARD, List.of())),
                            new Classify(
                                    new Classification(
                                            on,
                                            Kind.CHANGED,
                                            List.of(
                                                    new Classification.Change(
                                                            line("ข้อ 1"), text("แก้"))))));
            case REVIEW_DRAFT -> reviews(by, on).map(ReviewDraft::new).toList();
            case SUBMIT_TO_CABINET -> List.of(new SubmitToCabinet(letter(on)));
            case RECORD_CABINET_DECISION ->
                    Stream.of(Answer.values())
                            .map(answer -> new CabinetDecision(on, answer, line("1"), text("มติ")))
                            .map(RecordCabinetDecision::new)
                            .toList();
            case NOTIFY_CONSENT -> List.of(new NotifyConsent(letter(on)));
            case ARRANGE_SIGNING ->
                    offices(by).map(thai -> new ArrangeSigning(arrangement(on, on, thai))).toList();
            case SIGN ->
                    Stream.of(Instrument.values())
                            .flatMap(one -> signatures(one, by, on))
                            .map(Sign::new)
                            .toList();
            case REPORT_SIGNING ->
                    each(one -> new ReportSigning(one, letter(on), text("ลงนามแล้ว")));
            case PASS_ON -> each(one -> new PassOn(one, letter(on)));
            case TELL_CABINET -> each(one -> new TellCabinet(one, letter(on)));
            case SUPPLY_INFORMATION -> List.of(new SupplyInformation(remark(on)));
            case RETURN -> List.of(new Return(remark(on)));
            case WITHDRAW -> List.of(new Withdraw(remark(on)));
            case SUSPEND -> List.of(new Suspend(remark(on)));
            case RESUME -> List.of(new Resume(remark(on)));
            case REOPEN -> List.of(new Reopen(remark(on)));
            case RECORD_IRREGULARITY ->
                    each(one -> new RecordIrregularity(new EarlySignature(one, on, remark(on))));
        };
    }

    private static Stream<Signature> signatures(Instrument instrument, Desk by, LocalDate on) {
        return Stream.concat(
                offices(by).map(thai -> signature(instrument, on, thai)),
                Stream.of(
                        signature(instrument, on, Capacity.OTHER),
                        signature(instrument, on.minusYears(9))));
    }

    /** The governor whose case it is, and offices that the capacity of governor contradicts. */
    private static Stream<ThaiSignatory> offices(Desk by) {
        var own = by.province() == null ? KHON_KAEN : by.province();
        return Stream.of(
                governorOf(own),
                governorOf(TRAT),
                signatory("ปลัดจังหวัด", Capacity.GOVERNOR),
                signatory("ผู้ว่าราชการจังหวัด", Capacity.ACTING_GOVERNOR));
    }

    private static List<Action> each(java.util.function.Function<Instrument, Action> act) {
        return Stream.of(Instrument.values()).map(act).toList();
    }

    private static Opinion opinion(LocalDate on, Verdict verdict) {
        return new Opinion(on, verdict, text("เหตุผล"));
    }

    private static Stream<Judgement> judgements(LocalDate on) {
        return Stream.of(Answer.values()).map(answer -> new Judgement(on, answer, text("เหตุผล")));
    }

    private static AnswerOverture answer(LocalDate on, Answer answer, Annexes annexes) {
        return new AnswerOverture(new Reply(letter(on), answer, annexes, text("เหตุผล")));
    }

    private static Stream<RecordDraft> drafts(DraftVersion good) {
        var unjustified = List.of(new DraftVersion.BindingWording(line("shall"), null));
        return Stream.of(
                        good,
                        new DraftVersion(
                                good.instrument(),
                                good.on(),
                                null,
                                null,
                                false,
                                false,
                                false,
                                false,
                                List.of()),
                        new DraftVersion(
                                good.instrument(),
                                good.on(),
                                null,
                                null,
                                true,
                                true,
                                true,
                                true,
                                List.of()),
                        new DraftVersion(
                                good.instrument(),
                                good.on(),
                                null,
                                null,
                                true,
                                true,
                                true,
                                false,
                                unjustified))
                .map(RecordDraft::new);
    }

    private static Stream<Review> reviews(Desk by, LocalDate on) {
        var grounds = text("เหตุผล");
        return by.party() == Party.COS
                ? Stream.of(
                        new Review(on, true, false, grounds),
                        new Review(on, true, true, grounds),
                        new Review(on, false, false, grounds))
                : Stream.of(new Review(on, true, null, null), new Review(on, false, null, grounds));
    }
}
