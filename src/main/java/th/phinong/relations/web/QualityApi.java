package th.phinong.relations.web;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.relations.QualityAct;
import th.phinong.relations.QualityIssue;
import th.phinong.relations.store.QualityPoints;
import th.phinong.web.FieldError;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of the register needs work, for programs, with the rights of the token's user. */
@RestController
@RequestMapping("/api/v1/quality")
class QualityApi {

    private static final int LARGEST_SIZE = 200;
    private static final int LAST_PAGE = QualityPoints.MOST_COUNTED;

    private final QualityPoints points;
    private final QualityScope scope;
    private final QualityForm form;
    private final QualityJson json;
    private final QualityDownloads downloads;

    QualityApi(
            QualityPoints points,
            QualityScope scope,
            QualityForm form,
            QualityJson json,
            QualityDownloads downloads) {
        this.points = points;
        this.scope = scope;
        this.form = form;
        this.json = json;
        this.downloads = downloads;
    }

    /** All issues with the number of their points. */
    record OverviewJson(List<IssueJson> items) {}

    /**
     * An issue.
     *
     * @param pointsAreExact false where more points were found than are counted
     */
    record IssueJson(String issue, String title, int points, boolean pointsAreExact) {}

    /** A page of the points of an issue. */
    record PageJson(
            String issue,
            int total,
            boolean totalIsExact,
            int page,
            int size,
            List<PointJson> items) {}

    /**
     * A relation that has the issue.
     *
     * @param last what was done about it last, or null
     * @param next what the token's user may do now
     */
    record PointJson(RelationJson relation, @Nullable QualityAct last, Set<QualityAct> next) {}

    @GetMapping
    OverviewJson overview(
            Words words,
            @AuthenticationPrincipal Official official,
            @RequestParam(defaultValue = "") String province) {
        var counts = points.counts(scope.whose(official, province));
        return new OverviewJson(
                Arrays.stream(QualityIssue.values())
                        .map(issue -> issue(words, issue, counts.getOrDefault(issue, 0)))
                        .toList());
    }

    private static IssueJson issue(Words words, QualityIssue issue, int count) {
        return new IssueJson(
                issue.key(),
                words.say("relations.quality." + issue.key()),
                Math.min(count, QualityPoints.MOST_COUNTED),
                count <= QualityPoints.MOST_COUNTED);
    }

    /**
     * The points of an issue.
     *
     * @param waiting only those of which the province has said something that is not decided
     */
    @GetMapping("/{issue}")
    ResponseEntity<?> list(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable String issue,
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (page < 1 || page > LAST_PAGE || size < 1 || size > LARGEST_SIZE) {
            boolean ofPage = page < 1 || page > LAST_PAGE;
            var says = words.say("relations.error.number", 1, ofPage ? LAST_PAGE : LARGEST_SIZE);
            return Problems.invalid(words, List.of(new FieldError(ofPage ? "page" : "size", says)));
        }
        var which = QualityScope.issue(issue);
        var asked = new QualityPoints.Asked(which, scope.whose(official, province), waiting);
        int count = points.count(asked);
        return ResponseEntity.ok(
                new PageJson(
                        which.key(),
                        Math.min(count, QualityPoints.MOST_COUNTED),
                        count <= QualityPoints.MOST_COUNTED,
                        page,
                        size,
                        json.points(official, points.page(asked, page, size))));
    }

    /** One point: what was said and decided of it, and what may be done next. */
    @GetMapping("/{issue}/{id:[0-9]+}")
    QualityJson.OneJson one(
            @AuthenticationPrincipal Official official,
            @PathVariable String issue,
            @PathVariable long id) {
        return json.one(official, scope.line(official, id), QualityScope.issue(issue));
    }

    /**
     * Does something about a point.
     *
     * @param sent {@code act}, {@code reason} and perhaps {@code reference}
     */
    @PostMapping(path = "/{issue}/{id:[0-9]+}/acts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> act(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable String issue,
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody Map<String, String> sent) {
        return done(words, official, issue, id, called(key, sent), null);
    }

    /** The same with documents, each as {@code file}. */
    @PostMapping(path = "/{issue}/{id:[0-9]+}/acts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> actWithDocuments(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable String issue,
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files) {
        return done(words, official, issue, id, called(key, sent), files);
    }

    private static Map<String, String> called(String key, Map<String, String> sent) {
        var said = new HashMap<>(sent);
        said.put(QualityForm.KEY, key);
        return said;
    }

    /** A document that came with an act about the point. */
    @GetMapping("/{issue}/{id:[0-9]+}/files/{file:[0-9]+}")
    void file(
            @AuthenticationPrincipal Official official,
            @PathVariable String issue,
            @PathVariable long id,
            @PathVariable long file,
            HttpServletResponse response)
            throws IOException {
        downloads.send(official, issue, id, file, response);
    }

    private ResponseEntity<?> done(
            Words words,
            Official official,
            String issue,
            long id,
            Map<String, String> sent,
            @Nullable List<MultipartFile> files) {
        var line = scope.line(official, id);
        var which = QualityScope.issue(issue);
        if (!PermissionPolicy.worksOnQuality(official)) {
            return Problems.of(words, HttpStatus.FORBIDDEN);
        }
        var errors = form.send(official, line.id(), which, sent, files, words);
        if (errors.isEmpty()) {
            return ResponseEntity.ok(json.one(official, line, which));
        }
        boolean changed = errors.getFirst().field().equals(QualityForm.CHANGED);
        return changed
                ? Problems.of(
                        words,
                        HttpStatus.CONFLICT,
                        errors.getFirst().message(),
                        Map.of("next", json.one(official, line, which).next()))
                : Problems.invalid(words, errors);
    }
}
