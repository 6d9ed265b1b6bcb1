package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import th.phinong.establishment.ResolutionText;
import th.phinong.establishment.model.ProcedureVersion;
import th.phinong.establishment.model.Rule;
import th.phinong.identity.Official;
import th.phinong.identity.Party;
import th.phinong.shared.Clause;
import th.phinong.web.Words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the program does for each clause of the resolution, in one language: the rules that refuse,
 * with their sentences, and the acts in whose forms and steps the clause is at work. The guide and
 * the documents under docs/rules are both made from it.
 */
public final class RuleBook {

    /** Stands in a sentence where a refusal has its facts. */
    private static final Object[] FACTS = {"…", "…", "…"};

    private static final List<String> RULE_KEYS = ruleKeys();

    private final ProcedureVersion version;
    private final ResolutionText text;
    private final Words words;
    private final GuideScreens screens;

    /**
     * @param reader who reads it, which decides where its screens are; null for the public
     */
    RuleBook(
            ProcedureVersion version, ResolutionText text, Words words, @Nullable Official reader) {
        this.version = version;
        this.text = text;
        this.words = words;
        this.screens = new GuideScreens(version, words, reader);
    }

    /**
     * A rule with everything that it says when it refuses.
     *
     * @param sentences with … where a refusal has its facts
     */
    public record RuleLine(String id, String title, List<String> sentences) {}

    /**
     * A screen on which the clause is at work.
     *
     * @param path where it is for those whose act it is
     * @param href where it leads this reader, empty where it leads nowhere
     */
    public record Screen(String label, String path, String href) {}

    /**
     * A clause and what the program does for it.
     *
     * @param parts its parts, such as 8.1
     * @param none why no rule can refuse anything for it; null where rules do
     */
    public record ClauseRules(
            ResolutionText.Part clause,
            List<ResolutionText.Part> parts,
            List<RuleLine> rules,
            @Nullable String none,
            List<Screen> screens) {

        public String number() {
            return clause.clause().number();
        }
    }

    /** The thirteen clauses, in order. */
    List<ClauseRules> clauses() {
        return text.parts().stream().filter(part -> !part.isWithin()).map(this::of).toList();
    }

    /** The rules that rest on no clause: of authority and of the product's own policy. */
    List<RuleLine> others() {
        return Stream.of(Rule.values())
                .filter(rule -> clauseNumbers(rule).isEmpty())
                .map(this::line)
                .toList();
    }

    private ClauseRules of(ResolutionText.Part part) {
        var number = part.clause().number();
        return new ClauseRules(
                part,
                text.parts().stream()
                        .filter(one -> one.isWithin() && main(one.clause()).equals(number))
                        .toList(),
                Stream.of(Rule.values())
                        .filter(rule -> clauseNumbers(rule).contains(number))
                        .map(this::line)
                        .toList(),
                words.find("guide.clause." + number + ".none"),
                screens.at(number));
    }

    /** The clauses that a rule keeps; for the order of steps, those on which a step rests. */
    private Collection<String> clauseNumbers(Rule rule) {
        var clauses =
                rule == Rule.STEPS_IN_ORDER
                        ? version.steps().stream()
                                .filter(step -> !step.parts().isEmpty())
                                .flatMap(step -> step.clauses().stream().limit(1))
                        : rule.clauses().stream();
        return clauses.map(RuleBook::main).collect(Collectors.toCollection(TreeSet::new));
    }

    static String main(Clause clause) {
        return clause.number().replaceFirst("\\..*", "");
    }

    private RuleLine line(Rule rule) {
        return new RuleLine(
                rule.id().value(),
                words.say(rule.titleKey()),
                RULE_KEYS.stream()
                        .filter(key -> key.startsWith("rule." + rule.id() + "."))
                        .filter(key -> !key.equals(rule.titleKey()))
                        .map(key -> words.say(key, FACTS))
                        .toList());
    }

    static String parties(Words words, Collection<Party> parties) {
        return parties.stream()
                .sorted()
                .map(party -> words.say("party." + party.name()))
                .collect(Collectors.joining(", "));
    }

    /** The keys of every rule's sentences, whichever message file they are in. */
    private static List<String> ruleKeys() {
        var keys = new TreeSet<String>();
        try {
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*_th.properties");
            for (var file : files) {
                try (var reader =
                        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    var properties = new Properties();
                    properties.load(reader);
                    keys.addAll(properties.stringPropertyNames());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys.stream().filter(key -> key.startsWith("rule.")).toList();
    }
}
