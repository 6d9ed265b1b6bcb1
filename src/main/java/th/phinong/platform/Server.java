package th.phinong.platform;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * {@code bin/run}: starts the web server after a look at the one thing that is often in the way.
 */
public final class Server {

    private static final int LARGEST_PORT = 65_535;

    private Server() {}

    /**
     * Starts the server, or says in one line why it can't.
     *
     * @param application the class with {@code @SpringBootApplication}
     * @return the status for the operating system: 0 while it runs, 1 when it couldn't start
     */
    public static int start(Class<?> application) {
        int port;
        try {
            port = freePort(System.getenv().getOrDefault("PORT", "8080"), bindAddress());
        } catch (PlainFailure e) {
            System.err.println(e.getMessage());
            return 1;
        }
        try {
            new SpringApplicationBuilder(application)
                    .bannerMode(Banner.Mode.OFF)
                    .properties(Map.of("server.port", port))
                    .run();
            return 0;
        } catch (RuntimeException _) {
            // Spring Boot has told it already, a PlainFailure in one line.
            return 1;
        }
    }

    private static String bindAddress() {
        return System.getenv().getOrDefault("PHINONG_BIND", "localhost");
    }

    /**
     * The port, which nobody has now; 0 lets the operating system choose.
     *
     * @throws PlainFailure when it is no port or somebody has it
     */
    static int freePort(String setting, String bindAddress) {
        if (!setting.matches("\\d{1,5}") || Integer.parseInt(setting) > LARGEST_PORT) {
            throw new PlainFailure("platform.port-unreadable", setting);
        }
        int port = Integer.parseInt(setting);
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(bindAddress), port));
            return port;
        } catch (IOException e) {
            throw new PlainFailure(e, "platform.port-taken", setting);
        }
    }
}
