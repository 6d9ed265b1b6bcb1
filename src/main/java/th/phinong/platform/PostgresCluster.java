package th.phinong.platform;

import th.phinong.platform.EmbeddedPostgres.Durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** The cluster's files and the programs that make, start and stop it. */
final class PostgresCluster {

    private static final long LARGEST_LOG = 10_000_000;

    private final PostgresFolder place;
    private final ServerUser user;
    private final Durability durability;
    private final Path home;

    /**
     * @param place a folder whose lock is held
     * @param user who its programs run as
     */
    PostgresCluster(PostgresFolder place, ServerUser user, Durability durability) {
        this.place = place;
        this.user = user;
        this.durability = durability;
        this.home = PostgresBinaries.unpackedIn(place.folder());
    }

    /** The password of both roles, made with the cluster. */
    static String passwordIn(Path cluster) throws IOException {
        return Files.readString(cluster.resolve("password")).strip();
    }

    String password() throws IOException {
        return passwordIn(place.cluster());
    }

    /**
     * Makes the cluster under another name and moves it when it is whole, so that a start that is
     * cut short leaves nothing half made.
     */
    void makeUnlessThere() throws IOException {
        if (Files.exists(place.cluster())) {
            giveToUser(place.cluster());
            return;
        }
        Path making = place.folder().resolve("cluster" + Folders.MAKING);
        Files.createDirectory(making);
        Path password = making.resolve("password");
        Folders.writeSecret(password, newPassword());
        giveToUser(making);
        var made = user.run(initdb(making.resolve("data"), password));
        if (made.status() != 0) {
            throw new PlainFailure(
                    "platform.database-make", place.folder(), lastLine(made.output()));
        }
        Files.move(making, place.cluster());
    }

    private List<String> initdb(Path data, Path password) {
        // pg_trgm asks the C library which characters are letters: under "C" no Thai one is.
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        var words =
                new ArrayList<>(
                        List.of(
                                program("initdb"),
                                "--pgdata=" + data,
                                "--username=postgres",
                                "--pwfile=" + password,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--lc-collate=C",
                                "--lc-messages=C",
                                "--lc-ctype=" + (mac ? "en_US.UTF-8" : "C.UTF-8")));
        if (durability == Durability.FAST) {
            words.add("--no-sync");
        }
        return words;
    }

    /**
     * Starts PostgreSQL and waits until it answers. It is {@code pg_ctl}'s child, not ours: a plain
     * child would get the terminal's Ctrl-C before the application could put its things in order.
     *
     * @return false when it didn't start; {@link #lastWords} says why
     */
    boolean start(int port) throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LARGEST_LOG) {
            Files.delete(log());
        }
        String settings = " -c " + String.join(" -c ", settings(port));
        return control("start", "-l", log().toString(), "-o", settings).status() == 0;
    }

    private List<String> settings(int port) {
        var settings =
                new ArrayList<>(
                        List.of(
                                "listen_addresses=127.0.0.1",
                                "port=" + port,
                                "unix_socket_directories=",
                                "max_connections=60",
                                "timezone=UTC",
                                // The register's indexes are larger than the default of 128 MB;
                                // compiling a statement takes longer than our longest one.
                                "shared_buffers=256MB",
                                // Data in memory or on flash: reading here and there costs hardly
                                // more than reading on. With the default of 4 a search by index
                                // and a scan of the whole table are a near tie.
                                "random_page_cost=1.1",
                                "jit=off",
                                // A refused statement would put people's data into the log.
                                "log_min_messages=log",
                                "log_checkpoints=off"));
        if (durability == Durability.FAST) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        return settings;
    }

    /** Ends the sessions, writes all to disk and stops. */
    void stop() throws IOException {
        control("stop", "-m", "fast");
    }

    /** Stops the PostgreSQL that a killed process left behind. */
    void stopOrphan() throws IOException {
        if (place.orphan().isPresent() && control("stop", "-m", "fast").status() != 0) {
            control("stop", "-m", "immediate");
        }
        place.forgetOrphan();
    }

    private ServerUser.Outcome control(String... words) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                program("pg_ctl"),
                                "-D",
                                place.data().toString(),
                                "--wait",
                                "--timeout=60"));
        command.addAll(List.of(words));
        return user.run(command);
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** The files may have been another user's: the product was started in another way then. */
    private void giveToUser(Path folder) throws IOException {
        if (!user.prefix().isEmpty()
                && !Files.getAttribute(folder, "unix:uid").equals(user.uid())) {
            Folders.giveTo(folder, user.uid(), user.gid());
        }
    }

    Path log() {
        return place.cluster().resolve("server.log");
    }

    /** The last line of PostgreSQL's own log. */
    String lastWords() throws IOException {
        return Files.exists(log()) ? lastLine(Files.readString(log())) : "";
    }

    private static String lastLine(String text) {
        return text.strip().lines().reduce("", (_, last) -> last);
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
