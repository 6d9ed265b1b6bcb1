package th.phinong.documents.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.documents.FilesVerified;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;

/** The bytes of files, in chunks, each content once under its SHA-256. */
@Repository
public class Contents {

    /** Small enough to be held in memory for every reader. */
    private static final int CHUNK = 1 << 20;

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a content unless it is there; who keeps the same at the same time waits.
     *
     * @return its SHA-256, 64 hexadecimal digits
     */
    public String keep(byte[] content, Instant now) {
        var sha256 = HexFormat.of().formatHex(sha256().digest(content));
        int chunks = (content.length + CHUNK - 1) / CHUNK;
        int added =
                jdbc.sql(
                                """
                                insert into documents.content (sha256, size, chunks, kept_at)
                                values (:sha256, :size, :chunks, :now)
                                on conflict (sha256) do nothing
                                """)
                        .param("sha256", sha256)
                        .param("size", content.length)
                        .param("chunks", chunks)
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update();
        if (added == 1) {
            for (int position = 0; position < chunks; position++) {
                add(sha256, position, content);
            }
        }
        return sha256;
    }

    private void add(String sha256, int position, byte[] content) {
        int from = position * CHUNK;
        jdbc.sql(
                        """
                        insert into documents.chunk (sha256, position, bytes)
                        values (:sha256, :position, :bytes)
                        """)
                .param("sha256", sha256)
                .param("position", position)
                .param(
                        "bytes",
                        Arrays.copyOfRange(content, from, Math.min(from + CHUNK, content.length)))
                .update();
    }

    /**
     * Writes a content, one chunk in memory at a time.
     *
     * @throws IOException also if it is not what was stored: the reader must not take it for whole
     */
    public void write(String sha256, OutputStream out) throws IOException {
        var digest = sha256();
        byte[] chunk = chunk(sha256, 0);
        int position = 0;
        while (chunk != null) {
            digest.update(chunk);
            byte[] next = chunk(sha256, ++position);
            if (next == null && !isHash(digest, sha256)) {
                throw new IOException("content is not as it was stored: " + sha256);
            }
            out.write(chunk);
            chunk = next;
        }
    }

    private byte @Nullable [] chunk(String sha256, int position) {
        return jdbc.sql(
                        """
                        select bytes
                        from   documents.chunk
                        where  sha256 = :sha256
                        and    position = :position
                        """)
                .param("sha256", sha256)
                .param("position", position)
                .query((row, n) -> row.getBytes("bytes"))
                .optional()
                .orElse(null);
    }

    /** Reads everything, one chunk at a time. */
    public FilesVerified verify() {
        long read = 0;
        var sha256 = next("");
        while (sha256 != null) {
            var digest = sha256();
            byte[] chunk = chunk(sha256, 0);
            for (int position = 0; chunk != null; chunk = chunk(sha256, ++position)) {
                digest.update(chunk);
            }
            read++;
            if (!isHash(digest, sha256)) {
                return new FilesVerified(read, sha256);
            }
            sha256 = next(sha256);
        }
        return new FilesVerified(read, null);
    }

    private @Nullable String next(String after) {
        return jdbc.sql(
                        """
                        select sha256
                        from   documents.content
                        where  sha256 > :after
                        order  by sha256
                        limit  1
                        """)
                .param("after", after)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static boolean isHash(MessageDigest digest, String sha256) {
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
