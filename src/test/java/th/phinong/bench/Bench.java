package th.phinong.bench;

import th.phinong.platform.EmbeddedPostgres;
import th.phinong.platform.EmbeddedPostgres.Durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** {@code bin/bench [--quick] [FILE]}: makes everything up, measures it, and removes it again. */
public final class Bench {

    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final Path data;
    private final Pace pace;
    private final Report report = new Report(System.out);

    private Bench(Path data, Pace pace) {
        this.data = data;
        this.pace = pace;
    }

    /**
     * @param arguments {@code --quick} for a first look, and the file that takes the JSON
     */
    public static void main(String[] arguments) throws Exception {
        var words = List.of(arguments);
        var pace = words.contains("--quick") ? Pace.QUICK : Pace.FULL;
        var file =
                words.stream()
                        .filter(word -> !word.startsWith("--"))
                        .map(Path::of)
                        .findFirst()
                        .orElse(Path.of("target", "bench.json"));
        var data = Files.createTempDirectory("phinong-bench");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(data)));
        var bench = new Bench(data, pace);
        bench.endAfter(AT_MOST, file);
        bench.measure();
        bench.report.write(file, bench.facts());
        say("written to " + file);
    }

    private void measure() throws Exception {
        try (var product = Product.start(data);
                var postgres =
                        EmbeddedPostgres.startOrJoin(data.resolve("postgres"), Durability.DURABLE);
                var floor = Floor.start(postgres.address())) {
            // However this ends, the server is stopped before its folder is removed.
            var measures = new Measures(product, floor, pace, report);
            say("the register as published");
            var small = measures.typicalTimes();
            say("seeding " + pace.relations() + " relations and " + pace.cases() + " cases");
            seed();
            var token = Product.run(data, "token", "--user", "moi");
            measures.throughput();
            measures.acts(token);
            measures.latencies();
            measures.slowing(small);
            measures.export();
            measures.memory();
        }
        say("starting again, with everything there");
        try (var product = Product.start(data)) {
            report.add(
                    new Measurement(
                            "start, embedded database",
                            "s",
                            product.startSeconds(),
                            null,
                            new Measurement.Target.AtMost(8)));
        }
    }

    private void seed() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Product.run(data, "seed", "--relations", String.valueOf(pace.relations()));
        long between = System.nanoTime();
        Product.run(data, "seed", "--cases", String.valueOf(pace.cases()));
        say(
                "seeded in %.0f s and %.0f s"
                        .formatted((between - begun) / 1e9, (System.nanoTime() - between) / 1e9));
    }

    private List<String> facts() {
        return List.of(
                Instant.now().toString(),
                Runtime.getRuntime().availableProcessors() + " processors",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                "Java " + Runtime.version(),
                pace.relations() + " relations",
                pace.cases() + " cases",
                Load.CONNECTIONS + " connections",
                Tools.has("wrk") ? "pages by wrk, acts by a Java client" : "all by a Java client",
                "floor: one prepared statement on the JDK's own web server");
    }

    static void say(String line) {
        System.err.println("# " + line);
    }

    /** What was measured until then is kept. */
    private void endAfter(Duration most, Path file) {
        CompletableFuture.delayedExecutor(most.toSeconds(), TimeUnit.SECONDS)
                .execute(
                        () -> {
                            say("not done within " + most.toMinutes() + " minutes");
                            try {
                                report.write(file, facts());
                            } catch (IOException e) {
                                say("nothing was written: " + e.getMessage());
                            }
                            System.exit(1);
                        });
    }

    private static void delete(Path folder) {
        Product.stopAll();
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder())
                    .forEach(
                            path -> {
                                try {
                                    Files.deleteIfExists(path);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
        } catch (IOException | UncheckedIOException e) {
            say("could not be removed: " + e.getMessage());
        }
    }
}
