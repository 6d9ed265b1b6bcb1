package th.phinong.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where the machine has it. */
public final class LibreOffice {

    public static final String ABSENT =
            "LibreOffice is not installed here: the round trip is not tried";

    private LibreOffice() {}

    /**
     * Word documents as LibreOffice saves them, all in one start of it.
     *
     * @param folder an empty one to work in
     * @param documents by name, without an ending
     * @return by the same names; empty where LibreOffice is not installed
     */
    public static Optional<Map<String, byte[]>> saved(Path folder, Map<String, byte[]> documents) {
        return program().map(office -> saved(office, folder, documents));
    }

    private static Map<String, byte[]> saved(
            String office, Path folder, Map<String, byte[]> documents) {
        try {
            var back = folder.resolve("back");
            var command = new ArrayList<String>();
            command.add(office);
            command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
            command.addAll(List.of("--headless", "--convert-to", "docx", "--outdir"));
            command.add(back.toString());
            for (var document : documents.entrySet()) {
                var file = folder.resolve(document.getKey() + ".docx");
                Files.write(file, document.getValue());
                command.add(file.toString());
            }
            run(command);
            var saved = new LinkedHashMap<String, byte[]>();
            for (var name : documents.keySet()) {
                saved.put(name, Files.readAllBytes(back.resolve(name + ".docx")));
            }
            return saved;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(List<String> command) throws IOException {
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("LibreOffice did not end within two minutes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Optional<String> program() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(path -> Stream.of(path + "/soffice", path + "/libreoffice"))
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
    }
}
