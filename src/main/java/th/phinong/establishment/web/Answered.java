package th.phinong.establishment.web;

import th.phinong.shared.Baht;
import th.phinong.web.SummaryRow;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was filled into a form, in words, for the page that shows it once more. */
final class Answered {

    private Answered() {}

    static List<SummaryRow> of(Words words, List<FormField> fields) {
        var rows = new ArrayList<SummaryRow>();
        for (var field : fields) {
            var said = said(words, field);
            if (!said.isBlank()) {
                rows.add(SummaryRow.of(words.say(field.spec().labelKey()), said));
            }
        }
        return rows;
    }

    private static String said(Words words, FormField field) {
        return switch (field.spec().kind()) {
            case CHOICE, CHOICES, YES_NO, PROVINCE, COUNTRY ->
                    field.options().stream()
                            .filter(option -> option.selected())
                            .map(option -> option.label())
                            .collect(Collectors.joining("\n"));
            case DATE -> date(words, field);
            case ROWS -> rows(words, field.rows());
            case BAHT ->
                    field.text().isBlank()
                            ? ""
                            : words.say("establishment.baht", amount(words, field.text()));
            case TEXT, LONG_TEXT, INTEGER -> field.text();
        };
    }

    /** Rows are numbered: on a phone each takes several lines. */
    private static String rows(Words words, List<List<FormField>> rows) {
        var lines =
                rows.stream().map(row -> row(words, row)).filter(line -> !line.isBlank()).toList();
        return lines.size() < 2
                ? String.join("\n", lines)
                : IntStream.range(0, lines.size())
                        .mapToObj(i -> words.number(i + 1) + ". " + lines.get(i))
                        .collect(Collectors.joining("\n"));
    }

    private static String row(Words words, List<FormField> cells) {
        return cells.stream()
                .map(cell -> said(words, cell))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The reading of an amount, with its separators; what is none stays as it was typed. */
    private static String amount(Words words, String typed) {
        return Baht.read(typed).map(words::amount).orElse(typed);
    }

    /** The reading of the date is shown back, so that a year of the wrong era is seen. */
    private static String date(Words words, FormField field) {
        if (!(field.value() instanceof Map<?, ?> parts)) {
            return field.text();
        }
        return DateParts.read(parts).map(words::date).orElse("");
    }
}
