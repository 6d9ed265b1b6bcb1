package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import th.phinong.directory.Directory;
import th.phinong.opendata.FileAnswers;
import th.phinong.relations.store.RegisterVersion;
import th.phinong.web.TableFormat;
import th.phinong.web.Words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** The register as files, filtered as the page is. */
@Controller
class RegisterDownloads {

    private final RegisterFiles files;
    private final RegisterSet all;
    private final RegisterVersion version;
    private final FileAnswers answers;
    private final Directory directory;
    private final Clock clock;

    RegisterDownloads(
            RegisterFiles files,
            RegisterSet all,
            RegisterVersion version,
            FileAnswers answers,
            Directory directory,
            Clock clock) {
        this.files = files;
        this.all = all;
        this.version = version;
        this.answers = answers;
        this.directory = directory;
        this.clock = clock;
    }

    /** The whole register where nothing is asked for, in the order of ids where none is. */
    @GetMapping("/relations.{ending:csv|xlsx|json|geojson}")
    @Nullable ResponseEntity<StreamingResponseBody> relations(
            @PathVariable String ending,
            @RequestParam Map<String, String> parameters,
            Words words,
            ServletWebRequest request) {
        var format = TableFormat.of(ending).orElseThrow();
        var form = FilterForm.read(parameters, directory, words, LocalDate.now(clock));
        if (!form.errors().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (form.typed().isEmpty()) {
            return answers.all(all, format, request);
        }
        boolean sorted = form.typed().containsKey("sort") || !form.filter().at().isNow();
        var part = new RegisterFiles.Part(form.filter(), sorted);
        return answers.part(
                "relations." + ending,
                format,
                version.now(),
                request,
                out -> files.write(part, format, out));
    }
}
