package th.phinong.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Says where the product is once it can serve its first page; people and scripts wait for it. */
@Component
@ConditionalOnWebApplication
class ReadyLine {

    @EventListener
    void say(ApplicationReadyEvent ready) {
        Environment settings = ready.getApplicationContext().getEnvironment();
        String port = settings.getProperty("local.server.port", "");
        System.out.println(Wording.of("platform.ready", port));
        if (settings.getProperty("phinong.rehearsal", Boolean.class, false)) {
            rehearse(port);
        }
    }

    /** {@code bin/run} lets the JVM learn from a short run what a start and a page need. */
    private static void rehearse(String port) {
        try {
            var page = URI.create("http://localhost:" + port + "/").toURL().openConnection();
            ((HttpURLConnection) page).getResponseCode();
        } catch (IOException e) {
            System.err.println(Wording.of("platform.unexpected", e));
        }
        // Not on this thread: the context closes in a shutdown hook, which waits for the start.
        Thread.ofPlatform().start(() -> System.exit(0));
    }
}
