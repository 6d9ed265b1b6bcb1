package th.phinong.establishment.web;

import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.Arrangement;
import th.phinong.establishment.model.CaseFile;
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
            case SIGN, ARRANGE_SIGNING -> arranged(input, file);
            default -> {}
        }
        return input;
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
