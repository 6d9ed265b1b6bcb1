package th.phinong.platform;

import th.phinong.platform.EmbeddedPostgres.Durability;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A program for {@link EmbeddedPostgresTest}: starts the PostgreSQL of a folder, writes row after
 * row, and prints the number of each when its commit is acknowledged.
 */
final class WritesUntilKilled {

    private WritesUntilKilled() {}

    public static void main(String[] words) throws SQLException {
        var postgres = EmbeddedPostgres.start(Path.of(words[0]), Durability.valueOf(words[1]));
        int rows = Integer.parseInt(words[2]);
        try (var connection = postgres.address().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number int primary key)");
            for (int number = 1; number <= rows; number++) {
                statement.execute("insert into written values (" + number + ")");
                System.out.println(number);
            }
        }
        postgres.close();
    }
}
