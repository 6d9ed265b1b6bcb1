package th.phinong.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of every module's message files. Those without facts are the same every time, and a
 * page says some hundred of them: they are kept as they were written the first time.
 */
final class Sentences extends ReloadableResourceBundleMessageSource {

    private final Map<Locale, Map<String, String>> said = new ConcurrentHashMap<>();

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] facts, @Nullable Locale locale) {
        if (code == null || locale == null || facts != null && facts.length > 0) {
            return super.getMessageInternal(code, facts, locale);
        }
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
}
