package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import th.phinong.directory.Directory;
import th.phinong.relations.store.Listings;
import th.phinong.relations.store.Register;
import th.phinong.relations.store.RelationLine;
import th.phinong.web.CsvTable;
import th.phinong.web.Words;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The register and the lists as CSV: every row, streamed. */
@Controller
class RegisterCsv {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Register register;
    private final Listings listings;
    private final Directory directory;
    private final Clock clock;

    RegisterCsv(Register register, Listings listings, Directory directory, Clock clock) {
        this.register = register;
        this.listings = listings;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/relations.csv")
    ResponseEntity<StreamingResponseBody> relations(
            @RequestParam Map<String, String> parameters, Words words) {
        var form = FilterForm.read(parameters, directory, words, LocalDate.now(clock));
        if (!form.errors().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var header =
                List.of(
                        "id",
                        "province_iso",
                        "province_th",
                        "province_en",
                        "counterpart_id",
                        "counterpart_th",
                        "counterpart_en",
                        "level",
                        "level_rank",
                        "country_iso2",
                        "country_th",
                        "country_en",
                        "label",
                        "status",
                        "signed_year",
                        "signed_year_be",
                        "signed_on",
                        "conflicts");
        return csv(
                "relations.csv",
                header,
                table -> register.stream(form.filter(), line -> table.row(cells(line))));
    }

    @GetMapping("/listings/{id}.csv")
    ResponseEntity<StreamingResponseBody> listing(@PathVariable String id, Words words) {
        var listing = ListingsApi.listing(listings, id);
        var rows = listings.rows(listing.id());
        var header = new ArrayList<>(List.of("row"));
        header.addAll(rows.getFirst().printed().keySet());
        header.addAll(List.of("relation_id", "counterpart_id", "how", "score", "reason"));
        return csv(
                listing.key() + ".csv",
                header,
                table -> rows.forEach(row -> table.row(cells(row, words))));
    }

    private static ResponseEntity<StreamingResponseBody> csv(
            String file, List<String> header, Consumer<CsvTable> rows) {
        StreamingResponseBody body =
                stream -> {
                    try (var table = new CsvTable(stream, header)) {
                        rows.accept(table);
                    }
                };
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .body(body);
    }

    private List<@Nullable Object> cells(RelationLine line) {
        var province = directory.province(line.province()).orElseThrow().name();
        var country =
                line.country() == null ? null : directory.country(line.country()).orElseThrow();
        var year = line.signedYear();
        return Arrays.asList(
                line.id().value(),
                line.province().iso(),
                province.th(),
                province.en(),
                line.unit() == null ? null : line.unit().value(),
                line.name().th(),
                line.name().en(),
                line.level(),
                line.rank(),
                line.country(),
                country == null ? null : country.name().th(),
                country == null ? null : country.name().en(),
                line.label() == null ? null : line.label().th(),
                line.status(),
                year == null ? null : year.commonEra(),
                year == null ? null : year.value(),
                line.signedOn(),
                line.conflicts());
    }

    private static List<@Nullable Object> cells(Listings.Row row, Words words) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.row());
        cells.addAll(row.printed().values());
        cells.add(row.relation() == null ? null : row.relation().value());
        cells.add(row.unit() == null ? null : row.unit().value());
        cells.add(row.how().name().toLowerCase(Locale.ROOT));
        cells.add(row.score());
        cells.add(ListingsApi.reason(row, words));
        return cells;
    }
}
