package th.phinong.establishment.web;

import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.FieldKind;
import th.phinong.establishment.model.OvertureStage;
import th.phinong.shared.ProvinceCode;

import java.util.List;
import java.util.Map;

/** The provinces that the ministry chooses among when it forwards their answers (B5, clause 4). */
final class WillingProvinces {

    private WillingProvinces() {}

    /** Where one alone is willing, it is that one. */
    static void fill(Map<String, Object> input, CaseFile file) {
        var willing = of(file);
        if (willing.size() == 1) {
            input.put("province", willing.getFirst().iso());
        }
    }

    /** The form's fields, with no province to choose that has not said that it is willing. */
    static List<FormField> only(List<FormField> fields, CaseFile file) {
        var willing = of(file).stream().map(ProvinceCode::iso).toList();
        return fields.stream()
                .map(
                        field ->
                                field.spec().kind() == FieldKind.PROVINCE
                                        ? field.offering(
                                                option ->
                                                        option.value().isEmpty()
                                                                || willing.contains(option.value()))
                                        : field)
                .toList();
    }

    private static List<ProvinceCode> of(CaseFile file) {
        return file.workStage() instanceof OvertureStage.Asking asking
                ? asking.willing()
                : List.of();
    }
}
