package th.phinong.documents.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.NoSuchElementException;

/**
 * Contents in PostgreSQL, in chunks: in the transaction, the backup and the sight of every node.
 */
@Repository
class ChunkTable implements ContentPlace {

    /** Small enough to be held in memory for every reader. */
    private static final int CHUNK = 1 << 20;

    private final JdbcClient jdbc;

    ChunkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int chunks(int size) {
        return (size + CHUNK - 1) / CHUNK;
    }

    @Override
    public void keep(String sha256, byte[] content) {
        for (int position = 0; position < chunks(content.length); position++) {
            add(sha256, position, content);
        }
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

    @Override
    public InputStream read(String sha256) {
        return new SequenceInputStream(new Chunks(sha256));
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

    /** The chunks of a content one after another, one in memory at a time. */
    private final class Chunks implements Enumeration<InputStream> {

        private final String sha256;
        private int position;
        private byte @Nullable [] next;

        Chunks(String sha256) {
            this.sha256 = sha256;
            this.next = chunk(sha256, 0);
        }

        @Override
        public boolean hasMoreElements() {
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            var bytes = next;
            if (bytes == null) {
                throw new NoSuchElementException(sha256);
            }
            next = chunk(sha256, ++position);
            return new ByteArrayInputStream(bytes);
        }
    }
}
