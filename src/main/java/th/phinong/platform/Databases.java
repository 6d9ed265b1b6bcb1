package th.phinong.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import th.phinong.platform.EmbeddedPostgres.Durability;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;

import javax.sql.DataSource;

/**
 * The one place that chooses the database: any PostgreSQL of {@code DATABASE_URL}, or the embedded
 * one. Nothing is started, reached or migrated before the first connection is asked for, so that a
 * command which needs no database has none.
 */
public final class Databases implements AutoCloseable {

    private static final int OLDEST_POSTGRES = 15;

    private final Environment settings;
    private final Consumer<String> terminal;
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable DatabaseAddress address;
    private @Nullable HikariDataSource primary;
    private @Nullable HikariDataSource replica;
    private boolean fresh;

    /**
     * @param settings {@code DATABASE_URL}, {@code DATABASE_READ_URL}, {@code PHINONG_DATA} and the
     *     properties {@code phinong.command} and {@code phinong.postgres.fast}
     * @param terminal takes what the person who started this should know
     */
    Databases(Environment settings, Consumer<String> terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    /** True when the database is the product's own. */
    public boolean embedded() {
        return setting("DATABASE_URL").isEmpty();
    }

    /** True when a running server owns the embedded database and this process has joined it. */
    public boolean joined() {
        opened();
        return postgres != null && postgres.joined();
    }

    /** True when no module had a table in this database before this process opened it. */
    public boolean fresh() {
        opened();
        return fresh;
    }

    /** Where the database is, password included, for a person's own SQL. */
    DatabaseAddress address() {
        opened();
        if (address == null) {
            throw new IllegalStateException("an open database has an address");
        }
        return address;
    }

    /** The database that everything is written to, opened by the first connection. */
    DataSource dataSource() {
        return new OnFirstUse();
    }

    /** The replica of {@code DATABASE_READ_URL} if there is one, else the same as the other. */
    DataSource publicReads() {
        String url = setting("DATABASE_READ_URL");
        if (url.isEmpty()) {
            return dataSource();
        }
        replica = pool("public-reads", DatabaseAddress.parse("DATABASE_READ_URL", url));
        return replica;
    }

    /**
     * Opens the database now.
     *
     * @throws PlainFailure when it can't be reached, started or migrated
     */
    synchronized HikariDataSource opened() {
        if (primary != null) {
            return primary;
        }
        var reached = embedded() ? start() : external();
        var pool = pool("primary", reached);
        try {
            fresh = Migrations.apply(pool);
        } catch (RuntimeException e) {
            pool.close();
            close();
            throw e;
        }
        address = reached;
        primary = pool;
        return pool;
    }

    private DatabaseAddress start() {
        var folder = Path.of(settings.getProperty("PHINONG_DATA", "var")).resolve("postgres");
        var fast = settings.getProperty("phinong.postgres.fast", Boolean.class, false);
        var durability = fast ? Durability.FAST : Durability.DURABLE;
        var started =
                settings.containsProperty("phinong.command")
                        ? EmbeddedPostgres.startOrJoin(folder, durability)
                        : EmbeddedPostgres.start(folder, durability);
        if (started.recovered()) {
            terminal.accept(Wording.of("platform.recovered"));
        }
        postgres = started;
        return started.address();
    }

    private DatabaseAddress external() {
        var address = DatabaseAddress.parse("DATABASE_URL", setting("DATABASE_URL"));
        try (var connection = address.connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_POSTGRES) {
                throw new PlainFailure("platform.database-old", address, version, OLDEST_POSTGRES);
            }
            return address;
        } catch (SQLException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new PlainFailure(e, "platform.database-unreachable", address, reason);
        }
    }

    private HikariDataSource pool(String name, DatabaseAddress address) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(
                settings.getProperty("phinong.database.connections", Integer.class, 16));
        config.setConnectionTimeout(10_000);
        // A replica that is away must not keep the product from starting.
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private String setting(String name) {
        return settings.getProperty(name, "").strip();
    }

    @Override
    public synchronized void close() {
        if (primary != null) {
            primary.close();
        }
        if (replica != null) {
            replica.close();
        }
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
    }

    private final class OnFirstUse extends DelegatingDataSource {

        @Override
        public DataSource getTargetDataSource() {
            return opened();
        }

        @Override
        public void afterPropertiesSet() {
            // The target is there when it is asked for.
        }
    }
}
