package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnitId;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.ActionSpec;
import th.phinong.establishment.model.Asker;
import th.phinong.establishment.model.Attempt;
import th.phinong.establishment.model.CaseAction.OpenCase;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.CounterpartLevel;
import th.phinong.establishment.model.FieldError;
import th.phinong.establishment.model.Procedure;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.model.RelationLabel;
import th.phinong.establishment.model.Route;
import th.phinong.establishment.model.Ruling;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.Decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a case is opened with. What the directory or the sender's desk already tells need not
 * be sent: a unit's names, country and level, and a province's own code.
 */
@Component
class OpeningForm {

    private static final FieldError NO_SUCH_UNIT =
            new FieldError("counterpartUnit", "error.field.no-such-unit", List.of(), null, null);

    private final Directory directory;
    private final ProcedureVersions versions;

    OpeningForm(Directory directory, ProcedureVersions versions) {
        this.directory = directory;
        this.versions = versions;
    }

    Attempt attempt(Map<String, Object> input, Desk desk, LocalDate today) {
        var route = input.get("route") instanceof String said ? said : routeOf(desk).name();
        if (route.equals(routeOf(desk).name())
                && Procedure.mayOpen(routeOf(desk), desk)
                        instanceof Decision.Refused(var refusal)) {
            return new Ruling.Refused(refusal);
        }
        var filled = new LinkedHashMap<>(input);
        filled.putIfAbsent("route", route);
        filled.putIfAbsent("label", RelationLabel.SISTER.name());
        if (desk.province() != null) {
            filled.putIfAbsent("province", desk.province().iso());
        }
        var unit = unit(input.get("counterpartUnit"));
        if (isUnknown(input.get("counterpartUnit"), unit)) {
            return new Attempt.Invalid(List.of(NO_SUCH_UNIT), null);
        }
        var others = unit.map(known -> NamesOfUnit.others(input, known)).orElse(List.of());
        if (!others.isEmpty()) {
            return new Attempt.Invalid(others, null);
        }
        unit.ifPresent(known -> fill(filled, known));
        var asker = new Asker(null, desk, today);
        return switch (ActionSpec.of(ActionName.OPEN_CASE, asker).read(filled, asker)) {
            case ActionSpec.Reading.Faulty(var errors) -> new Attempt.Invalid(errors, null);
            case ActionSpec.Reading.Read(OpenCase opening) ->
                    Procedure.open(versions, opening, desk, today);
            case ActionSpec.Reading.Read(var other) ->
                    throw new IllegalStateException("not an opening: " + other.name());
        };
    }

    /**
     * Something done to a case. Where an opening is put right, a unit is filled in from the
     * directory as in the opening itself; the form then comes with the old names, which give way.
     */
    Attempt attemptOn(
            CaseFile file,
            ActionName action,
            Map<String, Object> input,
            Desk desk,
            LocalDate today) {
        var sent = action == ActionName.CORRECT ? input.get("counterpartUnit") : null;
        var unit = unit(sent);
        if (isUnknown(sent, unit)) {
            return new Attempt.Invalid(List.of(NO_SUCH_UNIT), null);
        }
        var filled = new LinkedHashMap<>(input);
        unit.ifPresent(known -> fill(filled, known));
        return Procedure.attempt(file, action, filled, desk, today);
    }

    private static boolean isUnknown(@Nullable Object sent, Optional<ForeignUnit> unit) {
        return sent != null && !sent.toString().isBlank() && unit.isEmpty();
    }

    private Optional<ForeignUnit> unit(@Nullable Object sent) {
        return sent != null && sent.toString().strip().matches("[0-9]{1,9}")
                ? directory.foreignUnit(new ForeignUnitId(Long.parseLong(sent.toString().strip())))
                : Optional.empty();
    }

    /** The directory's own names: a unit has one name in the register, not one a case. */
    private static void fill(Map<String, Object> input, ForeignUnit unit) {
        input.put("counterpartTh", unit.name().th());
        if (unit.name().en() != null) {
            input.put("counterpartEn", unit.name().en());
        }
        input.put("country", unit.country().iso2());
        switch (unit.rank()) {
            case PROVINCE ->
                    input.putIfAbsent("level", CounterpartLevel.PROVINCE_EQUIVALENT.name());
            case BELOW -> input.putIfAbsent("level", CounterpartLevel.BELOW.name());
            case TO_BE_APPRAISED -> {
                // The ministry appraises it (A4); until then the proposer says what they take it
                // for.
            }
        }
    }

    private static Route routeOf(Desk desk) {
        return desk.party() == Party.POST || desk.party() == Party.MFA
                ? Route.FOREIGN
                : Route.PROVINCE;
    }
}
