package th.phinong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import th.phinong.testing.TestDatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class MigrationsTest {

    @Test
    void every_folder_of_migrations_is_applied() throws IOException {
        try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Migrations.withMigrations());
        }
    }

    @Test
    void each_module_has_a_schema_and_a_history_of_its_own() {
        try (var database = TestDatabase.migrated()) {
            var histories =
                    database.jdbc()
                            .sql(
                                    """
                                    select table_schema
                                      from information_schema.tables
                                     where table_name = :name
                                    """)
                            .param("name", Migrations.HISTORY)
                            .query(String.class)
                            .list();
            assertThat(histories).containsExactlyInAnyOrderElementsOf(Migrations.withMigrations());
        }
    }

    @Test
    void a_database_is_fresh_only_the_first_time() {
        try (var database = TestDatabase.empty()) {
            assertThat(Migrations.apply(database.dataSource())).isTrue();
            assertThat(Migrations.apply(database.dataSource())).isFalse();
        }
    }
}
