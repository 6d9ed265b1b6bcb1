package th.phinong.establishment.model;

import static th.phinong.establishment.model.Sample.*;

import th.phinong.establishment.model.CaseAction.*;
import th.phinong.establishment.model.Classification.Kind;
import th.phinong.establishment.model.DraftAction.*;
import th.phinong.establishment.model.Opinion.Verdict;
import th.phinong.establishment.model.OvertureAction.*;
import th.phinong.establishment.model.ProposalAction.*;
import th.phinong.establishment.model.SigningAction.*;
import th.phinong.identity.Desk;
import th.phinong.shared.ProvinceCode;
import th.phinong.shared.RuleRefusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells a case step by step, a day a step, every step decided by the procedure itself. */
final class Story {

    private final List<CaseEvent> events = new ArrayList<>();
    private LocalDate day = LocalDate.of(2026, 1, 5);

    static Story aCase() {
        return aCase(CounterpartLevel.PROVINCE_EQUIVALENT);
    }

    static Story aCase(CounterpartLevel level) {
        return new Story().opened(Route.PROVINCE, KHON_KAEN, level, PROVINCE);
    }

    static Story anOverture(ProvinceCode named) {
        return new Story().opened(Route.FOREIGN, named, CounterpartLevel.PROVINCE_EQUIVALENT, POST);
    }

    private Story opened(Route route, ProvinceCode named, CounterpartLevel level, Desk by) {
        var opening =
                new Opening(
                        day,
                        route,
                        named,
                        counterpart(level),
                        RelationLabel.SISTER,
                        route == Route.FOREIGN ? text("มีการทาบทาม") : null);
        events.addAll(accepted(Procedure.open(new OpenCase(opening), by, TODAY)));
        return this;
    }

    CaseFile file() {
        return CaseFile.from(VERSIONS, events);
    }

    LocalDate day() {
        return day;
    }

    /** The next step happens on that day; the ones after it, day by day from there. */
    Story on(String iso) {
        day = Sample.on(iso).minusDays(1);
        return this;
    }

    Ruling tried(Action action, Desk by) {
        return Procedure.decide(file(), action, by, TODAY);
    }

    /** The refusal, for a step that the procedure must refuse. */
    RuleRefusal refused(Action action, Desk by) {
        return switch (tried(action, by)) {
            case Ruling.Refused(var refusal) -> refusal;
            case Ruling.Accepted(var happened) ->
                    throw new AssertionError("should have been refused: " + happened);
        };
    }

    Story did(Action action, Desk by) {
        events.addAll(accepted(tried(action, by)));
        return this;
    }

    private static List<CaseEvent> accepted(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Accepted(var happened) -> happened;
            case Ruling.Refused(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    private LocalDate next() {
        day = day.plusDays(1);
        return day;
    }

    Story saved(Proposal proposal) {
        return did(new SaveProposal(proposal), PROVINCE);
    }

    Story proposed() {
        return did(new Propose(letter(next()), proposal()), PROVINCE);
    }

    Story appraised() {
        return appraised(file().level());
    }

    Story appraised(CounterpartLevel level) {
        return did(new Appraise(appraisal(next(), level)), Sample.MOI);
    }

    Story consulted() {
        return did(new Consult(new Consultation(letter(next()), text("ข้อพิจารณา"))), Sample.MOI);
    }

    Story opined(Verdict verdict) {
        return did(new GiveOpinion(new Opinion(next(), verdict, text("เหตุผล"))), MFA);
    }

    Story informed(Desk by) {
        return did(new SupplyInformation(remark(next())), by);
    }

    Story foundSuitable() {
        return proposed().appraised().consulted().opined(Verdict.SUITABLE);
    }

    Story exemptionRequested() {
        return did(new RequestExemption(remark(next())), Sample.MOI);
    }

    Story exemptionDecided(Desk by, Answer answer) {
        return did(new GrantExemption(new Judgement(next(), answer, text("เหตุผล"))), by);
    }

    Story resultNotified() {
        return did(new NotifyResult(letter(next())), Sample.MOI);
    }

    /** Up to the first draft, without an exemption. */
    Story readyToDraft() {
        return foundSuitable().resultNotified();
    }

    Story drafted(Instrument instrument) {
        return did(new RecordDraft(draft(instrument, next())), PROVINCE);
    }

    Story submitted() {
        return did(new SubmitDraft(letter(next())), PROVINCE);
    }

    Story classified(Kind kind) {
        var changes =
                kind == Kind.STANDARD
                        ? List.<Classification.Change>of()
                        : List.of(new Classification.Change(line("ข้อ 2"), text("เพิ่มสาขา")));
        return did(new Classify(new Classification(next(), kind, changes)), Sample.MOI);
    }

    Story reviewed(Desk by, boolean consistent) {
        Boolean treaty = by.equals(COS) ? false : null;
        return reviewed(by, new Review(next(), consistent, treaty, text("เหตุผล")));
    }

    Story reviewed(Desk by, Review review) {
        return did(new ReviewDraft(review), by);
    }

    Story sentToCabinet() {
        return did(new SubmitToCabinet(letter(next())), Sample.MOI);
    }

    Story cabinetDecided(Answer answer) {
        var decision = new CabinetDecision(next(), answer, line("นร 0505/1"), text("มติ"));
        return did(new RecordCabinetDecision(decision), CABINET);
    }

    Story consented(Desk minister) {
        return consented(minister, Answer.GRANTED);
    }

    Story consented(Desk minister, Answer answer) {
        return did(new GiveConsent(new Judgement(next(), answer, text("เหตุผล"))), minister);
    }

    Story bothConsented() {
        return consented(INTERIOR).consented(FOREIGN);
    }

    Story consentNotified() {
        return did(new NotifyConsent(letter(next())), Sample.MOI);
    }

    Story signingArranged() {
        LocalDate settled = next();
        return did(new ArrangeSigning(arrangement(settled, settled.plusDays(9))), PROVINCE);
    }

    /** A standard draft from its first version to the day before the signing. */
    Story readyToSign(Instrument instrument) {
        return drafted(instrument)
                .submitted()
                .classified(Kind.STANDARD)
                .bothConsented()
                .consentNotified()
                .signingArranged();
    }

    Story signed(Instrument instrument) {
        return did(new Sign(signature(instrument, next())), PROVINCE);
    }

    Story reported(Instrument instrument) {
        return did(new ReportSigning(instrument, letter(next()), text("ลงนามแล้ว")), PROVINCE);
    }

    Story passedOn(Instrument instrument) {
        return did(new PassOn(instrument, letter(next())), Sample.MOI);
    }

    Story cabinetTold(Instrument instrument) {
        return did(new TellCabinet(instrument, letter(next())), Sample.MOI);
    }

    Story followedUp(Instrument instrument) {
        return reported(instrument).passedOn(instrument).cabinetTold(instrument);
    }

    Story considered(Verdict verdict) {
        return did(new ConsiderOverture(new Opinion(next(), verdict, text("เหตุผล"))), MFA);
    }

    Story asked(ProvinceCode... provinces) {
        var invited =
                List.of(provinces).stream()
                        .map(one -> new Invitation.Invited(one, line("เหมาะสม")))
                        .toList();
        return did(new AskProvinces(new Invitation(letter(next()), invited)), Sample.MOI);
    }

    Story answered(ProvinceCode province, Answer answer) {
        Annexes annexes = answer == Answer.GRANTED ? annexes() : Annexes.NONE;
        var reply = new Reply(letter(next()), answer, annexes, text("เหตุผล"));
        return did(new AnswerOverture(reply), Desk.ofProvince(province));
    }

    Story forwarded(ProvinceCode province) {
        return did(new ForwardAnswer(letter(next()), province), Sample.MOI);
    }

    Story returned(Desk by) {
        return did(new Return(remark(next())), by);
    }

    Story withdrawn(Desk by) {
        return did(new Withdraw(remark(next())), by);
    }

    Story suspended() {
        return did(new Suspend(remark(next())), Sample.MOI);
    }

    Story resumed() {
        return did(new Resume(remark(next())), Sample.MOI);
    }

    Story reopened() {
        return did(new Reopen(remark(next())), Sample.MOI);
    }
}
