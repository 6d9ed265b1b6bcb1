package th.phinong.opendata.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps the checksums of files that were made. */
@Repository
public class Checksums {

    private final JdbcClient jdbc;
    private final Clock clock;

    Checksums(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What tells whether a file arrived whole.
     *
     * @param sha256 64 hexadecimal digits
     * @param bytes how long the file is
     */
    public record Checksum(String sha256, long bytes) {}

    /** The checksum of a file of a version, if the file was made before. */
    public Optional<Checksum> find(String file, String version) {
        return jdbc.sql(
                        """
                        select sha256, bytes
                          from opendata.file_checksum
                         where file = :file and version = :version
                        """)
                .param("file", file)
                .param("version", version)
                .query((row, n) -> new Checksum(row.getString("sha256"), row.getLong("bytes")))
                .optional();
    }

    /** Keeps a checksum; two readers of one version kept the same. */
    public void keep(String file, String version, Checksum checksum) {
        jdbc.sql(
                        """
                        insert into opendata.file_checksum (file, version, sha256, bytes, made_at)
                        values (:file, :version, :sha256, :bytes, :now)
                            on conflict (file, version) do nothing
                        """)
                .param("file", file)
                .param("version", version)
                .param("sha256", checksum.sha256())
                .param("bytes", checksum.bytes())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
