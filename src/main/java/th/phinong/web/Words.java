package th.phinong.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ListFormatter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import th.phinong.shared.Baht;
import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.Terms;
import th.phinong.shared.ThaiDate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everything a page says, in one language: sentences from the message files, dates and numbers as
 * that language writes them.
 */
public final class Words {

    /** Made once: they can be shared, and making one costs more than a page's other words. */
    private static final Map<Language, LocalizedNumberFormatter> NUMBERS =
            Arrays.stream(Language.values())
                    .collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    l -> NumberFormatter.withLocale(l.locale())));

    private static final Map<Language, ListFormatter> LISTS =
            Arrays.stream(Language.values())
                    .collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    l -> ListFormatter.getInstance(l.locale())));

    private static final Pattern BRACKET_BEFORE_A_LETTER = Pattern.compile("\\)(?=\\p{L})");

    private final MessageSource messages;
    private final Language language;

    public Words(MessageSource messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /**
     * The sentence of a key.
     *
     * @param facts what it is filled with; texts in two languages, dates and numbers are written in
     *     this language first
     * @throws org.springframework.context.NoSuchMessageException if no message file has the key
     */
    public String say(String key, Object... facts) {
        var written = facts.length == 0 ? null : Arrays.stream(facts).map(this::write).toArray();
        return messages.getMessage(key, written, language.locale());
    }

    /**
     * The sentence of a key that only some things have, such as a hint; null where there is none.
     */
    public @Nullable String find(String key) {
        return messages.getMessage(key, null, null, language.locale());
    }

    /** The order in which this language's dictionaries have words. */
    public Comparator<Object> alphabetical() {
        return Collator.getInstance(language.locale());
    }

    /** A piece of data in this language; Thai where it has no other. */
    public String of(LocalizedText text) {
        return text.in(language);
    }

    /** A date with its month by name; in Thai with the year of the Buddhist era. */
    public String date(LocalDate date) {
        return ThaiDate.write(date, language);
    }

    /** A whole number with separators. */
    public String number(long number) {
        return NUMBERS.get(language).format(number).toString();
    }

    /** An amount of money with separators and its satang. */
    public String amount(Baht amount) {
        return NUMBERS.get(language)
                .precision(Precision.fixedFraction(2))
                .format(amount.amount())
                .toString();
    }

    /** Several names in one sentence, with the "and" that the language puts before the last. */
    public String list(List<String> names) {
        // ICU sets no space before the Thai "and", which a bracket needs.
        return BRACKET_BEFORE_A_LETTER.matcher(LISTS.get(language).format(names)).replaceAll(") ");
    }

    private Object write(Object fact) {
        return switch (fact) {
            case LocalizedText text -> of(text);
            case LocalDate date -> date(date);
            // left to the sentence, which may choose its words by the number
            case Integer number -> number;
            case Long number -> number;
            case Terms(var keys) -> list(keys.stream().map(this::say).toList());
            default -> fact.toString();
        };
    }
}
