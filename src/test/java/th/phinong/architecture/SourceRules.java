package th.phinong.architecture;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the files themselves. Each rule answers the violations that it found. */
final class SourceRules {

    private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]");
    private static final Pattern EVERY_COLUMN =
            Pattern.compile("\\bselect\\s+(?:\\w+\\.)?\\*", Pattern.CASE_INSENSITIVE);

    private SourceRules() {}

    /** Sentences for people stand in the message files, where both languages are. */
    static List<String> thaiInLiterals(List<Source> java, Set<String> except) {
        return java.stream()
                .filter(source -> !except.contains(source.path()))
                .flatMap(
                        source ->
                                source.literals()
                                        .filter(text -> THAI.matcher(text.text()).find())
                                        .map(
                                                text ->
                                                        source.path()
                                                                + ":"
                                                                + text.line()
                                                                + " says \""
                                                                + text.text().strip()
                                                                + "\": into the message files"))
                .toList();
    }

    /** A query names its columns, so that one more in the table changes nothing unseen. */
    static List<String> everyColumnAsked(List<Source> java, List<Source> sql) {
        var inJava =
                java.stream()
                        .flatMap(
                                source ->
                                        source.literals()
                                                .filter(t -> EVERY_COLUMN.matcher(t.text()).find())
                                                .map(t -> source.path() + ":" + t.line()));
        var inSql =
                sql.stream()
                        .filter(source -> EVERY_COLUMN.matcher(source.text()).find())
                        .map(Source::path);
        return Stream.concat(inJava, inSql).map(place -> place + " selects *").toList();
    }

    /** Every package says in its package-info what it is for, and that nothing in it is null. */
    static List<String> packagesWithoutPurpose(List<Source> java) {
        var said =
                java.stream()
                        .filter(source -> source.path().endsWith("package-info.java"))
                        .filter(source -> source.text().contains("@NullMarked"))
                        .filter(source -> source.text().contains("/**"))
                        .map(SourceRules::folder)
                        .collect(Collectors.toSet());
        return java.stream()
                .map(SourceRules::folder)
                .distinct()
                .filter(folder -> !said.contains(folder))
                .map(
                        folder ->
                                "package "
                                        + folder.replace('/', '.')
                                        + " has no package-info with a sentence and @NullMarked")
                .toList();
    }

    private static String folder(Source source) {
        int end = source.path().lastIndexOf('/');
        return end < 0 ? "(root)" : source.path().substring(0, end);
    }
}
