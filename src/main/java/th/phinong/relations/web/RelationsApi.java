package th.phinong.relations.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.directory.Directory;
import th.phinong.relations.RelationId;
import th.phinong.relations.model.Fact;
import th.phinong.relations.store.FactStore;
import th.phinong.relations.store.Places;
import th.phinong.relations.store.Register;
import th.phinong.relations.store.RelationLine;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The register for programs; reading needs no sign-in. */
@RestController
@RequestMapping("/api/v1/relations")
class RelationsApi {

    private final Register register;
    private final FactStore facts;
    private final Places places;
    private final Directory directory;
    private final Clock clock;

    RelationsApi(
            Register register, FactStore facts, Places places, Directory directory, Clock clock) {
        this.register = register;
        this.facts = facts;
        this.places = places;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A page of the register.
     *
     * @param totalIsExact false where more than {@code total} were found than are counted
     */
    record PageJson(
            long total,
            boolean totalIsExact,
            LocalDate asOf,
            int page,
            int size,
            List<RelationJson> items) {}

    @GetMapping
    ResponseEntity<?> list(@RequestParam Map<String, String> parameters, Words words) {
        var form = FilterForm.read(parameters, directory, words);
        if (!form.errors().isEmpty()) {
            return Problems.invalid(words, form.errors());
        }
        var found = register.find(form.filter());
        return ResponseEntity.ok(
                new PageJson(
                        found.total().count(),
                        found.total().exact(),
                        LocalDate.now(clock),
                        form.filter().page(),
                        form.filter().size(),
                        RelationJson.of(found.lines(), directory)));
    }

    @GetMapping("/{id}")
    RelationDetail one(@PathVariable String id) {
        var line = relation(register, id);
        var known = facts.of(line.id()).stream().filter(Fact::isShown).toList();
        return RelationDetail.of(
                RelationJson.of(List.of(line), directory).getFirst(), known, places.of(line.id()));
    }

    /** The relation of an id in an address. 404 for one that the public register does not have. */
    static RelationLine relation(Register register, String id) {
        if (id.matches("[1-9]\\d{0,17}")) {
            var found = register.relation(new RelationId(Long.parseLong(id)));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
