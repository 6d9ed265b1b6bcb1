package th.phinong.documents;

import java.util.Set;

/** The kinds of files that are kept. */
public enum FileKind {
    PDF("application/pdf", Set.of("pdf")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx")),
    PNG("image/png", Set.of("png")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"));

    private final String mediaType;
    private final Set<String> endings;

    FileKind(String mediaType, Set<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether names of such files end so. */
    public boolean isEnding(String ending) {
        return endings.contains(ending);
    }

    /** The message that names it. */
    public String nameKey() {
        return "documents.kind." + name();
    }
}
