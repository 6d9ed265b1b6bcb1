package th.phinong.platform;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

/** Brings each module's schema to the newest version, every module with a history of its own. */
public final class Migrations {

    /** In the order in which one may refer to another; a test compares it with the folders. */
    public static final List<String> MODULES =
            List.of(
                    "audit",
                    "identity",
                    "directory",
                    "documents",
                    "relations",
                    "workinggroups",
                    "establishment",
                    "cooperation",
                    "monitoring",
                    "notifications",
                    "opendata");

    static final String HISTORY = "flyway_schema_history";

    /** Any number that no one else locks: several nodes may start at once. */
    private static final long LOCK = 0x70686e6fL;

    private Migrations() {}

    /**
     * Migrates every module that has migrations.
     *
     * @return true when the database held none of them before
     * @throws PlainFailure when a migration can't be applied
     */
    public static boolean apply(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                boolean fresh = true;
                for (String module : withMigrations()) {
                    fresh &= apply(database, module);
                }
                return fresh;
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException | FlywayException e) {
            throw new PlainFailure(e, "platform.migration", firstLine(e));
        }
    }

    /** The modules that have a folder of migrations, in order. */
    static List<String> withMigrations() {
        var resources = new PathMatchingResourcePatternResolver();
        return MODULES.stream().filter(module -> hasMigrations(resources, module)).toList();
    }

    private static boolean hasMigrations(
            PathMatchingResourcePatternResolver resources, String module) {
        try {
            return resources.getResources("classpath*:db/migration/" + module + "/*.sql").length
                    > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean apply(DataSource database, String module) {
        var flyway =
                Flyway.configure()
                        .dataSource(database)
                        .schemas(module)
                        .defaultSchema(module)
                        .table(HISTORY)
                        .locations("classpath:db/migration/" + module)
                        .validateMigrationNaming(true)
                        // Numbers are given out by tens to what is built side by side.
                        .outOfOrder(true)
                        .cleanDisabled(true)
                        .load();
        return flyway.migrate().initialSchemaVersion == null;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
    }
}
