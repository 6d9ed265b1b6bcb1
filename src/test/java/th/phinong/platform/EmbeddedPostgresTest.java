package th.phinong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import th.phinong.platform.EmbeddedPostgres.Durability;
import th.phinong.testing.TestDatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** Every test has a folder of its own and ends only the processes that it started. */
class EmbeddedPostgresTest {

    private static final String WITHOUT_END = String.valueOf(Integer.MAX_VALUE);

    /** Not JUnit's: other users must be able to reach it. */
    Path folder;

    @BeforeEach
    void a_folder_that_every_user_can_reach() throws IOException {
        folder = Files.createTempDirectory("phinong-test-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    @AfterEach
    void tidy() throws IOException {
        // Whatever a failed test left running there is stopped like any orphan.
        if (Files.exists(data().resolve("postmaster.pid"))) {
            start().close();
        }
        Folders.delete(folder);
    }

    @Test
    void every_acknowledged_commit_is_there_after_kill_9_and_the_start_says_that_it_recovered()
            throws Exception {
        int acknowledged;
        try (var server = writer(Durability.DURABLE, WITHOUT_END)) {
            server.awaitNumber(200);
            acknowledged = Math.max(200, server.kill());
        }
        long orphan = postmaster();
        assertThat(ProcessHandle.of(orphan)).isPresent();
        try (var postgres = start()) {
            assertThat(postgres.recovered()).isTrue();
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(rowsUpTo(postgres, acknowledged)).isEqualTo(acknowledged);
        }
        try (var postgres = start()) {
            assertThat(postgres.recovered()).isFalse();
        }
    }

    @Test
    void a_folder_in_use_is_refused_in_one_line_and_a_command_joins_it() throws Exception {
        try (var server = writer(Durability.FAST, WITHOUT_END)) {
            server.awaitNumber(1);
            assertThatThrownBy(this::start)
                    .isInstanceOf(PlainFailure.class)
                    .hasMessageContaining("in use by process " + server.pid())
                    .message()
                    .doesNotContain("\n");
            try (var joined = EmbeddedPostgres.startOrJoin(postgresFolder(), Durability.FAST)) {
                assertThat(joined.joined()).isTrue();
                assertThat(rowsUpTo(joined, 1)).isEqualTo(1);
            }
            server.awaitNumber(2);
        }
    }

    @Test
    void a_command_starts_it_when_no_server_runs_and_stops_it_after() throws IOException {
        linkBinaries();
        try (var postgres = EmbeddedPostgres.startOrJoin(postgresFolder(), Durability.FAST)) {
            assertThat(postgres.joined()).isFalse();
            assertThat(data().resolve("postmaster.pid")).exists();
        }
        assertThat(data().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void it_starts_as_an_ordinary_user_too() throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0, "only root can become another user");
        var nobody = ServerUser.unprivileged().orElseThrow();
        var jars = OtherProcess.copiedJars(folder.resolve("jars"));
        try (var server =
                OtherProcess.start(
                        nobody.prefix(), jars, Map.of(), arguments(Durability.FAST, "3"))) {
            server.awaitNumber(3);
            assertThat(server.status()).isZero();
        }
        assertThat(Files.getAttribute(data(), "unix:uid")).isEqualTo(nobody.uid());
    }

    @Test
    void root_without_user_namespaces_lets_an_ordinary_user_run_it() throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0, "only root can become another user");
        Path programs = Files.createDirectories(folder.resolve("programs"));
        for (String name : List.of("setpriv", "true")) {
            Files.createSymbolicLink(programs.resolve(name), Path.of("/usr/bin", name));
        }
        var withoutUnshare = Map.of("PATH", programs.toString());
        try (var server =
                OtherProcess.start(
                        List.of(),
                        OtherProcess.jars(),
                        withoutUnshare,
                        arguments(Durability.FAST, "3"))) {
            server.awaitNumber(3);
            assertThat(server.status()).isZero();
        }
        var nobody = ServerUser.unprivileged().orElseThrow();
        assertThat(Files.getAttribute(data(), "unix:uid")).isEqualTo(nobody.uid());
        // And back: the next start may run as somebody else.
        try (var postgres = start()) {
            assertThat(rowsUpTo(postgres, 3)).isEqualTo(3);
        }
    }

    @Test
    void a_cluster_that_was_cut_short_while_being_made_is_made_anew() throws IOException {
        Path half = postgresFolder().resolve("cluster" + Folders.MAKING);
        Files.createDirectories(half.resolve("data"));
        Files.writeString(half.resolve("data/PG_VERSION"), "18");
        linkBinaries();
        try (var postgres = start()) {
            assertThat(jdbc(postgres).sql("select 1").query(Integer.class).single()).isEqualTo(1);
        }
        assertThat(half).doesNotExist();
    }

    @Test
    void a_process_id_that_another_program_has_by_now_is_left_alone() throws IOException {
        linkBinaries();
        start().close();
        long ours = ProcessHandle.current().pid();
        Files.writeString(data().resolve("postmaster.pid"), ours + "\n" + data() + "\n");
        try (var postgres = start()) {
            assertThat(postgres.recovered()).isTrue();
            assertThat(postmaster()).isNotEqualTo(ours);
        }
    }

    @Test
    void the_products_role_is_no_superuser_and_needs_its_password() throws IOException {
        linkBinaries();
        try (var postgres = start()) {
            var role = "select rolsuper from pg_roles where rolname = current_user";
            assertThat(jdbc(postgres).sql(role).query(Boolean.class).single()).isFalse();
            var right = postgres.address();
            var wrong =
                    new DatabaseAddress(
                            right.host(), right.port(), right.database(), right.user(), "x", "");
            assertThatThrownBy(wrong::connect).hasMessageContaining("password");
        }
        assertThat(Files.getPosixFilePermissions(postgresFolder().resolve("cluster/password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void trigrams_see_thai() {
        try (var database = TestDatabase.empty()) {
            var jdbc = database.jdbc();
            jdbc.sql("create extension pg_trgm").update();
            var trigrams = "select cardinality(show_trgm('ขอนแก่น'))";
            assertThat(jdbc.sql(trigrams).query(Integer.class).single()).isPositive();
        }
    }

    private OtherProcess writer(Durability durability, String rows) throws IOException {
        linkBinaries();
        return OtherProcess.start(
                List.of(), OtherProcess.jars(), Map.of(), arguments(durability, rows));
    }

    private String[] arguments(Durability durability, String rows) {
        return new String[] {postgresFolder().toString(), durability.name(), rows};
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(postgresFolder(), Durability.FAST);
    }

    private static JdbcClient jdbc(EmbeddedPostgres postgres) {
        var address = postgres.address();
        return JdbcClient.create(
                new DriverManagerDataSource(address.jdbcUrl(), address.user(), address.password()));
    }

    private static int rowsUpTo(EmbeddedPostgres postgres, int number) {
        return jdbc(postgres)
                .sql("select count(*) from written where number <= :number")
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data().resolve("postmaster.pid")).getFirst().strip());
    }

    private Path postgresFolder() {
        return folder.resolve("postgres");
    }

    private Path data() {
        return postgresFolder().resolve("cluster/data");
    }

    /** Unpacking takes two seconds; the run's own PostgreSQL has done it. */
    private void linkBinaries() throws IOException {
        Files.createDirectories(postgresFolder());
        TestDatabase.empty().close();
        try (var all = Files.list(TestDatabase.folder())) {
            Path binaries =
                    all.filter(path -> path.getFileName().toString().startsWith("binaries-"))
                            .findFirst()
                            .orElseThrow();
            Files.createSymbolicLink(postgresFolder().resolve(binaries.getFileName()), binaries);
        }
    }
}
