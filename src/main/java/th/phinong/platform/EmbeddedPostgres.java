package th.phinong.platform;

import org.jspecify.annotations.Nullable;

import th.phinong.platform.PostgresFolder.Holder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL of our own, in a folder of the product's data: nothing to install and nothing to set
 * up. It listens on this machine only, asks for a generated password, and keeps every acknowledged
 * commit when the power fails.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** How much a cluster cares for its data. */
    public enum Durability {
        /** Every acknowledged commit is on the disk. */
        DURABLE,
        /** Nothing is waited for: tests, and other data that can be thrown away. */
        FAST
    }

    /** The name of the ordinary role that the product signs in as, and of its database. */
    public static final String NAME = "phinong";

    private static final String ADMINISTRATOR = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PORTS_TO_TRY = 5;

    private final PostgresFolder place;
    private final DatabaseAddress address;
    private final @Nullable PostgresCluster cluster;
    private final boolean recovered;

    private EmbeddedPostgres(
            PostgresFolder place,
            DatabaseAddress address,
            @Nullable PostgresCluster cluster,
            boolean recovered) {
        this.place = place;
        this.address = address;
        this.cluster = cluster;
        this.recovered = recovered;
    }

    /**
     * Starts the cluster in a folder, made if it isn't there, for a server that others may join.
     *
     * @throws PlainFailure when another process uses the folder, or it can't be started
     */
    public static EmbeddedPostgres start(Path folder, Durability durability) {
        var place = PostgresFolder.open(folder);
        try {
            if (!place.tryLock()) {
                throw inUse(place);
            }
            return startLocked(place, durability, Holder.SERVER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * For a command: joins the PostgreSQL of a running server, or starts it until {@link #close}.
     * Waits its turn when another command has the folder.
     */
    public static EmbeddedPostgres startOrJoin(Path folder, Durability durability) {
        var place = PostgresFolder.open(folder);
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() - until < 0) {
                if (place.tryLock()) {
                    return startLocked(place, durability, Holder.COMMAND);
                }
                var running = place.record().filter(r -> r.holder() == Holder.SERVER);
                if (running.isPresent() && running.get().port() > 0) {
                    String password = PostgresCluster.passwordIn(place.cluster());
                    var address = address(running.get().port(), NAME, password);
                    if (answers(address)) {
                        return new EmbeddedPostgres(place, address, null, false);
                    }
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
            throw inUse(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlainFailure inUse(PostgresFolder place) throws IOException {
        String holder = place.record().map(r -> String.valueOf(r.process())).orElse("?");
        place.close();
        return new PlainFailure("platform.in-use", place.folder(), holder);
    }

    private static EmbeddedPostgres startLocked(
            PostgresFolder place, Durability durability, Holder holder) throws IOException {
        boolean abrupt = place.endedAbruptly();
        try {
            place.record(holder, 0);
            Folders.deleteUnfinished(place.folder());
            var cluster = new PostgresCluster(place, ServerUser.choose(), durability);
            cluster.stopOrphan();
            cluster.makeUnlessThere();
            int port = startOnFreePort(cluster);
            var address = address(port, NAME, cluster.password());
            makeDatabaseUnlessThere(address);
            place.record(holder, port);
            return new EmbeddedPostgres(place, address, cluster, abrupt);
        } catch (IOException | RuntimeException e) {
            place.close();
            throw e;
        }
    }

    private static int startOnFreePort(PostgresCluster cluster) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            if (cluster.start(port)) {
                return port;
            }
            // Somebody may have taken the port since we looked; anything else fails every time.
            if (attempt == PORTS_TO_TRY) {
                throw new PlainFailure(
                        "platform.database-start", cluster.lastWords(), cluster.log());
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static DatabaseAddress address(int port, String role, String password) {
        return new DatabaseAddress("127.0.0.1", port, role, role, password, "");
    }

    private static boolean answers(DatabaseAddress address) {
        try (var _ = address.connect()) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    /** The product's role may make databases, for tests, but is no superuser. */
    private static void makeDatabaseUnlessThere(DatabaseAddress address) {
        if (answers(address)) {
            return;
        }
        var administrator = address(address.port(), ADMINISTRATOR, address.password());
        try (var connection = administrator.connect()) {
            execute(connection, "drop role if exists " + NAME);
            execute(
                    connection,
                    "create role %s login createdb password '%s'"
                            .formatted(NAME, address.password()));
            execute(connection, "create database %s owner %s".formatted(NAME, NAME));
        } catch (SQLException e) {
            throw new PlainFailure(e, "platform.database-unreachable", address, e.getMessage());
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Where the product's database is, and how to sign in to it. */
    public DatabaseAddress address() {
        return address;
    }

    /** True when the run before ended abruptly and the database was put in order again. */
    public boolean recovered() {
        return recovered;
    }

    /** True when another process, the server, owns this PostgreSQL. */
    public boolean joined() {
        return cluster == null;
    }

    /** Stops PostgreSQL if it is ours, and lets the next one in. */
    @Override
    public void close() {
        try {
            if (cluster != null) {
                cluster.stop();
            }
            place.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
