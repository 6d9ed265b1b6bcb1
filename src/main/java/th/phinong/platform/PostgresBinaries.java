package th.phinong.platform;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/** The PostgreSQL that comes with the product as a packed jar; unpacked once for each version. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * Unpacks the binaries of this platform unless they are there already.
     *
     * @param folder where versions are kept side by side; the caller holds its lock
     * @return the folder with {@code bin}, {@code lib} and {@code share}
     * @throws PlainFailure when there are none for this platform
     */
    static Path unpackedIn(Path folder) {
        URL archive = PostgresBinaries.class.getResource("/" + archiveName());
        if (archive == null) {
            throw new PlainFailure(
                    "platform.no-binaries",
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"));
        }
        try {
            JarURLConnection jar = (JarURLConnection) archive.openConnection();
            // The archive's own checksum names the version: a new one never mixes with an old one.
            Path home = folder.resolve("binaries-%08x".formatted(jar.getJarEntry().getCrc()));
            if (!Files.isDirectory(home)) {
                Path making = folder.resolve(home.getFileName() + Folders.MAKING);
                try (InputStream packed = jar.getInputStream()) {
                    unpack(packed, making);
                }
                Files.move(making, home);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String archiveName() {
        String system =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")
                        ? "darwin"
                        : "linux";
        String machine = "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + machine + ".txz";
    }

    private static void unpack(InputStream packed, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            TarArchiveEntry entry;
            while ((entry = next(tar)) != null) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("outside of the archive: " + entry.getName());
                }
                write(tar, entry, target);
            }
        }
    }

    private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
        return tar.getNextEntry();
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(
                target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
