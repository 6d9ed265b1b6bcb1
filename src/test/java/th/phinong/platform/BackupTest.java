package th.phinong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

import th.phinong.testing.TestDatabase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

class BackupTest {

    private static final String ROWS = "select count(*) from audit.keepsake";

    @TempDir Path folder;
    TestDatabase from;
    TestDatabase to;

    @BeforeEach
    void a_database_with_tables_that_are_hard_to_copy() {
        from = TestDatabase.migrated();
        to = TestDatabase.migrated();
        makeTables(from);
        makeTables(to);
        from.jdbc()
                .sql("insert into audit.keepsake (parent, said) values (null, 'สวัสดี\t\\N\n')")
                .update();
        from.jdbc().sql("insert into audit.keepsake (parent, said) values (1, null)").update();
        from.jdbc().sql("update audit.keepsake set parent = 2 where id = 1").update();
    }

    /**
     * Rows that refer to one another in a circle, a generated column, and a table that only grows.
     */
    private static void makeTables(TestDatabase database) {
        database.jdbc()
                .sql(
                        """
                        create table audit.keepsake (
                            id     bigint generated always as identity primary key,
                            parent bigint references audit.keepsake,
                            said   text,
                            length int generated always as (length(said)) stored);
                        create function audit.forbid() returns trigger language plpgsql as
                            $$ begin raise exception 'never'; end $$;
                        create trigger no_truncate before truncate on audit.keepsake
                            execute function audit.forbid();
                        """)
                .update();
    }

    @AfterEach
    void drop() {
        from.close();
        to.close();
    }

    @Test
    void what_was_saved_comes_back_the_same() throws IOException {
        Path file = backup();
        restore(file, "--replace");
        String all = "select string_agg(k::text, ';' order by id) from audit.keepsake k";
        assertThat(to.jdbc().sql(all).query(String.class).single())
                .isEqualTo(from.jdbc().sql(all).query(String.class).single());
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void after_a_restore_numbering_goes_on_and_the_rules_hold_again() throws IOException {
        restore(backup(), "--replace");
        to.jdbc().sql("insert into audit.keepsake (parent) values (2)").update();
        assertThat(to.jdbc().sql("select max(id) from audit.keepsake").query(Long.class).single())
                .isEqualTo(3);
        assertThatThrownBy(
                        () ->
                                to.jdbc()
                                        .sql("insert into audit.keepsake (parent) values (99)")
                                        .update())
                .hasMessageContaining("foreign key");
        assertThatThrownBy(() -> to.jdbc().sql("truncate audit.keepsake").update())
                .hasMessageContaining("never");
    }

    @Test
    void a_register_that_holds_something_is_replaced_only_when_asked() throws IOException {
        Path file = backup();
        to.jdbc().sql("insert into audit.keepsake (said) values ('mine')").update();
        assertThatThrownBy(() -> restore(file))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("--replace");
        assertThat(to.jdbc().sql(ROWS).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void a_backup_with_one_changed_byte_changes_nothing() throws IOException {
        Path damaged = withOneByteChanged(backup());
        to.jdbc().sql("insert into audit.keepsake (said) values ('mine')").update();
        assertThatThrownBy(() -> restore(damaged, "--replace"))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("audit.keepsake");
        assertThat(to.jdbc().sql(ROWS).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_no_backup_is_refused_in_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear sir");
        assertThatThrownBy(() -> restore(file, "--replace"))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("is no backup")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void a_backup_of_other_tables_is_refused() throws IOException {
        Path file = backup();
        to.jdbc().sql("alter table audit.keepsake add column more text").update();
        assertThatThrownBy(() -> restore(file, "--replace"))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("another version");
    }

    @Test
    void an_existing_file_is_not_overwritten() throws IOException {
        Path file = backup();
        assertThatThrownBy(() -> backupInto(file)).hasMessageContaining("is there already");
    }

    private Path backup() {
        Path file = folder.resolve("phinong.backup");
        backupInto(file);
        return file;
    }

    private void backupInto(Path file) {
        run(new BackupCommand(from.dataSource()), file.toString());
    }

    private void restore(Path file, String... more) {
        var settings = new MockEnvironment().withProperty("DATABASE_URL", to.address().url());
        try (var databases = new Databases(settings, _ -> {})) {
            var words = new java.util.ArrayList<>(List.of(file.toString()));
            words.addAll(List.of(more));
            run(
                    new RestoreCommand(databases, databases.dataSource()),
                    words.toArray(String[]::new));
        }
    }

    private static void run(Command command, String... words) {
        var said = new ByteArrayOutputStream();
        int status =
                command.run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(status).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    private Path withOneByteChanged(Path backup) throws IOException {
        Path damaged = folder.resolve("damaged.backup");
        try (var old = new ZipFile(backup.toFile());
                var changed = new ZipOutputStream(Files.newOutputStream(damaged))) {
            for (var entry : old.stream().toList()) {
                byte[] bytes = old.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("audit.keepsake.copy")) {
                    bytes[bytes.length - 2] ^= 1;
                }
                changed.putNextEntry(new ZipEntry(entry.getName()));
                changed.write(bytes);
            }
        }
        return damaged;
    }
}
