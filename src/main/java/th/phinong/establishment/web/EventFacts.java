package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.LongText;
import th.phinong.establishment.model.ShortText;
import th.phinong.identity.Party;
import th.phinong.shared.Baht;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;
import th.phinong.web.SummaryRow;
import th.phinong.web.Words;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of an event as a person reads them. An event is a record of records; each component
 * that has a label under {@code fact.<name>} becomes a line.
 */
@Component
class EventFacts {

    private final CaseWords caseWords;

    EventFacts(CaseWords caseWords) {
        this.caseWords = caseWords;
    }

    List<SummaryRow> of(Words words, CaseEvent event) {
        var rows = new ArrayList<SummaryRow>();
        add(words, rows, (Record) event);
        return rows;
    }

    private void add(Words words, List<SummaryRow> rows, Record facts) {
        for (var component : facts.getClass().getRecordComponents()) {
            var value = valueOf(component, facts);
            var label = words.find("fact." + component.getName());
            switch (value) {
                case null -> {}
                case LocalDate _ when component.getName().equals("on") -> {}
                case LocalizedText text -> line(rows, label, words.of(text));
                case Record inner when !isText(inner) -> add(words, rows, inner);
                case List<?> list -> line(rows, label, list(words, component.getName(), list));
                default -> line(rows, label, text(words, component.getName(), value));
            }
        }
    }

    private static void line(List<SummaryRow> rows, @Nullable String label, String value) {
        if (label != null && !value.isBlank()) {
            rows.add(SummaryRow.of(label, value));
        }
    }

    private String list(Words words, String name, List<?> list) {
        return list.stream()
                .map(one -> element(words, name, one))
                .collect(Collectors.joining("\n"));
    }

    /** A row of a table on one line, its cells in their order. */
    private String element(Words words, String name, @Nullable Object one) {
        if (!(one instanceof Record row) || isText(row)) {
            return one == null ? "" : text(words, name, one);
        }
        var cells = new ArrayList<String>();
        for (var component : row.getClass().getRecordComponents()) {
            var value = valueOf(component, row);
            if (value != null) {
                cells.add(text(words, component.getName(), value));
            }
        }
        return String.join(" · ", cells);
    }

    private String text(Words words, String name, Object value) {
        return switch (value) {
            case ShortText text -> text.value();
            case LongText text -> text.value();
            case LocalDate date -> words.date(date);
            case Boolean answer -> words.say("establishment.form." + (answer ? "yes" : "no"));
            case Baht baht -> words.say("establishment.baht", words.amount(baht));
            case Party party -> words.say("party." + party.name());
            case ProvinceCode province -> caseWords.province(words, province);
            case Enum<?> choice -> choice(words, name, choice);
            case Integer number -> words.number(number);
            case Long number -> words.number(number);
            default -> value.toString();
        };
    }

    private static String choice(Words words, String name, Enum<?> choice) {
        return Stream.of(name, "term", "route")
                .map(set -> words.find("choice." + set + "." + choice.name()))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(choice.name());
    }

    private static boolean isText(Record value) {
        return value instanceof ShortText
                || value instanceof LongText
                || value instanceof Baht
                || value instanceof ProvinceCode;
    }

    private static @Nullable Object valueOf(RecordComponent component, Record facts) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(facts);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record tells its components", e);
        }
    }
}
