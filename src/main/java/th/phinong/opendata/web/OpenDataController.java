package th.phinong.opendata.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import th.phinong.opendata.FileAnswers;
import th.phinong.web.Pages;
import th.phinong.web.Shell;
import th.phinong.web.TableFormat;

import java.net.URI;
import java.time.Clock;
import java.util.Map;

/** Open data: the page, the files, and what describes them to programs. */
@Controller
class OpenDataController {

    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");

    private final DescribedSets sets;
    private final Catalogue catalogue;
    private final DictionaryJson dictionary;
    private final FileAnswers answers;
    private final Clock clock;

    OpenDataController(
            DescribedSets sets,
            Catalogue catalogue,
            DictionaryJson dictionary,
            FileAnswers answers,
            Clock clock) {
        this.sets = sets;
        this.catalogue = catalogue;
        this.dictionary = dictionary;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/open-data")
    ModelAndView page(Shell shell) {
        return Pages.page(
                "opendata/open-data", new OpenDataPage(shell, sets.all(), clock.getZone()));
    }

    @GetMapping("/open-data/catalog.jsonld")
    ResponseEntity<Map<String, Object>> catalogue() {
        return described(JSON_LD, catalogue.of(sets.all()));
    }

    @GetMapping("/open-data/dictionary.json")
    ResponseEntity<Map<String, Object>> dictionary() {
        return described(MediaType.APPLICATION_JSON, dictionary.of(sets.sets()));
    }

    /** What {@code sha256sum --check} reads. */
    @GetMapping("/open-data/checksums.txt")
    ResponseEntity<String> checksums() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(DescribedSets.checksums(sets.all()));
    }

    @GetMapping("/open-data/{key:[a-z]+}.{ending:csv|xlsx|json|geojson}")
    @Nullable ResponseEntity<StreamingResponseBody> file(
            @PathVariable String key, @PathVariable String ending, ServletWebRequest request) {
        var set =
                sets.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!set.address().startsWith("/open-data/")) {
            return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                    .location(URI.create(set.address() + "." + ending))
                    .build();
        }
        return answers.all(set, TableFormat.of(ending).orElseThrow(), request);
    }

    private static ResponseEntity<Map<String, Object>> described(
            MediaType type, Map<String, Object> body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePublic())
                .header("Access-Control-Allow-Origin", "*")
                .body(body);
    }
}
