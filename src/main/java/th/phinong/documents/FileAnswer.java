package th.phinong.documents;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Hands out a stored file, to be saved and not shown. Who may have it was asked before. */
@Component
public class FileAnswer {

    private final StoredFiles files;

    FileAnswer(StoredFiles files) {
        this.files = files;
    }

    /**
     * Sends a file.
     *
     * @throws IOException if the reader is gone, or the content is not what was stored
     */
    public void send(StoredFile file, HttpServletResponse response) throws IOException {
        begin(response, file.kind().mediaType(), file.size(), file.name().value());
        files.write(file, response.getOutputStream());
    }

    /**
     * Says what comes.
     *
     * @param size in bytes
     */
    public static void begin(
            HttpServletResponse response, String mediaType, long size, String name) {
        response.setContentType(mediaType);
        response.setContentLengthLong(size);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
