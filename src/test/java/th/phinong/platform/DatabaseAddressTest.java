package th.phinong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @Test
    void every_part_of_the_address_is_read() {
        assertThat(read("postgresql://ann:p%40ss%3Aw@db.example:6543/sister?sslmode=require"))
                .isEqualTo(
                        new DatabaseAddress(
                                "db.example", 6543, "sister", "ann", "p@ss:w", "sslmode=require"));
    }

    @Test
    void the_port_is_postgresqls_own_when_none_is_given() {
        assertThat(read("postgresql://ann:x@db.example/sister").port()).isEqualTo(5432);
    }

    @Test
    void what_is_written_reads_the_same() {
        var address = new DatabaseAddress("127.0.0.1", 5433, "d", "u ser", "p@:/+%", "a=b");
        assertThat(read(address.url())).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ann:secret@db/sister",
                "jdbc:postgresql://db/sister?password=secret",
                "postgresql://ann:secret@db",
                "postgresql://db/secret",
                "postgresql://ann:sec ret@db/sister"
            })
    void an_address_that_cannot_be_read_is_refused_without_repeating_the_password(String url) {
        assertThatThrownBy(() -> read(url))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("DATABASE_URL")
                .hasMessageNotContaining("sec");
    }

    @Test
    void its_text_does_not_hold_the_password() {
        assertThat(read("postgresql://ann:secret@db/sister")).hasToString("db:5432/sister");
    }

    private static DatabaseAddress read(String url) {
        return DatabaseAddress.parse("DATABASE_URL", url);
    }
}
