package th.phinong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import th.phinong.testing.ApplicationTest;

import java.net.HttpURLConnection;
import java.net.URI;

@ApplicationTest
class ApplicationStartTest {

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;

    @Autowired
    @Qualifier("publicReads")
    JdbcClient publicReads;

    @Test
    void the_application_answers_on_its_port() throws Exception {
        var page = URI.create("http://localhost:" + port + "/login").toURL().openConnection();
        assertThat(((HttpURLConnection) page).getResponseCode()).isEqualTo(200);
    }

    @Test
    void without_a_replica_public_reads_come_from_the_same_database() {
        String database = "select current_database()";
        assertThat(publicReads.sql(database).query(String.class).single())
                .isEqualTo(jdbc.sql(database).query(String.class).single());
    }
}
