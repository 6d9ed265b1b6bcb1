package th.phinong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

class ServerTest {

    @Test
    void a_port_that_somebody_has_is_refused_in_one_line() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertThatThrownBy(() -> Server.freePort(port, "localhost"))
                    .isInstanceOf(PlainFailure.class)
                    .hasMessageContaining("Port " + port + " is taken")
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    void a_free_port_is_taken_as_it_is() {
        assertThat(Server.freePort("0", "localhost")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x8", "-1", "65536", "999999", "80 80"})
    void what_is_no_port_is_refused(String port) {
        assertThatThrownBy(() -> Server.freePort(port, "localhost"))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("\"" + port + "\"");
    }
}
