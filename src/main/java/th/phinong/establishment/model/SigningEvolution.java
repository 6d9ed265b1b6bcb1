package th.phinong.establishment.model;

import static th.phinong.establishment.model.Evolution.plus;
import static th.phinong.establishment.model.Evolution.stage;

import th.phinong.establishment.model.RestingStage.FollowingUp;
import th.phinong.establishment.model.SigningEvent.*;
import th.phinong.establishment.model.SigningStage.*;

import java.util.function.UnaryOperator;

/** What consents, signatures and the duties after them do to a case. */
final class SigningEvolution {

    private SigningEvolution() {}

    static CaseFile next(CaseFile file, SigningEvent event) {
        return switch (event) {
            case Consented consented -> consented(file, consented);
            case ConsentNotified(var letter) -> {
                var before = stage(file, ToNotifyConsent.class, event);
                yield file.at(new ToArrange(letter.on(), before.draft(), before.approval()));
            }
            case SigningArranged(var arrangement) -> arranged(file, arrangement, event);
            case Signed(var signature) ->
                    signed(file, signature, stage(file, ToSign.class, event).approval());
            case SigningReported(var instrument, var letter, var _) ->
                    fulfilled(file, instrument, one -> one.reported(letter.on()));
            case PassedOn(var instrument, var letter) ->
                    fulfilled(file, instrument, one -> one.passedOn(letter.on()));
            case CabinetTold(var instrument, var letter) ->
                    fulfilled(file, instrument, one -> one.told(letter.on()));
        };
    }

    private static CaseFile consented(CaseFile file, Consented event) {
        var before = stage(file, AwaitingConsent.class, event);
        if (!event.judgement().isGranted()) {
            return file.at(new Stopped(event.happenedOn(), before.draft()));
        }
        var given = plus(before.given(), event);
        var wanted = file.version().partiesOf(ActionName.CONSENT);
        if (!given.stream().map(Consented::by).toList().containsAll(wanted)) {
            return file.at(
                    new AwaitingConsent(before.since(), before.draft(), before.cabinet(), given));
        }
        var approval = new Approval(given, before.cabinet());
        return file.at(new ToNotifyConsent(approval.signableFrom(), before.draft(), approval));
    }

    private static CaseFile arranged(CaseFile file, Arrangement arrangement, SigningEvent event) {
        // Date and place may be settled anew until the day comes.
        if (file.stage() instanceof ToSign(var _, var draft, var approval, var _)) {
            return file.at(new ToSign(arrangement.on(), draft, approval, arrangement));
        }
        var before = stage(file, ToArrange.class, event);
        return file.at(
                new ToSign(arrangement.on(), before.draft(), before.approval(), arrangement));
    }

    private static CaseFile signed(CaseFile file, Signature signature, Approval approval) {
        var after = file.withSigned(plus(file.signed(), SignedInstrument.of(signature, approval)));
        return after.at(
                switch (signature.instrument()) {
                    case LOI -> new DraftStage.Drafting(signature.signedOn(), null);
                    case MOU -> new FollowingUp(signature.signedOn(), Outcome.ESTABLISHED, null);
                });
    }

    private static CaseFile fulfilled(
            CaseFile file, Instrument instrument, UnaryOperator<SignedInstrument> duty) {
        return file.withSigned(
                file.signed().stream()
                        .map(one -> one.instrument() == instrument ? duty.apply(one) : one)
                        .toList());
    }
}
