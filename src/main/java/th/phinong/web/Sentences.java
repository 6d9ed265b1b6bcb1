package th.phinong.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of every module's message files. A page says some hundred of them without facts:
 * they are kept as they were written the first time. As many again only set words into their
 * places, as the year of every line of a list: they are taken apart once. The others, which count
 * or choose, {@link java.text.MessageFormat} writes.
 */
final class Sentences extends ReloadableResourceBundleMessageSource {

    private final Map<Locale, Map<String, String>> said = new ConcurrentHashMap<>();
    private final Map<Locale, Map<String, Optional<Blanks>>> blanks = new ConcurrentHashMap<>();

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] facts, @Nullable Locale locale) {
        if (code == null || locale == null) {
            return super.getMessageInternal(code, facts, locale);
        }
        if (facts == null || facts.length == 0) {
            return plain(code, locale);
        }
        if (Arrays.stream(facts).allMatch(String.class::isInstance)) {
            var sentence = blanks(code, locale);
            if (sentence.isPresent()) {
                return sentence.get().filledWith(facts);
            }
        }
        return super.getMessageInternal(code, facts, locale);
    }

    private @Nullable String plain(String code, Locale locale) {
        var inLanguage = said.computeIfAbsent(locale, _ -> new ConcurrentHashMap<>());
        var known = inLanguage.get(code);
        if (known == null) {
            known = super.getMessageInternal(code, null, locale);
            if (known != null) {
                inLanguage.put(code, known);
            }
        }
        return known;
    }

    private Optional<Blanks> blanks(String code, Locale locale) {
        return blanks.computeIfAbsent(locale, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        code,
                        _ -> {
                            var format = resolveCode(code, locale);
                            return format == null
                                    ? Optional.empty()
                                    : Blanks.of(format.toPattern());
                        });
    }
}
