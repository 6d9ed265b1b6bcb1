package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a case has beside its procedure: files, notes, and who of the reader's desk looks after it.
 *
 * @param files newest versions first in each thing that they are about
 * @param notes those that the reader may read, newest first
 * @param turns the turns of the reader's own desk
 */
public record CaseBeside(
        long caseId,
        List<FileLine> files,
        boolean mayAttach,
        List<NoteLine> notes,
        boolean mayWrite,
        List<TurnLine> turns) {

    /**
     * A file.
     *
     * @param lang the language of its name, or null
     * @param size in words
     * @param newest whether no other version replaces it
     * @param replaces the name of the version before it, or null
     */
    public record FileLine(
            long id,
            String name,
            @Nullable String lang,
            String href,
            String kind,
            String size,
            String sha256,
            String about,
            String by,
            String at,
            boolean newest,
            @Nullable String replaces) {}

    /**
     * A note.
     *
     * @param lang the language of its text, or null
     * @param internal whether only the writer's agency reads it
     * @param corrects the number of the note that it puts right, or null
     * @param correctedBy the number of the note that puts it right, or null
     * @param mayCorrect whether the reader may put it right
     */
    public record NoteLine(
            long id,
            String text,
            @Nullable String lang,
            boolean internal,
            String by,
            String at,
            @Nullable Long corrects,
            @Nullable Long correctedBy,
            boolean mayCorrect) {}

    /**
     * A turn of the reader's desk.
     *
     * @param key as a form sends it
     * @param officer who has it, or empty
     */
    public record TurnLine(String key, String act, String officer) {}

    /** The newest versions only. */
    public List<FileLine> newest() {
        return files.stream().filter(FileLine::newest).toList();
    }
}
