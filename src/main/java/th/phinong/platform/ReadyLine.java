package th.phinong.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Says where the product is once it can serve its first page; people and scripts wait for it. */
@Component
@ConditionalOnWebApplication
class ReadyLine {

    private static final int ROUNDS = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/relations",
                    "/relations?q=Guangxi",
                    "/provinces/TH-50",
                    "/statistics",
                    "/guide",
                    "/login",
                    "/api/v1/relations");

    @EventListener
    void say(ApplicationReadyEvent ready) {
        Environment settings = ready.getApplicationContext().getEnvironment();
        String port = settings.getProperty("local.server.port", "");
        System.out.println(Wording.of("platform.ready", port));
        if (settings.getProperty("phinong.rehearsal", Boolean.class, false)) {
            rehearse(port);
        }
    }

    /**
     * {@code bin/run} lets the JVM learn from a short run what a start and the most read pages
     * need, often enough that it knows what to compile.
     */
    private static void rehearse(String port) {
        try (var reader = HttpClient.newHttpClient()) {
            for (int i = 0; i < ROUNDS; i++) {
                for (var page : PAGES) {
                    var address = URI.create("http://localhost:" + port + page);
                    var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
                    reader.send(request, BodyHandlers.discarding());
                }
            }
        } catch (IOException e) {
            System.err.println(Wording.of("platform.unexpected", e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Not on this thread: the context closes in a shutdown hook, which waits for the start.
        Thread.ofPlatform().start(() -> System.exit(0));
    }
}
