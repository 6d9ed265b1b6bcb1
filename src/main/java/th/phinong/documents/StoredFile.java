package th.phinong.documents;

import java.time.Instant;

/**
 * A file that is kept.
 *
 * @param size in bytes
 * @param sha256 the hash of its content, 64 hexadecimal digits
 */
public record StoredFile(
        FileId id, FileName name, FileKind kind, long size, String sha256, Instant keptAt) {}
