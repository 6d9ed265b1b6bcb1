package th.phinong.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** What the file system is asked for more than once. */
final class Folders {

    /**
     * The ending of a folder that is still being made; it is moved to its name when it is whole.
     */
    static final String MAKING = ".making";

    private Folders() {}

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Removes what a run that ended abruptly had begun to make. */
    static void deleteUnfinished(Path folder) throws IOException {
        List<Path> unfinished;
        try (var all = Files.list(folder)) {
            unfinished = all.filter(path -> path.toString().endsWith(MAKING)).toList();
        }
        for (Path path : unfinished) {
            delete(path);
        }
    }

    /** Gives a folder and all that is in it to a user, numbers as the operating system has them. */
    static void giveTo(Path folder, int user, int group) throws IOException {
        List<Path> all;
        try (var walk = Files.walk(folder)) {
            all = walk.toList();
        }
        for (Path path : all) {
            Files.setAttribute(path, "unix:uid", user, java.nio.file.LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", group, java.nio.file.LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Writes a file that only its owner can read. */
    static void writeSecret(Path file, String text) throws IOException {
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly);
        Files.writeString(file, text);
    }
}
