package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.Clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An instrument that was signed, and what became of the duties that follow.
 *
 * @param signature the signature
 * @param approval what it rested on
 * @param reportedOn when the province reported (C9)
 * @param passedOn when the Ministry of Foreign Affairs got its copy (C10)
 * @param toldOn when Cabinet was told (C11)
 */
public record SignedInstrument(
        Signature signature,
        Approval approval,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate passedOn,
        @Nullable LocalDate toldOn) {

    static SignedInstrument of(Signature signature, Approval approval) {
        return new SignedInstrument(signature, approval, null, null, null);
    }

    public Instrument instrument() {
        return signature.instrument();
    }

    SignedInstrument reported(LocalDate on) {
        return new SignedInstrument(signature, approval, on, passedOn, toldOn);
    }

    SignedInstrument passedOn(LocalDate on) {
        return new SignedInstrument(signature, approval, reportedOn, on, toldOn);
    }

    SignedInstrument told(LocalDate on) {
        return new SignedInstrument(signature, approval, reportedOn, passedOn, on);
    }

    /**
     * The open duties, in the order of their steps; the province's desk is the signing province's.
     */
    List<Duty> duties(Desk province) {
        var open = new ArrayList<Duty>();
        LocalDate signedOn = signature.signedOn();
        Desk interior = Desk.of(Party.MOI);
        if (reportedOn == null) {
            open.add(duty("C9", ActionName.REPORT_SIGNING, province, signedOn, "10", null));
        }
        if (passedOn == null) {
            boolean ready = reportedOn != null;
            open.add(
                    duty(
                            "C10",
                            ActionName.PASS_ON,
                            interior,
                            ready ? reportedOn : signedOn,
                            "10",
                            ready ? null : StepId.of("C9")));
        }
        if (toldOn == null && approval.isDeemed()) {
            open.add(duty("C11", ActionName.TELL_CABINET, interior, signedOn, "8", null));
        }
        return open;
    }

    private Duty duty(
            String step,
            ActionName action,
            Desk desk,
            LocalDate since,
            String clause,
            @Nullable StepId waitsFor) {
        return new Duty(
                StepId.of(step), action, desk, instrument(), since, Clause.of(clause), waitsFor);
    }
}
