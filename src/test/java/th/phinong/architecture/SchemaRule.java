package th.phinong.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One schema for each module, named as the module: no module's SQL names what lies in another's,
 * except the views that the other publishes for it.
 */
final class SchemaRule {

    private static final Pattern MADE =
            Pattern.compile(
                    "create\\s+(?:or replace\\s+)?(?:unlogged\\s+|materialized\\s+)?"
                            + "(?:table|view|sequence|function|type|domain|collation)\\s+"
                            + "(?:if not exists\\s+)?([a-z_]+)\\.([a-z_0-9]+)");
    private static final Pattern LOOKS_LIKE_SQL =
            Pattern.compile(
                    "\\b(select|insert|update|delete|from|join|where|with|and|on|copy|lock|"
                            + "truncate|order|group|set|references|as)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE_OR_TEXT =
            Pattern.compile("--[^\\n]*|'(?:[^']|'')*+'", Pattern.DOTALL);

    private final Set<String> schemas;
    private final Set<String> things;
    private final Pattern mention;

    /**
     * @param migrations the migrations of every module, in a folder named as the module
     */
    SchemaRule(List<Source> migrations) {
        this.schemas = migrations.stream().map(SchemaRule::module).collect(Collectors.toSet());
        this.things =
                migrations.stream()
                        .flatMap(source -> MADE.matcher(source.text()).results())
                        .map(made -> made.group(1) + "." + made.group(2))
                        .collect(Collectors.toSet());
        this.mention =
                Pattern.compile("\\b(" + String.join("|", schemas) + ")\\.([a-z_][a-z0-9_]*)");
    }

    /** Files of SQL, in a folder named as the module, that name another's schema. */
    List<String> inSql(List<Source> sql) {
        return sql.stream()
                .flatMap(
                        source ->
                                foreign(
                                        source,
                                        NOTE_OR_TEXT.matcher(source.text()).replaceAll(" "),
                                        thing -> true))
                .toList();
    }

    /** Files of Java, in a folder named as the module, that name another's schema. */
    List<String> inJava(List<Source> java, Set<String> except) {
        var found = new ArrayList<String>();
        for (var source : java) {
            if (!except.contains(source.path())) {
                source.literals()
                        .flatMap(
                                text ->
                                        foreign(
                                                source,
                                                text.text(),
                                                thing ->
                                                        isSql(text.text())
                                                                || things.contains(thing)))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private Stream<String> foreign(Source source, String text, Predicate<String> counts) {
        return mention.matcher(text)
                .results()
                .filter(named -> !named.group(1).equals(module(source)))
                .filter(named -> !named.group(2).startsWith("published_"))
                .map(named -> named.group())
                .filter(counts)
                .distinct()
                .map(thing -> source.path() + " names " + thing + " of another module");
    }

    private static boolean isSql(String text) {
        return text.strip().contains(" ") && LOOKS_LIKE_SQL.matcher(text).find();
    }

    private static String module(Source source) {
        int end = source.path().indexOf('/');
        return end < 0 ? "" : source.path().substring(0, end);
    }
}
