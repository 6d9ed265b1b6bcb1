package th.phinong.establishment;

import th.phinong.directory.ForeignUnit;
import th.phinong.directory.SearchKey;
import th.phinong.establishment.model.FieldError;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether what is typed beside a unit of the directory means that unit, or another one. */
final class NamesOfUnit {

    private NamesOfUnit() {}

    /** A fault at each name, and at the country, that is not the unit's. */
    static List<FieldError> others(Map<String, Object> input, ForeignUnit unit) {
        var faults = new ArrayList<FieldError>();
        for (var field : List.of("counterpartTh", "counterpartEn")) {
            var typed = SearchKey.of(Objects.toString(input.get(field), "")).joined();
            if (!typed.isEmpty() && names(unit).noneMatch(name -> name.contains(typed))) {
                faults.add(fault(field, unit));
            }
        }
        var country = Objects.toString(input.get("country"), "").strip();
        if (!country.isEmpty() && !country.equalsIgnoreCase(unit.country().iso2())) {
            faults.add(fault("country", unit));
        }
        return faults;
    }

    private static Stream<String> names(ForeignUnit unit) {
        return Stream.concat(
                        Stream.of(unit.name().th(), Objects.toString(unit.name().en(), "")),
                        unit.otherNames().stream().map(ForeignUnit.OtherName::text))
                .map(name -> SearchKey.of(name).joined());
    }

    private static FieldError fault(String field, ForeignUnit unit) {
        return new FieldError(field, "error.field.not-the-units", List.of(unit.name()), null, null);
    }
}
