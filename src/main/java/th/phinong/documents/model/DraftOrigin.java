package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a document says of where it comes from, in its custom properties. A word processor keeps
 * them, whatever becomes of the text.
 *
 * @param texts the standard texts that it was made from; none where it says nothing
 * @param draft the draft that it was made from, null where it says nothing
 * @param version which version of that draft, null where it says nothing
 * @param caseId the case that it was made for, null for none
 */
public record DraftOrigin(
        List<Made> texts, @Nullable Long draft, @Nullable Integer version, @Nullable Long caseId) {

    public static final String TEXT = "phinong-text";
    public static final String TEXT_VERSION = "phinong-text-version";
    public static final String DRAFT = "phinong-draft";
    public static final String DRAFT_VERSION = "phinong-draft-version";
    public static final String CASE = "phinong-case";

    /** A text that says nothing, as one that was pasted. */
    public static final DraftOrigin UNKNOWN = new DraftOrigin(List.of(), null, null, null);

    public DraftOrigin {
        texts = List.copyOf(texts);
    }

    /** A standard text in a version, both as the document names them. */
    public record Made(String text, String version) {
        @Override
        public String toString() {
            return text + " " + version;
        }
    }

    /** What a document's properties say; numbers that are none are left out. */
    static DraftOrigin of(Map<String, String> properties) {
        var names = words(properties.get(TEXT));
        var versions = words(properties.get(TEXT_VERSION));
        var texts =
                java.util.stream.IntStream.range(0, names.size())
                        .mapToObj(
                                i ->
                                        new Made(
                                                names.get(i),
                                                i < versions.size() ? versions.get(i) : ""))
                        .toList();
        var version = number(properties.get(DRAFT_VERSION));
        return new DraftOrigin(
                texts,
                number(properties.get(DRAFT)),
                version == null ? null : version.intValue(),
                number(properties.get(CASE)));
    }

    private static List<String> words(@Nullable String said) {
        return said == null || said.isBlank() ? List.of() : Arrays.asList(said.split("\\s+"));
    }

    private static @Nullable Long number(@Nullable String said) {
        return said != null && said.matches("[0-9]{1,9}") ? Long.valueOf(said) : null;
    }
}
