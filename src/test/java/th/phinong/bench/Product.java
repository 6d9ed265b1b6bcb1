package th.phinong.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The product as people run it: {@code bin/run} and {@code bin/phinong} on a folder of its own. */
final class Product implements AutoCloseable {

    private static final String READY = "http://localhost:";

    private final Process server;
    private final int port;
    private final double startSeconds;

    private static final List<Product> RUNNING = new CopyOnWriteArrayList<>();

    private Product(Process server, int port, double startSeconds) {
        this.server = server;
        this.port = port;
        this.startSeconds = startSeconds;
        RUNNING.add(this);
    }

    /** Stops every server that was started here and still runs. */
    static void stopAll() {
        RUNNING.forEach(Product::close);
    }

    /** Starts the server on a free port and waits until it can serve its first page. */
    static Product start(Path data) throws IOException {
        long begun = System.nanoTime();
        var process = command(data, List.of("bin/run")).start();
        var out = process.inputReader();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            int at = line.indexOf(READY);
            if (at >= 0) {
                int port = Integer.parseInt(line.substring(at + READY.length()).strip());
                readOn(out);
                return new Product(process, port, (System.nanoTime() - begun) / 1e9);
            }
        }
        throw new IllegalStateException("bin/run ended before it was ready");
    }

    /** Runs a command and answers what it printed. */
    static String run(Path data, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bin/phinong"));
        command.addAll(List.of(words));
        // What it says of its progress goes where our own goes.
        var process = command(data, command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
        return said;
    }

    private static ProcessBuilder command(Path data, List<String> words) {
        var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        var environment = builder.environment();
        List.of("DATABASE_URL", "DATABASE_READ_URL", "PHINONG_DEMO", "PHINONG_BIND")
                .forEach(environment::remove);
        environment.put("PORT", "0");
        environment.put("PHINONG_DATA", data.toString());
        return builder;
    }

    /** Until the server ends, whose last words may be cut off. */
    private static void readOn(BufferedReader out) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                out.lines().forEach(System.err::println);
                            } catch (UncheckedIOException ended) {
                                System.err.println("# the server was ended");
                            }
                        });
    }

    int port() {
        return port;
    }

    double startSeconds() {
        return startSeconds;
    }

    /** What the server's own process holds of the machine's memory, in MB. */
    double residentMegabytes() throws IOException {
        var process =
                new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(server.pid())).start();
        return Double.parseDouble(new String(process.getInputStream().readAllBytes()).strip())
                / 1024;
    }

    /** What is reachable in the server's heap, in MB: counted after a collection. */
    double liveHeapMegabytes() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process =
                new ProcessBuilder(jcmd, String.valueOf(server.pid()), "GC.class_histogram")
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        var total = said.strip().lines().reduce("", (_, line) -> line).strip().split("\\s+");
        return Double.parseDouble(total[total.length - 1]) / (1024 * 1024);
    }

    /** Stops it as Ctrl-C does, its database with it. */
    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
