package th.phinong.opendata;

import org.springframework.stereotype.Component;

import th.phinong.opendata.store.Checksums;
import th.phinong.opendata.store.Checksums.Checksum;
import th.phinong.web.TableFormat;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The sets of data as files. A file is made anew for whoever asks for it, and is the same for as
 * long as its data are; so its checksum is reckoned when it is first made, and kept.
 */
@Component
public class DataFiles {

    /** Files of no more records are made only to know their checksums. */
    static final long QUICKLY_MADE = 5_000;

    private final Checksums checksums;

    DataFiles(Checksums checksums) {
        this.checksums = checksums;
    }

    /** The name of a set's file. */
    public static String name(DataSet set, TableFormat format) {
        return set.key() + "." + format.ending();
    }

    /** Which file it is: the columns are part of it, as a newer program may tell more. */
    public static DataVersion version(DataSet set) {
        var version = set.version();
        var columns = Integer.toHexString(set.fields().hashCode());
        return new DataVersion(version.name() + "+" + columns, version.changedAt());
    }

    /** The checksum of a file as it would be served now, if it was made before. */
    public Optional<Checksum> known(DataSet set, TableFormat format, DataVersion version) {
        return checksums.find(name(set, format), version.name());
    }

    /** The same; a file that is quickly made is made for it. */
    public Optional<Checksum> checksum(DataSet set, TableFormat format, DataVersion version) {
        var known = known(set, format, version);
        if (known.isEmpty() && set.records() <= QUICKLY_MADE) {
            write(set, format, version, OutputStream.nullOutputStream());
            return known(set, format, version);
        }
        return known;
    }

    /**
     * Writes a file, and keeps its checksum if its data stayed the same meanwhile.
     *
     * @param version what the reader was told that it is
     */
    public void write(DataSet set, TableFormat format, DataVersion version, OutputStream out) {
        var counted = new Counted(out);
        var digest = sha256();
        set.write(format, new DigestOutputStream(counted, digest));
        if (version(set).name().equals(version.name())) {
            var checksum = new Checksum(HexFormat.of().formatHex(digest.digest()), counted.bytes);
            checksums.keep(name(set, format), version.name(), checksum);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Counts what passes, and stays open for whoever sends it. */
    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] piece, int from, int many) throws IOException {
            out.write(piece, from, many);
            bytes += many;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void close() {
            try {
                flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
