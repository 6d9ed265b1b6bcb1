package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.Judgement;
import th.phinong.identity.Party;
import th.phinong.web.Words;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What letters can say, gathered by name: each on one line, the later in place of the earlier. */
final class LetterSaid {

    private static final String YES = "yes";

    private final Words words;
    private final Map<String, String> facts = new HashMap<>();

    LetterSaid(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    Map<String, String> facts() {
        return facts;
    }

    void put(String name, String value) {
        facts.put(name, value.replaceAll("\\s*\n\\s*", " "));
    }

    void put(String name, LocalDate day) {
        put(name, words.date(day));
    }

    /** Something only holds. */
    void holds(String name) {
        facts.put(name, YES);
    }

    /** What was written, or nothing any more. */
    void text(String name, @Nullable Object text) {
        if (text == null) {
            facts.remove(name);
        } else {
            put(name, text.toString());
        }
    }

    void judgement(String of, Party by, Judgement judgement) {
        var name = of + "-" + tag(by);
        forget(name);
        holds(name + (judgement.isGranted() ? "-granted" : "-refused"));
        put(name + "-on", judgement.on());
        text(name + "-grounds", judgement.grounds());
    }

    void forget(String beginning) {
        facts.keySet().removeIf(name -> name.startsWith(beginning));
    }

    static String tag(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
