package th.phinong.platform.store;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

/** Writes every table of the modules, as it is at one instant, into one archive. */
public final class Backup {

    private final List<String> modules;

    /**
     * @param modules the schemas to save
     */
    public Backup(List<String> modules) {
        this.modules = modules;
    }

    /**
     * Reads the database in one snapshot while others go on writing.
     *
     * @param into takes the archive, a zip; it isn't closed
     * @return what was written
     */
    public Manifest write(DataSource database, OutputStream into) throws IOException, SQLException {
        try (var connection = database.getConnection();
                var zip = new ZipOutputStream(new Unclosed(into))) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var manifest = write(connection, zip);
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
            connection.rollback();
            return manifest;
        }
    }

    private Manifest write(Connection connection, ZipOutputStream zip)
            throws IOException, SQLException {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var catalogue = new Catalogue(jdbc, modules);
        var versions = catalogue.versions();
        var copies = new ArrayList<Manifest.Copy>();
        for (var table : catalogue.tables()) {
            copies.add(copy(connection, table, zip));
        }
        // Sequences stand outside of the snapshot: read last, they are past every row in it.
        return new Manifest(
                Manifest.FORMAT, catalogue.instant(), versions, copies, catalogue.sequences());
    }

    private static Manifest.Copy copy(
            Connection connection, Catalogue.Table table, ZipOutputStream zip)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(table.name() + ".copy"));
        var rows = new DigestOutputStream(zip, sha256());
        long count =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                "copy %s (%s) to stdout"
                                        .formatted(
                                                table.name(), String.join(", ", table.columns())),
                                rows);
        zip.closeEntry();
        String checksum = HexFormat.of().formatHex(rows.getMessageDigest().digest());
        return new Manifest.Copy(table.name(), table.columns(), count, checksum);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The caller's stream stays open, to be written to the disk before it is moved. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
