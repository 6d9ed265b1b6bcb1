package th.phinong.platform;

import java.nio.file.Path;

/**
 * Where the person was who called a command: {@code bin/phinong} itself changes to its own folder.
 */
public final class CalledFrom {

    private CalledFrom() {}

    /** The file that was named on the command line, as an absolute path. */
    public static Path resolve(String file) {
        String folder = System.getenv().getOrDefault("PHINONG_CALLED_FROM", "");
        return Path.of(folder).toAbsolutePath().resolve(file).normalize();
    }
}
