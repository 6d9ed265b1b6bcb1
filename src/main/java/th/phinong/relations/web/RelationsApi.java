package th.phinong.relations.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.directory.Directory;
import th.phinong.directory.Meant;
import th.phinong.relations.AsAt;
import th.phinong.relations.RelationId;
import th.phinong.relations.store.Register;
import th.phinong.relations.store.Sourced;
import th.phinong.relations.store.SourcedRelations;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The register for programs; reading needs no sign-in. */
@RestController
@RequestMapping("/api/v1/relations")
class RelationsApi {

    private final Register register;
    private final SourcedRelations sourced;
    private final Directory directory;
    private final Clock clock;

    RelationsApi(Register register, SourcedRelations sourced, Directory directory, Clock clock) {
        this.register = register;
        this.sourced = sourced;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A page of the register.
     *
     * @param totalIsExact false where more than {@code total} were found than are counted
     * @param asOf the day that it is of
     * @param knownOn the day at whose end it was so known
     * @param meant what {@code q} was taken to mean, nothing bearing it as typed; or empty
     */
    record PageJson(
            long total,
            boolean totalIsExact,
            LocalDate asOf,
            LocalDate knownOn,
            int page,
            int size,
            List<Meant> meant,
            List<RelationJson> items) {}

    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PageJson.class)))
    @GetMapping
    ResponseEntity<?> list(@RequestParam Map<String, String> parameters, Words words) {
        var today = LocalDate.now(clock);
        var form = FilterForm.read(parameters, directory, words, today);
        if (!form.errors().isEmpty()) {
            return Problems.invalid(words, form.errors());
        }
        var found = register.find(form.filter());
        var at = form.filter().at();
        return ResponseEntity.ok(
                new PageJson(
                        found.total().count(),
                        found.total().exact(),
                        Objects.requireNonNullElse(at.day(), today),
                        Objects.requireNonNullElse(at.knownOn(), today),
                        form.filter().page(),
                        form.filter().size(),
                        found.meant(),
                        RelationJson.of(found.lines(), directory)));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RelationDetail.class)))
    @GetMapping("/{id}")
    ResponseEntity<?> one(
            @PathVariable String id, @RequestParam Map<String, String> parameters, Words words) {
        var form = AsAtForm.read(parameters, words, LocalDate.now(clock));
        if (!form.errors().isEmpty()) {
            return Problems.invalid(words, form.errors());
        }
        var found = relation(sourced, id, form.at());
        var json = RelationJson.of(List.of(found.line()), directory).getFirst();
        return ResponseEntity.ok(RelationDetail.of(json, found, words));
    }

    /** The relation of an id in an address. 404 for one that the public register does not have. */
    static Sourced relation(SourcedRelations sourced, String id, AsAt at) {
        if (id.matches("[1-9]\\d{0,17}")) {
            var found = sourced.find(new RelationId(Long.parseLong(id)), at);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
