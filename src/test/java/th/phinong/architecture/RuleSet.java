package th.phinong.architecture;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that refuse, wherever they are named: one grep for {@code EST-R1} finds the rule in the
 * documents, the code, the tests and both message files.
 *
 * @param inCode the ids that the code can refuse with
 * @param inDocs the ids that the documents explain
 * @param inTests the ids that tests name
 * @param thai the keys of the Thai sentences
 * @param english the keys of the English sentences
 */
record RuleSet(
        Set<String> inCode,
        Set<String> inDocs,
        Set<String> inTests,
        Set<String> thai,
        Set<String> english) {

    private static final Pattern ID =
            Pattern.compile("(?<![A-Za-z])([A-Z]{3})[-_]R([1-9][0-9]?)(?![0-9])");

    private static final Pattern KEY = Pattern.compile("(?m)^(rule\\.[\\w.-]+)\\s*=");

    static RuleSet ofProduct() {
        var tests =
                Source.under("src/test/java/th/phinong", ".java").stream()
                        .filter(source -> !source.path().startsWith("architecture/"))
                        .map(Source::text)
                        .toList();
        var code =
                Source.ofProduct().stream()
                        .flatMap(Source::literals)
                        .map(Source.Literal::text)
                        .toList();
        var docs = Source.under("docs", ".md").stream().map(Source::text).toList();
        return new RuleSet(named(code), named(docs), named(tests), keys("_th"), keys("_en"));
    }

    /**
     * Every place in which a rule of the code or the documents is missing; tests may invent some.
     */
    List<String> gaps() {
        var all = byNumber();
        all.addAll(inCode);
        all.addAll(inDocs);
        return all.stream().flatMap(this::gapsOf).toList();
    }

    /** The ids named in these texts; {@code EST_R1}, as in the name of a test, is the same. */
    static Set<String> named(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> ID.matcher(text).results())
                .map(found -> found.group(1) + "-R" + found.group(2))
                .collect(Collectors.toSet());
    }

    private Stream<String> gapsOf(String id) {
        return Stream.of(
                        gap(id, inCode.contains(id), "refused by no code"),
                        gap(id, inDocs.contains(id), "explained in no document"),
                        gap(id, inTests.contains(id), "named by no test"),
                        gap(id, thai.contains(title(id)), "without a Thai title"),
                        gap(id, english.contains(title(id)), "without an English title"),
                        gap(id, refuses(id), "without a sentence to refuse with"))
                .flatMap(gap -> gap);
    }

    private boolean refuses(String id) {
        return thai.stream()
                .anyMatch(key -> key.startsWith("rule." + id + ".") && !key.equals(title(id)));
    }

    private static Stream<String> gap(String id, boolean there, String otherwise) {
        return there ? Stream.of() : Stream.of(id + " is " + otherwise);
    }

    private static Set<String> keys(String language) {
        return Source.under("src/main/resources/messages", language + ".properties").stream()
                .flatMap(source -> KEY.matcher(source.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String title(String id) {
        return "rule." + id + ".title";
    }

    private static TreeSet<String> byNumber() {
        return new TreeSet<>(
                Comparator.comparing((String id) -> id.substring(0, 5))
                        .thenComparing(id -> Integer.valueOf(id.substring(5))));
    }
}
