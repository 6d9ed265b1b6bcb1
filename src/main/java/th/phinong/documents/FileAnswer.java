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
        response.setContentType(file.kind().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name().value(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        files.write(file, response.getOutputStream());
    }
}
