package th.phinong.access;

import org.jspecify.annotations.Nullable;

import th.phinong.audit.AuditLine;
import th.phinong.audit.Verification;
import th.phinong.web.Shell;
import th.phinong.web.Words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * The audit record, newest first.
 *
 * @param full how many entries a page holds; fewer mean that there are no older ones
 * @param verification what checking the record found, where it was asked for
 */
public record AuditPage(
        Shell shell, List<AuditLine> lines, int full, @Nullable Verification verification) {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    /** The address of older entries, or null where there are none. */
    public @Nullable String older() {
        return lines.size() < full ? null : "/audit?before=" + lines.getLast().recordedAt();
    }

    /** What was done, in words; null where there are none. */
    public @Nullable String what(AuditLine line) {
        return what(line.what(), shell.words());
    }

    /** An act of a case is called as its button is. */
    public static @Nullable String what(String code, Words words) {
        var own = words.find("access.audit.what." + code);
        return own == null
                ? words.find("action." + code.replaceFirst("^establishment\\.", "") + ".label")
                : own;
    }

    /** The kind of thing that it was done to, in words. */
    public String subject(AuditLine line) {
        var words = shell.words().find("access.audit.subject." + line.subjectType());
        return words == null ? "" : words;
    }

    /** The page of what it was done to; null where it has none that an auditor may read. */
    public @Nullable String href(AuditLine line) {
        if (!line.subjectId().matches("\\d+")) {
            return null;
        }
        return switch (line.subjectType()) {
            case "case" -> "/cases/" + line.subjectId();
            case "relation" -> "/relations/" + line.subjectId();
            default -> null;
        };
    }

    /** Day and time in Thailand. */
    public String when(Instant instant) {
        ZonedDateTime at = instant.atZone(THAILAND);
        return shell.words().date(at.toLocalDate())
                + String.format(
                        Locale.ROOT,
                        " %02d:%02d:%02d",
                        at.getHour(),
                        at.getMinute(),
                        at.getSecond());
    }
}
