package th.phinong.testing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import th.phinong.platform.DatabaseAddress;
import th.phinong.platform.EmbeddedPostgres;
import th.phinong.platform.EmbeddedPostgres.Durability;
import th.phinong.platform.Migrations;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/**
 * A database of its own for one test class, on the one PostgreSQL of the test run. Close it, or let
 * it be dropped by the next run.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A database with nothing in it. */
    public static TestDatabase empty() {
        return copyOf("template0");
    }

    /** A database with every module's tables, as the migrations leave them. */
    public static TestDatabase migrated() {
        return copyOf(Template.NAME);
    }

    private static TestDatabase copyOf(String template) {
        String name = "test_" + NUMBER.incrementAndGet();
        Cluster.execute("create database " + name + " template " + template);
        return new TestDatabase(name);
    }

    /** Where it is, for {@code DATABASE_URL}. */
    public DatabaseAddress address() {
        return Cluster.POSTGRES.address().withDatabase(name);
    }

    /** A connection for each call: tests are few and short. */
    public DataSource dataSource() {
        return Cluster.dataSource(name);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    @Override
    public void close() {
        Cluster.drop(Cluster.POSTGRES, name);
    }

    /** Made by the first test that needs it. */
    private static final class Cluster {

        static final EmbeddedPostgres POSTGRES = started();

        private static EmbeddedPostgres started() {
            var postgres = EmbeddedPostgres.start(folder(), Durability.FAST);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            JdbcClient.create(dataSource(postgres, EmbeddedPostgres.NAME))
                    .sql("select datname from pg_database where datname like 'test\\_%'")
                    .query(String.class)
                    .list()
                    .forEach(old -> drop(postgres, old));
            return postgres;
        }

        static DataSource dataSource(String database) {
            return dataSource(POSTGRES, database);
        }

        private static DataSource dataSource(EmbeddedPostgres postgres, String database) {
            var address = postgres.address().withDatabase(database);
            String url = "jdbc:postgresql://" + address;
            return new DriverManagerDataSource(url, address.user(), address.password());
        }

        static void execute(String sql) {
            execute(POSTGRES, sql);
        }

        /**
         * Ends what the tests left connected, and drops. By force it would fail whenever the server
         * is just tidying up there: a role that is no superuser may not end that. Without, the
         * server ends it and waits.
         */
        static void drop(EmbeddedPostgres postgres, String name) {
            execute(
                    postgres,
                    """
                    select pg_terminate_backend(pid)
                      from pg_stat_activity
                     where datname = '%s' and usename = current_user
                    """
                            .formatted(name));
            execute(postgres, "drop database " + name);
        }

        private static void execute(EmbeddedPostgres postgres, String sql) {
            var address = postgres.address();
            try (var connection =
                            DriverManager.getConnection(
                                    "jdbc:postgresql://" + address,
                                    address.user(),
                                    address.password());
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }

    /** The folder of the run's PostgreSQL, whose unpacked binaries other tests may link to. */
    public static Path folder() {
        return Path.of("target", "test-postgres").toAbsolutePath();
    }

    /** Migrated once; copies of it take a tenth of a second. */
    private static final class Template {

        static final String NAME = made();

        private static String made() {
            Cluster.execute("create database test_template template template0");
            Migrations.apply(Cluster.dataSource("test_template"));
            return "test_template";
        }
    }
}
