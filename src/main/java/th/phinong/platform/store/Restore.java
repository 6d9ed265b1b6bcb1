package th.phinong.platform.store;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import th.phinong.platform.PlainFailure;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.sql.DataSource;

/** Puts a backup in the place of what a database holds, all of it or nothing. */
public final class Restore {

    private final List<String> modules;

    /**
     * @param modules the schemas to restore, migrated to the versions of the backup
     */
    public Restore(List<String> modules) {
        this.modules = modules;
    }

    /** True when some table of the modules has a row. */
    public boolean wouldReplaceSomething(DataSource database) {
        var jdbc = JdbcClient.create(database);
        return new Catalogue(jdbc, modules)
                .tables().stream()
                        .anyMatch(
                                table ->
                                        jdbc.sql(
                                                        "select exists (select 1 from "
                                                                + table.name()
                                                                + ")")
                                                .query(Boolean.class)
                                                .single());
    }

    /**
     * Replaces every row of every table in one transaction.
     *
     * @param archive what {@link Backup} wrote
     * @throws PlainFailure when the archive was damaged or made by another version; nothing has
     *     been changed then
     */
    public Manifest read(ZipFile archive, DataSource database) throws IOException, SQLException {
        var manifest = manifestOf(archive);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                replace(connection, manifest, archive);
                connection.commit();
                return manifest;
            } catch (IOException | SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static Manifest manifestOf(ZipFile archive) throws IOException {
        ZipEntry entry = archive.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new PlainFailure("platform.backup-unreadable", archive.getName());
        }
        try (var json = archive.getInputStream(entry)) {
            return JsonMapper.shared().readValue(json, Manifest.class);
        } catch (JacksonException e) {
            throw new PlainFailure(e, "platform.backup-unreadable", archive.getName());
        }
    }

    private void replace(Connection connection, Manifest manifest, ZipFile archive)
            throws IOException, SQLException {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var catalogue = new Catalogue(jdbc, modules);
        var tables = catalogue.tables();
        var versions = catalogue.versions();
        boolean sameTables =
                tables.stream()
                        .map(table -> table.name() + table.columns())
                        .toList()
                        .equals(
                                manifest.tables().stream()
                                        .map(copy -> copy.table() + copy.columns())
                                        .toList());
        if (manifest.format() != Manifest.FORMAT
                || !versions.equals(manifest.versions())
                || !sameTables) {
            throw new PlainFailure("platform.backup-version", manifest.versions(), versions);
        }
        var keys = catalogue.foreignKeys();
        var triggers = catalogue.triggers();
        var sequences = catalogue.sequences();
        keys.forEach(key -> jdbc.sql(key.away()).update());
        triggers.forEach(trigger -> jdbc.sql(trigger.away()).update());
        truncate(jdbc, tables);
        for (var copy : manifest.tables()) {
            load(connection, copy, archive);
        }
        manifest.sequences().stream()
                .filter(
                        sequence ->
                                sequences.stream().anyMatch(s -> s.name().equals(sequence.name())))
                .forEach(sequence -> set(jdbc, sequence));
        keys.forEach(key -> jdbc.sql(key.back()).update());
        triggers.forEach(trigger -> jdbc.sql(trigger.back()).update());
        catalogue
                .materializedViews()
                .forEach(view -> jdbc.sql("refresh materialized view " + view).update());
    }

    private static void truncate(JdbcClient jdbc, List<Catalogue.Table> tables) {
        if (!tables.isEmpty()) {
            var names = tables.stream().map(Catalogue.Table::name).toList();
            jdbc.sql("truncate " + String.join(", ", names)).update();
        }
    }

    private static void load(Connection connection, Manifest.Copy copy, ZipFile archive)
            throws IOException, SQLException {
        ZipEntry entry = archive.getEntry(copy.entry());
        if (entry == null) {
            throw new PlainFailure("platform.backup-damaged", copy.table());
        }
        String into =
                "copy %s (%s) from stdin"
                        .formatted(copy.table(), String.join(", ", copy.columns()));
        try (var rows = new DigestInputStream(archive.getInputStream(entry), Backup.sha256())) {
            long count = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(into, rows);
            String checksum = HexFormat.of().formatHex(rows.getMessageDigest().digest());
            if (count != copy.rows() || !checksum.equals(copy.sha256())) {
                throw new PlainFailure("platform.backup-damaged", copy.table());
            }
        }
    }

    private static void set(JdbcClient jdbc, Manifest.Sequence sequence) {
        if (sequence.last() == 0) {
            jdbc.sql("alter sequence " + sequence.name() + " restart").update();
        } else {
            jdbc.sql("select setval(cast(:name as regclass), :last)")
                    .param("name", sequence.name())
                    .param("last", sequence.last())
                    .query(Long.class)
                    .single();
        }
    }
}
