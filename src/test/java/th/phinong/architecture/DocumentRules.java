package th.phinong.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What documents promise. Each rule answers the violations that it found. */
final class DocumentRules {

    private static final Pattern LINK =
            Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)#\\s]+)[^)]*\\)");
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w*)`");
    private static final Pattern ADDRESS_ELSEWHERE = Pattern.compile("[a-z]+:.*");

    private DocumentRules() {}

    /** Classes that the last column of a glossary's tables names and the product does not have. */
    static List<String> unknownClasses(Source glossary, Set<String> known) {
        return glossary.text()
                .lines()
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> TYPE.matcher(lastColumn(line)).results())
                .map(found -> found.group(1))
                .distinct()
                .filter(Predicate.not(known::contains))
                .map(name -> glossary.path() + " names the class " + name + ", which is not there")
                .toList();
    }

    /** Links of documents to files that are not there. */
    static List<String> brokenLinks(List<Source> documents, Path root) {
        return documents.stream().flatMap(document -> brokenLinks(document, root)).toList();
    }

    private static Stream<String> brokenLinks(Source document, Path root) {
        var folder = root.resolve(document.path()).resolveSibling(".");
        return LINK.matcher(document.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(target -> !ADDRESS_ELSEWHERE.matcher(target).matches())
                .filter(target -> !Files.exists(folder.resolve(target)))
                .map(target -> document.path() + " leads to " + target + ", which is not there");
    }

    private static String lastColumn(String line) {
        var columns = line.split("\\|");
        return columns[columns.length - 1];
    }
}
