package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.ActionSpec;
import th.phinong.establishment.model.Asker;
import th.phinong.establishment.model.FieldError;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.ProvinceCode;
import th.phinong.web.DateField;
import th.phinong.web.Field;
import th.phinong.web.Option;
import th.phinong.web.SummaryRow;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of an overture (B1), for the form that opens a case and the page after it. */
@Component
class OvertureFields {

    private static final String DAY = "happenedOn";
    private static final String OVERTURE = "overture";
    private static final String PROVINCE = "province";

    private final Directory directory;
    private final Today today;

    OvertureFields(Directory directory, Today today) {
        this.directory = directory;
        this.today = today;
    }

    /** What was typed of the overture, as a case is opened with it. */
    static Map<String, Object> input(SentForm sent) {
        var input = new LinkedHashMap<String, Object>();
        var nested = FormNames.nest(sent.fields());
        for (var name : List.of(DAY, PROVINCE, OVERTURE)) {
            var value = nested.get(name);
            if (value != null && !value.toString().isBlank()) {
                input.put(name, value);
            }
        }
        return input;
    }

    /** The fields of the act as it is defined, of which errors are said. */
    List<th.phinong.establishment.model.Field> asked() {
        var asker = new Asker(null, Desk.of(Party.MFA), today.date());
        return ActionSpec.of(ActionName.OPEN_CASE, asker).fields();
    }

    OverturePart of(Words words, Map<String, String> typed, List<FieldError> errors) {
        return new OverturePart(
                day(words, typed, errors),
                field(words, OVERTURE, typed, errors),
                field(words, PROVINCE, typed, errors)
                        .withHint(words.say("establishment.overture.province-hint")),
                provinces(words, typed.getOrDefault(PROVINCE, "")));
    }

    private DateField day(Words words, Map<String, String> typed, List<FieldError> errors) {
        var empty = DateField.of(DAY, words.say("establishment.overture.reported-on"));
        var date =
                typed.containsKey(DAY + "-day")
                        ? empty.withValues(
                                typed.getOrDefault(DAY + "-day", ""),
                                typed.getOrDefault(DAY + "-month", ""),
                                typed.getOrDefault(DAY + "-year", ""))
                        : empty.withDate(today.date());
        return date.withError(error(words, DAY, errors));
    }

    private static Field field(
            Words words, String name, Map<String, String> typed, List<FieldError> errors) {
        return Field.of(name, words.say("field." + name + ".label"))
                .withValue(typed.get(name))
                .withError(error(words, name, errors));
    }

    private static @Nullable String error(Words words, String name, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.path().equals(name))
                .findFirst()
                .map(error -> words.say(error.messageKey(), error.args().toArray()))
                .orElse(null);
    }

    private List<Option> provinces(Words words, String chosen) {
        var options = new ArrayList<Option>();
        directory.provinces().stream()
                .filter(province -> province.underGuideline())
                .map(
                        province ->
                                Option.of(
                                        province.code().iso(),
                                        words.of(province.name()),
                                        province.code().iso().equals(chosen)))
                .sorted((a, b) -> words.alphabetical().compare(a.label(), b.label()))
                .forEach(options::add);
        options.addFirst(
                Option.of("", words.say("establishment.overture.no-province"), chosen.isEmpty()));
        return options;
    }

    /** What was said of the overture, once more. */
    List<SummaryRow> said(Words words, Map<String, Object> input) {
        var rows = new ArrayList<SummaryRow>();
        if (input.get(DAY) instanceof Map<?, ?> parts) {
            rows.add(
                    SummaryRow.of(
                            words.say("establishment.overture.reported-on"),
                            DateParts.read(parts).map(words::date).orElse("")));
        }
        rows.add(SummaryRow.of(words.say("field.province.label"), province(words, input)));
        rows.add(
                SummaryRow.of(
                        words.say("field.overture.label"),
                        String.valueOf(input.getOrDefault(OVERTURE, ""))));
        return rows;
    }

    private String province(Words words, Map<String, Object> input) {
        var named = input.get(PROVINCE);
        return named == null
                ? words.say("establishment.overture.no-province")
                : directory
                        .province(new ProvinceCode(named.toString()))
                        .map(known -> words.of(known.name()))
                        .orElse(named.toString());
    }
}
