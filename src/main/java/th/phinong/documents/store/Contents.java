package th.phinong.documents.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.documents.FilesVerified;
import th.phinong.documents.store.ContentPlaces.Kind;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

/** Which contents are kept, each once under its SHA-256, and where. */
@Repository
public class Contents {

    private static final int READ_AT_ONCE = 1 << 20;

    private final JdbcClient jdbc;
    private final ContentPlaces places;

    Contents(JdbcClient jdbc, ContentPlaces places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** A content that is kept, and where. */
    private record Kept(String sha256, Kind place) {}

    /**
     * Keeps a content unless it is there; who keeps the same at the same time waits.
     *
     * @return its SHA-256, 64 hexadecimal digits
     */
    public String keep(byte[] content, Instant now) {
        var sha256 = HexFormat.of().formatHex(sha256().digest(content));
        int added =
                jdbc.sql(
                                """
                                insert into documents.content (sha256, size, chunks, place, kept_at)
                                values (:sha256, :size, :chunks, :place, :now)
                                on conflict (sha256) do nothing
                                """)
                        .param("sha256", sha256)
                        .param("size", content.length)
                        .param("chunks", places.forNew().chunks(content.length))
                        .param("place", places.ofNew().name())
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update();
        if (added == 1) {
            places.forNew().keep(sha256, content);
        }
        return sha256;
    }

    /**
     * Writes a content, a mebibyte in memory at a time.
     *
     * @throws IOException also if it is not what was stored: the reader must not take it for whole
     */
    public void write(String sha256, OutputStream out) throws IOException {
        var kept = find("where sha256 = :sha256", sha256).orElseThrow(() -> broken(sha256));
        var digest = sha256();
        try (var in = places.of(kept.place()).read(sha256)) {
            byte[] piece = in.readNBytes(READ_AT_ONCE);
            while (piece.length > 0) {
                digest.update(piece);
                byte[] next = in.readNBytes(READ_AT_ONCE);
                if (next.length == 0 && !isHash(digest, sha256)) {
                    throw broken(sha256);
                }
                out.write(piece);
                piece = next;
            }
        }
    }

    /**
     * Reads everything, a mebibyte at a time.
     *
     * @throws IOException if a place cannot be read, which tells nothing of what lies there
     */
    public FilesVerified verify() throws IOException {
        long read = 0;
        var next = after("");
        while (next.isPresent()) {
            var kept = next.get();
            read++;
            if (!isWhole(kept)) {
                return new FilesVerified(read, kept.sha256());
            }
            next = after(kept.sha256());
        }
        return new FilesVerified(read, null);
    }

    private boolean isWhole(Kept kept) throws IOException {
        var digest = sha256();
        try (var in = places.of(kept.place()).read(kept.sha256())) {
            byte[] piece = new byte[READ_AT_ONCE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                digest.update(piece, 0, length);
            }
        } catch (FileNotFoundException e) {
            return false;
        }
        return isHash(digest, kept.sha256());
    }

    private Optional<Kept> after(String sha256) {
        return find("where sha256 > :sha256 order by sha256 limit 1", sha256);
    }

    private Optional<Kept> find(String condition, String sha256) {
        return jdbc.sql("select sha256, place from documents.content " + condition)
                .param("sha256", sha256)
                .query(
                        (row, n) ->
                                new Kept(
                                        row.getString("sha256"),
                                        Kind.valueOf(row.getString("place"))))
                .optional();
    }

    private static IOException broken(String sha256) {
        return new IOException("content is not as it was stored: " + sha256);
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
