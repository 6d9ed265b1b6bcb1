package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.documents.FileAnswer;
import th.phinong.documents.StoredFiles;
import th.phinong.establishment.AttachmentId;
import th.phinong.establishment.Attachments;
import th.phinong.establishment.CaseId;
import th.phinong.identity.Official;

import java.io.IOException;
import java.util.List;

/** Hands out a file of a case to whoever may see the case, to be saved and not shown. */
@Component
class Downloads {

    private final Attachments attachments;
    private final StoredFiles files;
    private final FileAnswer answer;

    Downloads(Attachments attachments, StoredFiles files, FileAnswer answer) {
        this.attachments = attachments;
        this.files = files;
        this.answer = answer;
    }

    void send(Official official, long caseId, long id, HttpServletResponse response)
            throws IOException {
        var attachment =
                attachments
                        .find(official, new CaseId(caseId), new AttachmentId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var file = files.all(List.of(attachment.file())).get(attachment.file());
        answer.send(file, response);
    }
}
