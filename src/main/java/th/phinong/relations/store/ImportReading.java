package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.Directory;
import th.phinong.relations.ImportId;
import th.phinong.relations.model.Importer;
import th.phinong.relations.model.ListColumns;
import th.phinong.relations.model.NewList;
import th.phinong.relations.model.Problem;
import th.phinong.relations.model.RowCheck;
import th.phinong.relations.model.TableFile;
import th.phinong.relations.model.TableLine;
import th.phinong.relations.model.UnreadableList;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a list that somebody brings into a table of its own, a thousand rows in memory at most. */
@Repository
public class ImportReading {

    /** The longest list that is read. */
    private static final int MOST_ROWS = 200_000;

    private static final int AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportReading(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    private record ReadLine(int line, String printed, List<Problem> problems) {}

    /** Reads a file; nothing stays of one that is no list, where the transaction is undone. */
    public ImportId read(Importer by, NewList list, Path file) throws UnreadableList {
        var id = insert(by, list, checksum(file));
        var lines = new Lines(id);
        TableFile.read(file, lines::take);
        int rows = lines.end();
        jdbc.sql("update relations.list_import set rows = :rows where id = :id")
                .param("rows", rows)
                .param("id", id.value())
                .update();
        return id;
    }

    /** Takes line after line: the first with anything in it is the header. */
    private final class Lines {

        private final ImportId id;
        private final List<ReadLine> waiting = new ArrayList<>();
        private @Nullable ListColumns columns;
        private @Nullable RowCheck check;
        private @Nullable UnreadableList refused;
        private int rows;

        Lines(ImportId id) {
            this.id = id;
        }

        void take(TableLine line) {
            if (refused != null || line.isBlank()) {
                return;
            }
            var known = columns;
            var rules = check;
            if (known == null || rules == null) {
                header(line);
                return;
            }
            var cells = known.cells(line);
            waiting.add(
                    new ReadLine(
                            line.number(),
                            json.writeValueAsString(cells),
                            rules.problems(line, cells)));
            rows++;
            if (rows > MOST_ROWS) {
                refused = new UnreadableList("too-long", MOST_ROWS);
            } else if (waiting.size() == AT_A_TIME) {
                write();
            }
        }

        private void header(TableLine line) {
            try {
                var read = ListColumns.of(line.cells());
                columns = read;
                var names =
                        directory.provinces().stream()
                                .map(p -> p.name().th())
                                .collect(Collectors.toSet());
                check = new RowCheck(read, names, LocalDate.now(clock).getYear());
            } catch (UnreadableList e) {
                refused = e;
            }
        }

        int end() throws UnreadableList {
            if (refused != null) {
                throw refused;
            }
            if (rows == 0) {
                throw new UnreadableList("no-rows");
            }
            write();
            return rows;
        }

        private void write() {
            jdbc.sql(
                            """
                            insert into relations.list_import_row
                                   (import_id, row_no, line_no, printed, problems)
                            select :import, :before + r.place, r.line_no::integer, r.printed::json,
                                   string_to_array(r.problems, e'\\n')
                              from unnest(:lines, :printed, :problems) with ordinality
                                   as r (line_no, printed, problems, place)
                            """)
                    .param("import", id.value())
                    .param("before", rows - waiting.size())
                    .param("lines", column(r -> String.valueOf(r.line())))
                    .param("printed", column(ReadLine::printed))
                    .param(
                            "problems",
                            column(
                                    r ->
                                            r.problems().stream()
                                                    .map(Problem::written)
                                                    .collect(Collectors.joining("\n"))))
                    .update();
            waiting.clear();
        }

        private String[] column(java.util.function.Function<ReadLine, String> of) {
            return waiting.stream().map(of).toArray(String[]::new);
        }
    }

    private ImportId insert(Importer by, NewList list, String checksum) {
        return new ImportId(
                jdbc.sql(
                                """
                                insert into relations.list_import
                                       (key, title_th, title_en, kind, scope, as_at, claimed_pairs,
                                        claimed_provinces, file_name, checksum, state, rows, matched,
                                        faulty, leased_until, created_at, created_by, agency_th, agency_en)
                                values (:key, :th, :en, :kind, :scope, :asAt, :pairs, :provinces,
                                        :file, :checksum, 'LOOKING_UP', 0, 0, 0, :leased, :now, :by,
                                        :agencyTh, :agencyEn)
                                returning id
                                """)
                        .param("key", list.key())
                        .param("th", list.title().th())
                        .param("en", list.title().en())
                        .param("kind", list.kind().name())
                        .param("scope", list.wholeCountry() ? "ALL" : "PART")
                        .param("asAt", list.asAt())
                        .param("pairs", list.claimedPairs())
                        .param("provinces", list.claimedProvinces())
                        .param("file", list.fileName())
                        .param("checksum", checksum)
                        .param("leased", ImportStore.leasedFrom(clock.instant()))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by.userName())
                        .param("agencyTh", by.agency().th())
                        .param("agencyEn", by.agency().en())
                        .query(Long.class)
                        .single());
    }

    private static String checksum(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
