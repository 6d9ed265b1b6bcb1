package th.phinong.documents;

import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A file as it was sent, before anything is known of it.
 *
 * @param name as it was sent
 * @param size in bytes
 * @param content reads its bytes, as often as they are asked for
 */
public record Arrived(String name, long size, Supplier<byte[]> content) {

    /** A file as a request brings it. */
    public static Arrived of(MultipartFile file) {
        return new Arrived(nameOf(file), file.getSize(), () -> bytesOf(file));
    }

    /** Whether a request brings a file: a field left empty sends one without name and content. */
    public static boolean isIn(MultipartFile file) {
        return file.getSize() > 0 || !nameOf(file).isEmpty();
    }

    /** What a request calls a file; empty where it says nothing. */
    public static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] bytesOf(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
