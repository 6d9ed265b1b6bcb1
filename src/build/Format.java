import com.google.googlejavaformat.java.Main;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps every Java file in one layout, google-java-format's with four spaces.
 *
 * <p>The build runs this file as it is (pom.xml, execution "format"). Arguments: {@code check},
 * which fails when a file isn't formatted, or {@code apply}, which formats it; a file whose time
 * tells when all was well last, so that only what changed since is looked at; the source folders.
 */
public class Format {

    public static void main(String[] words) throws Exception {
        boolean apply = words[0].equals("apply");
        Path stamp = Path.of(words[1]);
        var started = FileTime.from(Instant.now());
        var files = changedSince(stamp, Stream.of(words).skip(2).map(Path::of).toList());
        if (!files.isEmpty()) {
            var options = new ArrayList<>(List.of("--aosp"));
            options.addAll(
                    apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
            options.addAll(files);
            var out = new PrintWriter(System.out, true);
            var err = new PrintWriter(System.err, true);
            int status = new Main(out, err, System.in).format(options.toArray(String[]::new));
            if (apply) {
                // Some long strings and comments settle only the second time.
                status |= new Main(out, err, System.in).format(options.toArray(String[]::new));
            }
            if (status != 0) {
                err.println("The files above are not formatted; bin/format does it.");
                System.exit(status);
            }
        }
        Files.createDirectories(stamp.getParent());
        Files.writeString(stamp, "");
        // What was saved while this ran is looked at next time.
        Files.setLastModifiedTime(stamp, started);
    }

    private static List<String> changedSince(Path stamp, List<Path> folders) throws IOException {
        var since = Files.exists(stamp) ? Files.getLastModifiedTime(stamp) : FileTime.fromMillis(0);
        var changed = new ArrayList<String>();
        for (Path folder : folders) {
            try (var all = Files.walk(folder)) {
                for (Path file : all.filter(path -> path.toString().endsWith(".java")).toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(since) >= 0) {
                        changed.add(file.toString());
                    }
                }
            }
        }
        return changed;
    }
}
