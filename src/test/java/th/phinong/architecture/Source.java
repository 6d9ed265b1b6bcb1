package th.phinong.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file as it was written.
 *
 * @param path its path below the folder that was read, with slashes
 * @param text what it holds
 */
record Source(String path, String text) {

    private static final Pattern LITERAL_OR_COMMENT =
            Pattern.compile(
                    "//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/"
                            + "|\"\"\"(?<block>(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+)\"\"\""
                            + "|\"(?<text>(?:[^\"\\\\\\n]|\\\\.)*+)\""
                            + "|'(?<letter>(?:[^'\\\\\\n]|\\\\.)*+)'",
                    Pattern.DOTALL);

    /**
     * A text that stands in a Java file.
     *
     * @param line the line on which it begins, counted from 1
     * @param text what stands between the quotes, escapes as written
     */
    record Literal(int line, String text) {}

    /** Every file of that ending under a folder of the project, in the order of their paths. */
    static List<Source> under(String folder, String ending) {
        var root = Path.of(folder);
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> new Source(slashes(root.relativize(file)), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file of the project. */
    static Source of(String path) {
        return new Source(path, read(Path.of(path)));
    }

    /** What is delivered, as Java; paths begin below {@code th/phinong}. */
    static List<Source> ofProduct() {
        return under("src/main/java/th/phinong", ".java");
    }

    /** The texts of a Java file: strings, text blocks and characters, no comments. */
    Stream<Literal> literals() {
        var matcher = LITERAL_OR_COMMENT.matcher(text);
        return matcher.results()
                .filter(found -> !found.group().startsWith("/"))
                .map(found -> new Literal(line(found.start()), inside(found.group())));
    }

    private int line(int position) {
        return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
    }

    private static String inside(String quoted) {
        int quotes = quoted.startsWith("\"\"\"") ? 3 : 1;
        return quoted.substring(quotes, quoted.length() - quotes);
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
