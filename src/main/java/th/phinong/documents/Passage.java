package th.phinong.documents;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a letter. Those that came from a case, and those that nobody knows yet, stand in fields
 * of their own, which an official finds in the Word document as bookmarks.
 */
public record Passage(List<Span> spans) {

    /** Nothing at all. */
    public static final Passage NONE = new Passage(List.of());

    private static final Pattern FIELD = Pattern.compile("\\{([a-z][a-z0-9-]*)}");
    private static final Set<String> NAMES = Set.of("province", "counterpart", "country");
    private static final int LONGEST_UNBROKEN = 40;
    private static final String DOTS = "\u2026".repeat(6);

    /**
     * Some words.
     *
     * @param text the words; empty for a blank
     * @param field the field's name, such as {@code province}; null for words that always stand
     */
    public record Span(String text, @Nullable String field) {

        public boolean isBlank() {
            return text.isEmpty();
        }

        /** Whether it is a name in which no line should break. */
        public boolean isName() {
            return field != null && NAMES.contains(field) && text.length() <= LONGEST_UNBROKEN;
        }

        /** The words as they are shown: dots for a blank. */
        public String shown() {
            return isBlank() ? DOTS : text;
        }
    }

    public Passage {
        spans = List.copyOf(spans);
    }

    /** Words without a field. */
    public static Passage of(String text) {
        return text.isEmpty() ? NONE : new Passage(List.of(new Span(text, null)));
    }

    /** One field; an empty text leaves it blank. */
    public static Passage field(String name, String text) {
        return new Passage(List.of(new Span(text, name)));
    }

    /**
     * A pattern with its fields filled.
     *
     * @param pattern words with fields in curly brackets: {@code "to {province}"}
     * @param facts what is known by a field's name; null leaves it blank
     */
    public static Passage fill(String pattern, Function<String, @Nullable String> facts) {
        var spans = new ArrayList<Span>();
        var fields = FIELD.matcher(pattern);
        int from = 0;
        while (fields.find()) {
            literal(pattern.substring(from, fields.start()), spans);
            var known = facts.apply(fields.group(1));
            spans.add(new Span(known == null ? "" : known, fields.group(1)));
            from = fields.end();
        }
        literal(pattern.substring(from), spans);
        return new Passage(spans);
    }

    private static void literal(String text, List<Span> spans) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, null));
        }
    }

    /** The names of the fields of a pattern. */
    public static Stream<String> fieldsOf(String pattern) {
        return FIELD.matcher(pattern).results().map(found -> found.group(1));
    }

    /** The names of the fields that are blank. */
    public Stream<String> blanks() {
        return spans.stream().filter(Span::isBlank).map(Span::field).flatMap(Stream::ofNullable);
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** All words, with dots for blanks. */
    public String text() {
        return spans.stream().map(Span::shown).collect(Collectors.joining());
    }

    /** The same words in one piece, for a page on which no field is marked. */
    Passage inOnePiece() {
        return of(text());
    }

    /** The same passage with each span's words written otherwise. */
    Passage with(Function<String, String> writing) {
        return new Passage(
                spans.stream()
                        .map(span -> new Span(writing.apply(span.text()), span.field()))
                        .toList());
    }
}
