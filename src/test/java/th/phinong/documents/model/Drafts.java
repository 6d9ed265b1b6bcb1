package th.phinong.documents.model;

import th.phinong.documents.StandardTexts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Drafts as people send them, made from the standard texts. */
final class Drafts {

    static final StandardTexts TEXTS = new StandardTexts();
    static final NumberMarks MARKS = TEXTS.marks();
    static final List<String> ALL = List.of("MOU-TH", "MOU-EN", "LOI-TH", "LOI-EN");

    private static final Path FOLDER = Path.of("src/test/resources/drafts");

    private Drafts() {}

    static StandardText standard(String id) {
        return TEXTS.all().stream().filter(text -> text.id().equals(id)).findFirst().orElseThrow();
    }

    /** A draft with every option chosen and every blank filled. */
    static String filled(String id) {
        return read(id + "-filled");
    }

    /** The text as the ministry printed it, scanning errors and all. */
    static String printed(String id) {
        return read(id + "-printed");
    }

    /** The text with its printing corrected and nothing chosen or filled. */
    static String blank(String id) {
        var text = standard(id);
        return text.parts().stream()
                .map(part -> Markups.printed(text, part))
                .collect(Collectors.joining("\n\n"));
    }

    /** The places of the numbered clauses among a draft's lines. */
    static List<Integer> clauses(String draft) {
        var lines = draft.split("\n", -1);
        return IntStream.range(0, lines.length)
                .filter(i -> lines[i].matches("[1-9\u0E51-\u0E59]\\..*"))
                .boxed()
                .toList();
    }

    /** A draft without a line. */
    static String without(String draft, int line) {
        var lines = lines(draft);
        lines.remove(line);
        return String.join("\n", lines);
    }

    /** A draft in which a line is another. */
    static String with(String draft, int line, String other) {
        var lines = lines(draft);
        lines.set(line, other);
        return String.join("\n", lines);
    }

    static String line(String draft, int line) {
        return lines(draft).get(line);
    }

    /** A draft in which two lines changed places; each keeps its number, or takes the other's. */
    static String swapped(String draft, int one, int other, boolean renumbered) {
        var lines = lines(draft);
        var first = lines.get(one);
        var second = lines.get(other);
        lines.set(one, renumbered ? first.charAt(0) + second.substring(1) : second);
        lines.set(other, renumbered ? second.charAt(0) + first.substring(1) : first);
        return String.join("\n", lines);
    }

    /** Lines no longer than a typewriter's. */
    static String wrapped(String draft, int width) {
        return Arrays.stream(draft.split("\n", -1))
                .map(line -> wrap(line, width))
                .collect(Collectors.joining("\n"));
    }

    private static String wrap(String line, int width) {
        var broken =
                Pattern.compile("(.{1," + width + "})(?: |$)").matcher(line).replaceAll("$1\n");
        return broken.endsWith("\n") ? broken.substring(0, broken.length() - 1) : broken;
    }

    static List<Finding> compared(String id, String draft) {
        return compared(id, DraftText.pasted(draft, MARKS));
    }

    static List<Finding> compared(String id, DraftText draft) {
        return Comparer.compare(standard(id), TEXTS.fills(), draft);
    }

    /** What is not as in the standard, as {@code clause VERDICT}. */
    static List<String> departures(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.verdict().isStandard())
                .map(finding -> finding.clause() + " " + finding.verdict())
                .toList();
    }

    static List<String> departures(String id, String draft) {
        return departures(compared(id, draft));
    }

    private static List<String> lines(String draft) {
        return new java.util.ArrayList<>(Arrays.asList(draft.split("\n", -1)));
    }

    private static String read(String name) {
        try {
            return Files.readString(
                    FOLDER.resolve(name.toLowerCase(java.util.Locale.ROOT) + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
