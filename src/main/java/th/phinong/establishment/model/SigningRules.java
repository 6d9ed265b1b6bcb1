package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.SigningStage.*;
import th.phinong.identity.Party;
import th.phinong.shared.Clause;
import th.phinong.shared.Decision;
import th.phinong.shared.Terms;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** EST-R1 (clause 6) and EST-R6 (clause 9): when an instrument is signed, and by whom. */
final class SigningRules {

    private static final Clause SIGNING = Clause.of("9");

    private SigningRules() {}

    /** EST-R1 for a case in which nothing that could be signed has its consents. */
    static Decision someConsent(CaseFile file) {
        if (!file.signed().isEmpty() || approvalOf(file.workStage()) != null) {
            return Decision.ALLOWED;
        }
        Instrument instrument =
                file.workStage() instanceof SigningStage stage
                        ? stage.draft().instrument()
                        : Instrument.MOU;
        return withoutConsent(file, instrument);
    }

    /** EST-R1 for an instrument on a date; a date not known yet is not judged. */
    static Decision consentBefore(
            CaseFile file, Instrument instrument, @Nullable LocalDate signedOn) {
        Approval approval = approvalOf(file, instrument);
        if (approval == null) {
            return withoutConsent(file, instrument);
        }
        LocalDate from = approval.signableFrom();
        return signedOn == null || !signedOn.isBefore(from)
                ? Decision.ALLOWED
                : Rule.CONSENT_BEFORE_SIGNATURE.refuse("before-consent", signedOn, from);
    }

    private static Decision withoutConsent(CaseFile file, Instrument instrument) {
        var missing = new HashSet<>(file.version().partiesOf(ActionName.CONSENT));
        if (file.workStage() instanceof AwaitingConsent(var _, var draft, var _, var given)
                && draft.instrument() == instrument) {
            given.forEach(consent -> missing.remove(consent.by()));
        }
        List<String> keys = missing.stream().sorted().map(SigningRules::key).toList();
        return Rule.CONSENT_BEFORE_SIGNATURE.refuse(
                "no-consent", Terms.of(instrument.messageKey()), new Terms(keys));
    }

    private static String key(Party party) {
        return "party." + party;
    }

    private static @Nullable Approval approvalOf(CaseFile file, Instrument instrument) {
        var signed = file.signed(instrument);
        if (signed.isPresent()) {
            return signed.get().approval();
        }
        return file.workStage() instanceof SigningStage stage
                        && stage.draft().instrument() == instrument
                ? approvalOf(stage)
                : null;
    }

    private static @Nullable Approval approvalOf(Stage stage) {
        return switch (stage) {
            case ToNotifyConsent(var _, var _, var approval) -> approval;
            case ToArrange(var _, var _, var approval) -> approval;
            case ToSign(var _, var _, var approval, var _) -> approval;
            case PreparationStage _,
                    OvertureStage _,
                    DraftStage _,
                    SigningStage _,
                    RestingStage _ ->
                    null;
        };
    }

    /** EST-R10: what is signed is the instrument that was approved and arranged, and it once. */
    static Decision instrumentInHand(CaseFile file, Instrument instrument) {
        boolean inHand =
                file.stage() instanceof SigningStage stage
                        && stage.draft().instrument() == instrument;
        return inHand
                ? Decision.ALLOWED
                : Rule.STEPS_IN_ORDER.refuseCiting(
                        SIGNING, "instrument-signed", Terms.of(instrument.messageKey()));
    }

    /** EST-R6 as the capacity tells it. */
    static Decision governorSigns(ThaiSignatory signatory) {
        return switch (signatory.capacity()) {
            case GOVERNOR, ACTING_GOVERNOR -> Decision.ALLOWED;
            case OTHER -> Rule.GOVERNOR_SIGNS.refuse("not-governor", signatory.office().value());
        };
    }

    /** EST-R6 as the office that is typed tells it, which the capacity must not contradict. */
    static Decision officeFits(CaseFile file, ThaiSignatory signatory) {
        var office = new GovernorsOffice(signatory.office());
        String said = signatory.office().value();
        boolean fits =
                switch (signatory.capacity()) {
                    case GOVERNOR -> office.isGovernors();
                    case ACTING_GOVERNOR -> office.isActing();
                    case OTHER -> false;
                };
        if (!fits) {
            boolean acting = signatory.capacity() == ThaiSignatory.Capacity.ACTING_GOVERNOR;
            return Rule.GOVERNOR_SIGNS.refuse(acting ? "not-acting" : "not-governor", said);
        }
        return Optional.ofNullable(file.province())
                .flatMap(file.version().provinceNames()::of)
                .filter(name -> !office.isOf(name))
                .<Decision>map(name -> Rule.GOVERNOR_SIGNS.refuse("other-governor", said, name))
                .orElse(Decision.ALLOWED);
    }
}
