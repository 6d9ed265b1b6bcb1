package th.phinong.documents.model;

import th.phinong.documents.WrittenDraft;
import th.phinong.documents.WrittenDraft.Part;
import th.phinong.documents.WrittenDraft.Run;
import th.phinong.documents.model.Markup.Gap;
import th.phinong.documents.model.Markup.OneOf;
import th.phinong.documents.model.Markup.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Writes a standard text with its options chosen and its blanks filled. */
public final class Written {

    /** "an eight-year period". */
    private static final Pattern VOWEL =
            Pattern.compile("(?:8|11(?!\\d)|18(?!\\d)|eight|eleven|eighteen).*");

    private static final String SIGNATORY = "signatory";

    private final StandardText text;
    private final Map<String, String> fills;
    private final Map<String, Integer> ways;
    private final Signatures signatures;
    private final List<List<Run>> lines = new ArrayList<>();

    private Written(
            StandardText text,
            Map<String, String> fills,
            Map<String, Integer> ways,
            Signatures signatures) {
        this.text = text;
        this.fills = fills;
        this.ways = ways;
        this.signatures = signatures;
    }

    /**
     * Who signs, for the province and then for the counterpart: the lines under each name of a
     * side.
     */
    public record Signatures(List<List<Run>> province, List<List<Run>> counterpart) {}

    /**
     * Writes a text.
     *
     * @param fills what stands in options and blanks, by their names; the others stay as printed
     * @param ways which of several passages was chosen, by the option's name
     */
    public static WrittenDraft of(
            StandardText text,
            Map<String, String> fills,
            Map<String, Integer> ways,
            Signatures signatures) {
        var parts =
                text.parts().stream()
                        .map(
                                part -> {
                                    var one = new Written(text, fills, ways, signatures);
                                    one.lines.add(new ArrayList<>());
                                    one.add(Markup.read(part.text()));
                                    one.lines.removeIf(List::isEmpty);
                                    return new Part(part.id(), one.lines);
                                })
                        .toList();
        return new WrittenDraft(text.id(), text.version(), text.language(), parts);
    }

    private void add(List<Markup> markup) {
        for (var element : markup) {
            switch (element) {
                case Words(var words) -> words(words);
                case Gap(var name) when name.equals(SIGNATORY) -> signatory();
                case Gap(var name) -> gap(name);
                case OneOf(var name, var offered) -> {
                    int way = name == null ? article(offered) : ways.getOrDefault(name, 0);
                    add(offered.get(way));
                }
            }
        }
    }

    /** Of "a" and "an" the one that the term behind it needs; of everything else the first. */
    private int article(List<List<Markup>> offered) {
        boolean vowel = VOWEL.matcher(fills.getOrDefault("term", "")).matches();
        return vowel && offered.getFirst().equals(List.of(new Words("a"))) ? 1 : 0;
    }

    private void words(String words) {
        var split = words.split("\n", -1);
        for (int i = 0; i < split.length; i++) {
            if (i > 0) {
                lines.add(new ArrayList<>());
            }
            if (!split[i].isEmpty()) {
                lines.getLast().add(new Run(split[i], null, false));
            }
        }
    }

    private void gap(String name) {
        var hole = text.hole(name);
        var fill = fills.get(name);
        lines.getLast()
                .add(
                        new Run(
                                Objects.requireNonNullElse(fill, hole.printed()),
                                hole.subject(),
                                fill == null));
    }

    private void signatory() {
        boolean first =
                lines.stream()
                        .flatMap(List::stream)
                        .noneMatch(run -> "counterpart".equals(run.field()));
        lines.addAll(first ? signatures.province() : signatures.counterpart());
        lines.add(new ArrayList<>());
    }
}
