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

import th.phinong.relations.store.Listings;
import th.phinong.web.CsvTable;
import th.phinong.web.Words;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The lists as CSV: every row as printed, with what it was tied to. */
@Controller
class ListingCsv {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PastLists lists;
    private final Clock clock;

    ListingCsv(PastLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/listings/{id}.csv")
    ResponseEntity<StreamingResponseBody> listing(
            @PathVariable String id, @RequestParam Map<String, String> parameters, Words words) {
        var form = AsAtForm.read(parameters, words, LocalDate.now(clock));
        if (!form.errors().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var listing = lists.listing(id, form.at());
        var rows = lists.rows(listing, form.at());
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
