package th.phinong.stories;

import th.phinong.testing.TestDatabase;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The product as {@code bin/run} starts it: a process of its own with its own PostgreSQL. */
final class OwnServer implements AutoCloseable {

    private final Process process;
    private final String base;
    private final String said;

    private OwnServer(Process process, String base, String said) {
        this.process = process;
        this.base = base;
        this.said = said;
    }

    /** Starts it on a folder of data and waits until it says that it is ready. */
    static OwnServer start(Path data) throws IOException {
        linkBinaries(data);
        var words =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-Duser.language=en",
                        "-cp",
                        classPath(),
                        "th.phinong.Phinong");
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.matches("DATABASE_.*|PHINONG_.*"));
        environment.put("PORT", "0");
        environment.put("PHINONG_DATA", data.toString());
        var process = builder.start();
        return ready(process);
    }

    private static OwnServer ready(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        var said = new ArrayList<String>();
        String line;
        while ((line = output.readLine()) != null) {
            said.add(line);
            if (line.startsWith("Phinong is ready at ")) {
                Thread.startVirtualThread(() -> output.lines().forEach(more -> {}));
                return new OwnServer(
                        process, line.substring(line.indexOf("http")), String.join("\n", said));
            }
        }
        throw new IllegalStateException("the server ended: " + String.join("\n", said));
    }

    /** The product's own classes and jars, without those of the tests. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(":"))
                .filter(path -> !path.endsWith("test-classes"))
                .collect(Collectors.joining(":"));
    }

    /** Unpacking takes two seconds; the run's own PostgreSQL has done it. */
    private static void linkBinaries(Path data) throws IOException {
        var postgres = Files.createDirectories(data.resolve("postgres"));
        TestDatabase.empty().close();
        try (var all = Files.list(TestDatabase.folder())) {
            for (var binaries :
                    all.filter(path -> path.getFileName().toString().startsWith("binaries-"))
                            .toList()) {
                var link = postgres.resolve(binaries.getFileName());
                if (!Files.exists(link)) {
                    Files.createSymbolicLink(link, binaries);
                }
            }
        }
    }

    String base() {
        return base;
    }

    /** What it printed until it was ready. */
    String said() {
        return said;
    }

    /** Ends it as {@code kill -9} does: it cleans up nothing. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
