package th.phinong.documents;

import th.phinong.documents.DraftField.Kind;
import th.phinong.documents.WrittenDraft.Run;
import th.phinong.documents.model.StandardText;
import th.phinong.documents.model.Written;
import th.phinong.shared.Language;
import th.phinong.shared.ThaiDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the options and blanks of one language's text, by what was answered once. */
final class DraftFills {

    private final StandardText text;
    private final Language language;
    private final Map<String, String> answers;
    private final Map<Integer, String> numbers = new HashMap<>();
    private final Map<String, String> fills = new HashMap<>();
    private final Map<String, Integer> ways = new HashMap<>();

    /**
     * @param numbers the numbers that may be written as words
     */
    DraftFills(StandardText text, Map<String, Integer> numbers, Map<String, String> answers) {
        this.text = text;
        this.language = text.language();
        this.answers = answers;
        numbers.forEach((word, number) -> this.numbers.merge(number, word, DraftFills::latin));
    }

    private static String latin(String one, String other) {
        return one.charAt(0) <= 'z' ? one : other;
    }

    /** The text with all that was taken. */
    WrittenDraft written() {
        var signatures = new Written.Signatures(signature("province"), signature("counterpart"));
        return Written.of(text, fills, ways, signatures);
    }

    /** Takes what was answered to a field. */
    void add(DraftField field) {
        switch (field.kind()) {
            case CHOICE -> {
                var chosen = answer(answers, field.name());
                for (var offer : field.offers()) {
                    if (offer.id().equals(chosen)) {
                        if (field.option()) {
                            ways.put(field.name(), Integer.valueOf(chosen));
                        }
                        fills.putAll(offer.fills().getOrDefault(language, Map.of()));
                    }
                }
                if (field.written(chosen).contains(language)) {
                    everywhere(field, answer(answers, field.in(language)));
                }
            }
            case BLANK -> everywhere(field, answer(answers, field.in(language)));
            case MONTHS, YEARS -> {
                var typed = ThaiDate.inArabicDigits(answer(answers, field.name()));
                if (typed.matches("[1-9][0-9]?")) {
                    int length = Integer.parseInt(typed);
                    everywhere(field, period(field, length));
                }
            }
            case DATE ->
                    date(field, answers)
                            .ifPresent(date -> everywhere(field, dated(date, language)));
        }
    }

    /** Fills every blank of the field; where the text only lets choose, it stays as printed. */
    private void everywhere(DraftField field, String words) {
        text.holes().stream()
                .filter(hole -> hole.subject().equals(field.name()))
                .filter(hole -> hole.fill() != null && !words.isEmpty())
                .forEach(hole -> fills.put(hole.name(), words));
    }

    private String period(DraftField field, int length) {
        var unit = Objects.requireNonNull(field.unit()).in(language);
        if (language == Language.TH) {
            // the words before it leave no space
            return " " + ThaiDate.inThaiDigits(length + " " + unit);
        }
        var number = numbers.getOrDefault(length, String.valueOf(length));
        if (field.kind() == Kind.YEARS) {
            return number + "-" + unit;
        }
        return number + " " + unit + (length == 1 ? "’s" : "s’");
    }

    private static String dated(LocalDate date, Language language) {
        return language == Language.TH
                ? ThaiDate.inThaiDigits(ThaiDate.write(date, language))
                : date.getDayOfMonth()
                        + " "
                        + ThaiDate.monthName(date.getMonthValue(), language)
                        + " "
                        + date.getYear();
    }

    static Optional<LocalDate> date(DraftField field, Map<String, String> answers) {
        try {
            int[] parts =
                    Stream.of("-day", "-month", "-year")
                            .map(part -> answer(answers, field.name() + part))
                            .mapToInt(typed -> Integer.parseInt(ThaiDate.inArabicDigits(typed)))
                            .toArray();
            return Optional.of(ThaiDate.read(parts[0], parts[1], parts[2]));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<List<Run>> signature(String side) {
        var name = answer(answers, side + "-signatory-" + language.tag());
        var position = answer(answers, side + "-position-" + language.tag());
        return List.of(
                List.of(new Run(".".repeat(30), null, true)),
                List.of(
                        new Run(
                                name.isEmpty() ? "(" + ".".repeat(28) + ")" : "(" + name + ")",
                                side + "-signatory",
                                name.isEmpty())),
                List.of(
                        new Run(
                                position.isEmpty() ? ".".repeat(30) : position,
                                side + "-position",
                                position.isEmpty())));
    }

    static String answer(Map<String, String> answers, String name) {
        return answers.getOrDefault(name, "").strip();
    }
}
