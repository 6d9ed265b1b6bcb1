package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.documents.StoredFiles;
import th.phinong.establishment.AttachmentId;
import th.phinong.establishment.Attachments;
import th.phinong.establishment.CaseId;
import th.phinong.identity.Official;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Hands out a file of a case to whoever may see the case, to be saved and not shown. */
@Component
class Downloads {

    private final Attachments attachments;
    private final StoredFiles files;

    Downloads(Attachments attachments, StoredFiles files) {
        this.attachments = attachments;
        this.files = files;
    }

    void send(Official official, long caseId, long id, HttpServletResponse response)
            throws IOException {
        var attachment =
                attachments
                        .find(official, new CaseId(caseId), new AttachmentId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var file = files.all(List.of(attachment.file())).get(attachment.file());
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
