package th.phinong.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A JVM of its own for {@link WritesUntilKilled}, with only the jars that the launcher needs. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /**
     * Starts it.
     *
     * @param prefix the words before {@code java}, to become another user
     * @param jars a folder that the user can read, or where the jars are for this user
     * @param environment what differs from this process's
     */
    static OtherProcess start(
            List<String> prefix,
            List<Path> jars,
            Map<String, String> environment,
            String... arguments)
            throws IOException {
        var words = new ArrayList<>(prefix);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-cp");
        words.add(String.join(":", jars.stream().map(Path::toString).toList()));
        words.add(WritesUntilKilled.class.getName());
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new OtherProcess(builder.start());
    }

    /** What the launcher needs of the class path: its own classes, the driver, the unpacking. */
    static List<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(":"))
                .filter(
                        path ->
                                Stream.of(
                                                "classes",
                                                "postgresql-",
                                                "binaries",
                                                "commons-",
                                                "xz-",
                                                "jspecify")
                                        .anyMatch(Path.of(path).getFileName().toString()::contains))
                .map(Path::of)
                .toList();
    }

    /** Copies of the jars where any user can read them. */
    static List<Path> copiedJars(Path into) {
        return jars().stream().map(jar -> copied(jar, into.resolve(jar.getFileName()))).toList();
    }

    private static Path copied(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads until the number was printed, whose commit was acknowledged then.
     *
     * @throws IllegalStateException with what the process said when it ended before
     */
    void awaitNumber(int number) throws IOException {
        var said = new StringBuilder();
        String line;
        while ((line = output.readLine()) != null) {
            if (line.equals(String.valueOf(number))) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("ended with: " + said);
    }

    /** Ends it as {@code kill -9} does, and reads the last number that it had printed. */
    int kill() throws IOException, InterruptedException {
        // Process.destroyForcibly would close the output, too.
        process.toHandle().destroyForcibly();
        process.waitFor();
        return output.lines()
                .filter(line -> line.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    long pid() {
        return process.pid();
    }

    /** Waits for its own end. */
    int status() throws InterruptedException {
        output.lines().forEach(line -> {});
        return process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
