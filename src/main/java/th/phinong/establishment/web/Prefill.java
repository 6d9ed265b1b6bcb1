package th.phinong.establishment.web;

import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.Arrangement;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.DraftStage;
import th.phinong.establishment.model.Duty;
import th.phinong.establishment.model.Field;
import th.phinong.establishment.model.FieldKind;
import th.phinong.establishment.model.Instrument;
import th.phinong.establishment.model.ProposalInput;
import th.phinong.establishment.model.SigningStage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form holds before anything is typed: what the case already tells. */
final class Prefill {

    private Prefill() {}

    static Map<String, Object> of(
            ActionName action, List<Field> fields, CaseFile file, LocalDate today) {
        var input = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            if (field.kind() == FieldKind.DATE && !field.mayLieAhead()) {
                input.put(field.name(), DateParts.of(today));
            }
            if (field.name().equals("instrument")) {
                input.put("instrument", Instrument.MOU.name());
            }
        }
        switch (action) {
            case SAVE_PROPOSAL, PROPOSE -> input.putAll(ProposalInput.of(file.proposal()));
            case APPRAISE -> input.put("level", file.level().name());
            case FORWARD_ANSWER -> WillingProvinces.fill(input, file);
            case RECORD_DRAFT -> drafted(input, file);
            case SIGN, ARRANGE_SIGNING -> arranged(input, file);
            case REPORT_SIGNING, PASS_ON, TELL_CABINET -> owed(input, Duty.owed(file, action));
            case RECORD_IRREGULARITY -> input.remove("instrument");
            default -> {}
        }
        return input;
    }

    /** A further version is one of the same instrument. */
    private static void drafted(Map<String, Object> input, CaseFile file) {
        var earlier =
                switch (file.workStage()) {
                    case DraftStage.Drafting(var _, var latest) -> latest;
                    case SigningStage.Stopped stopped -> stopped.draft();
                    default -> null;
                };
        if (earlier != null) {
            input.put("instrument", earlier.instrument().name());
        }
    }

    /** The instrument that the duty is open for; of two, its author chooses. */
    private static void owed(Map<String, Object> input, List<Instrument> open) {
        if (open.size() == 1) {
            input.put("instrument", open.getFirst().name());
        } else {
            input.remove("instrument");
        }
    }

    private static void arranged(Map<String, Object> input, CaseFile file) {
        if (file.workStage() instanceof SigningStage signing) {
            input.put("instrument", signing.draft().instrument().name());
        }
        if (file.workStage()
                instanceof SigningStage.ToSign(var _, var _, var _, Arrangement settled)) {
            input.put("signingOn", DateParts.of(settled.signingOn()));
            input.put("signedOn", DateParts.of(settled.signingOn()));
            input.put("place", settled.place().value());
            input.put("thaiSignatory", settled.thai().office().value());
            input.put("capacity", settled.thai().capacity().name());
            input.put("foreignSignatory", settled.foreign().name().value());
            input.put("foreignPosition", settled.foreign().position().value());
        }
    }
}
