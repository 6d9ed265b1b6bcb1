package th.phinong.documents.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Contents in a folder that every node sees, such as a mounted share: {@code ab/abcdef…}. A content
 * is written under another name and moved when it is whole, so that nobody ever meets half of one.
 */
final class Folder implements ContentPlace {

    private static final int DIGITS_OF_SUBFOLDER = 2;

    private final Path folder;

    Folder(Path folder) {
        this.folder = folder;
    }

    @Override
    public int chunks(int size) {
        return 0;
    }

    @Override
    public void keep(String sha256, byte[] content) {
        var place = place(sha256);
        if (Files.exists(place)) {
            return;
        }
        try {
            var within = Files.createDirectories(place.getParent());
            var unfinished = Files.createTempFile(within, sha256, ".unfinished");
            try {
                write(unfinished, content);
                Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            force(within);
            force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream read(String sha256) throws IOException {
        try {
            return Files.newInputStream(place(sha256));
        } catch (NoSuchFileException e) {
            throw new FileNotFoundException(sha256);
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, DIGITS_OF_SUBFOLDER)).resolve(sha256);
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A file that was moved is there after a power cut only if its folder was written too. */
    private static void force(Path within) throws IOException {
        try (var channel = FileChannel.open(within, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
