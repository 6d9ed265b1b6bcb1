package th.phinong.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** Sends requests and counts them. */
final class Load {

    static final int CONNECTIONS = 16;

    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final String REFUSED = "Non-2xx or 3xx responses";

    private Load() {}

    /** One request on a connection; it says itself what it sends. */
    interface Shot {
        /** Sends it; false when there is nothing left to send. */
        boolean fire(Wire wire) throws IOException;
    }

    /** A shot that gets a page and wants it whole. */
    static Shot page(String path, Map<String, String> headers) {
        return wire -> {
            var answer = wire.get(path, headers);
            if (answer.status() != 200) {
                throw new IllegalStateException(path + " answered " + answer.status());
            }
            return true;
        };
    }

    /**
     * Pages per second over sixteen connections: by wrk where it is installed, else by ourselves.
     */
    static double pagesPerSecond(int port, String path, double seconds) throws Exception {
        return Tools.has("wrk")
                ? byWrk(port, path, seconds)
                : perSecond(port, seconds, page(path, Map.of()));
    }

    private static double byWrk(int port, String path, double seconds) throws Exception {
        var process =
                new ProcessBuilder(
                                "wrk",
                                "-t1",
                                "-c" + CONNECTIONS,
                                "-d" + Math.max(1, Math.round(seconds)) + "s",
                                "http://127.0.0.1:" + port + path)
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var found = PER_SECOND.matcher(said);
        if (process.waitFor() != 0 || !found.find() || said.contains(REFUSED)) {
            throw new IllegalStateException("wrk: " + path + ": " + said);
        }
        return Double.parseDouble(found.group(1));
    }

    /** Shots per second over sixteen connections of ours, one virtual thread each. */
    static double perSecond(int port, double seconds, Shot shot) throws Exception {
        var done = new LongAdder();
        long begun = System.nanoTime();
        long until = begun + (long) (seconds * 1e9);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                all.add(
                        threads.submit(
                                () -> {
                                    try (var wire = new Wire(port)) {
                                        while (System.nanoTime() < until && shot.fire(wire)) {
                                            done.increment();
                                        }
                                    }
                                    return null;
                                }));
            }
            for (var one : all) {
                one.get();
            }
        }
        return done.sum() / ((System.nanoTime() - begun) / 1e9);
    }

    /** How long each shot took on one connection, in milliseconds, shortest first. */
    static double[] latencies(int port, double seconds, Shot shot) throws IOException {
        var taken = new ArrayList<Double>();
        long until = System.nanoTime() + (long) (seconds * 1e9);
        try (var wire = new Wire(port)) {
            while (System.nanoTime() < until) {
                long sent = System.nanoTime();
                if (!shot.fire(wire)) {
                    break;
                }
                taken.add((System.nanoTime() - sent) / 1e6);
            }
        }
        var sorted = taken.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /**
     * The value below which that share of the values lies (nearest rank).
     *
     * @param sorted shortest first, at least one
     */
    static double percentile(double[] sorted, double share) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
