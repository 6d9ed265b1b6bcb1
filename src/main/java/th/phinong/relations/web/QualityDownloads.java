package th.phinong.relations.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.documents.FileAnswer;
import th.phinong.documents.StoredFiles;
import th.phinong.identity.Official;
import th.phinong.relations.store.QualityActs;

import java.io.IOException;
import java.util.List;

/** Hands out a document of a point to whoever may see the point. */
@Component
class QualityDownloads {

    private final QualityScope scope;
    private final QualityActs acts;
    private final StoredFiles files;
    private final FileAnswer answer;

    QualityDownloads(QualityScope scope, QualityActs acts, StoredFiles files, FileAnswer answer) {
        this.scope = scope;
        this.acts = acts;
        this.files = files;
        this.answer = answer;
    }

    void send(Official official, String issue, long relation, long id, HttpServletResponse response)
            throws IOException {
        var line = scope.line(official, relation);
        var file =
                acts.of(line.id(), QualityScope.issue(issue)).stream()
                        .flatMap(done -> done.files().stream())
                        .filter(known -> known.value() == id)
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        answer.send(files.all(List.of(file)).get(file), response);
    }
}
