package th.phinong.establishment.web;

import org.springframework.stereotype.Component;

import th.phinong.establishment.CaseLine;
import th.phinong.establishment.CaseQuery;
import th.phinong.identity.Official;
import th.phinong.shared.BuddhistYear;
import th.phinong.web.CsvTable;
import th.phinong.web.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** Cases as CSV: what the list shows, all of it, within what its reader may see. */
@Component
class CaseCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "province-code",
                    "province",
                    "counterpart-th",
                    "counterpart-en",
                    "country",
                    "stage",
                    "stage-name",
                    "changed-on",
                    "changed-year-be");

    private final CaseSearch search;
    private final CaseWords caseWords;
    private final Today today;

    CaseCsv(CaseSearch search, CaseWords caseWords, Today today) {
        this.search = search;
        this.caseWords = caseWords;
        this.today = today;
    }

    void write(Words words, Official official, CaseQuery query, OutputStream out)
            throws IOException {
        var header =
                COLUMNS.stream().map(column -> words.say("establishment.csv." + column)).toList();
        try (var table = new CsvTable(out, header)) {
            search.each(official, query, line -> row(words, table, line));
        }
    }

    private void row(Words words, CsvTable table, CaseLine line) {
        var province = line.province();
        var changed = today.dayOf(line.changedAt());
        table.row(
                Arrays.asList(
                        line.number(),
                        province == null ? null : province.iso(),
                        province == null ? null : caseWords.province(words, province),
                        line.counterpart().th(),
                        line.counterpart().en(),
                        line.country(),
                        line.stage(),
                        words.say("stage." + line.stage()),
                        changed,
                        BuddhistYear.of(changed).value()));
    }
}
