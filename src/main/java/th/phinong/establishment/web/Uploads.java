package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import th.phinong.documents.Arrived;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Files as a request brings them. */
final class Uploads {

    private Uploads() {}

    /** Those that were sent; a field that was left empty sends one without name and content. */
    static List<Arrived> of(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(Arrived::isIn).map(Arrived::of).toList();
    }

    /**
     * What tells files that were sent from others: name and SHA-256 of each, read piece by piece.
     */
    static List<String> digests(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(Arrived::isIn).map(Uploads::digest).toList();
    }

    private static String digest(MultipartFile file) {
        try (var in =
                new DigestInputStream(
                        file.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return Arrived.nameOf(file)
                    + " "
                    + HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
