package th.phinong.bench;

import th.phinong.bench.Measurement.Target.AtMost;
import th.phinong.bench.Measurement.Target.ShareOfFloor;
import th.phinong.bench.Measurement.Target.TimesFloor;
import th.phinong.identity.Demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is measured, each beside its floor. */
final class Measures {

    private static final double ACT_SHARE = 1.0 / 8;
    private static final double ANY_PAGE = 50;
    private static final double SLOWER_AT_MOST = 1.5;
    private static final double MOST_MEMORY = 500;
    private static final double MOST_OF_COPY = 2.5;
    private static final double FIRST_BYTE = 20;
    private static final double MOST_HEAP = 64;
    private static final int TURNS = 3;
    private static final int ROWS_OF_A_PAGE = 50;

    /**
     * A made-up relation's name, the end of its key, is a word that one in a thousand has, and a
     * number.
     */
    private static final String A_WORD =
            """
            select split_part(regexp_replace(search_key, '.* [|] ', ''), ' ', 1) from relations.relation
             where synthetic order by id limit 1
            """;

    private final Product product;
    private final Floor floor;
    private final Pace pace;
    private final Report report;
    private final String relation;
    private List<Operation> operations = List.of();
    private List<String> cases = List.of();
    private Acts acts = new Acts(List.of(), "");

    Measures(Product product, Floor floor, Pace pace, Report report) throws SQLException {
        this.product = product;
        this.floor = floor;
        this.pace = pace;
        this.report = report;
        this.relation =
                "/relations/"
                        + floor.column("select min(id) from relations.relation where is_public")
                                .getFirst();
    }

    /** Pages per second over sixteen connections. */
    void throughput() throws Exception {
        operations = Operation.all(floor.column(A_WORD).getFirst());
        for (var operation : operations) {
            var path = "/" + operation.name().replaceAll("\\W+", "-");
            floor.serve(path, operation.floor());
            Load.pagesPerSecond(product.port(), operation.ours(), pace.warm());
            Load.pagesPerSecond(floor.port(), path, pace.warm() / 2);
            share(
                    operation.name(),
                    operation.share(),
                    seconds -> Load.pagesPerSecond(product.port(), operation.ours(), seconds),
                    seconds -> Load.pagesPerSecond(floor.port(), path, seconds));
        }
    }

    private interface Run {
        double perSecond(double seconds) throws Exception;
    }

    /** Turn by turn, so that what else the machine does meanwhile falls on both. */
    private void share(String name, double asked, Run ours, Run least) throws Exception {
        double done = 0;
        double possible = 0;
        for (int i = 0; i < TURNS; i++) {
            done += ours.perSecond(pace.measured() / TURNS) / TURNS;
            possible += least.perSecond(pace.measured() / TURNS) / TURNS;
        }
        report.add(new Measurement(name, "/s", done, possible, new ShareOfFloor(asked)));
    }

    /** Acts of the procedure per second, each with all its rows, durable. */
    void acts(String token) throws Exception {
        cases =
                floor.column(
                        """
                        select c.id
                          from establishment.case_file c
                          join establishment.turn t on t.case_id = c.id and t.action = 'appraise'
                         order by c.id
                        """);
        acts = new Acts(cases, token);
        floor.execute(
                "create schema bench",
                "create table bench.written (id bigint generated always as identity primary key,"
                        + " at timestamptz not null, body text not null)");
        floor.serveChange(
                "/write",
                "insert into bench.written (at, body) values (now(), repeat('one row ', 30))");
        Load.Shot one = Load.page("/write", Map.of());
        Load.perSecond(product.port(), pace.warm(), acts);
        Load.perSecond(floor.port(), pace.warm() / 2, one);
        share(
                "one act of the procedure, durable",
                ACT_SHARE,
                seconds -> Load.perSecond(product.port(), seconds, acts),
                seconds -> Load.perSecond(floor.port(), seconds, one));
    }

    /** What 95 of 100 answers take at most, one connection after the load. */
    void latencies() throws IOException {
        for (var operation : operations) {
            latency(operation.name(), Load.page(operation.ours(), Map.of()), operation.latency());
        }
        latency("an act of the procedure", acts, 10);
        var desk = SignedInAs.desk(product.port(), "moi", Demonstration.PASSWORD);
        var pages = new LinkedHashMap<String, Load.Shot>();
        pages.put("first page", Load.page("/", Map.of()));
        pages.put("a relation", Load.page(relation, Map.of()));
        pages.put("a province", Load.page("/provinces/TH-40", Map.of()));
        pages.put("a published list", Load.page("/listings/2562-signed", Map.of()));
        pages.put("a page far in the list", Load.page("/relations?page=" + farPage(), Map.of()));
        pages.put("list by name", Load.page("/relations?sort=counterpart", Map.of()));
        pages.put("a case", Load.page("/cases/" + cases.getLast(), desk));
        pages.put("cases", Load.page("/cases", desk));
        pages.put("my work", Load.page("/work", desk));
        for (var page : pages.entrySet()) {
            latency(page.getKey(), page.getValue(), ANY_PAGE);
        }
    }

    private int farPage() {
        return pace.relations() / (2 * ROWS_OF_A_PAGE);
    }

    private void latency(String name, Load.Shot shot, double most) throws IOException {
        Load.latencies(product.port(), pace.measured() / 8, shot);
        var taken = Load.latencies(product.port(), pace.measured() / 4, shot);
        report.add(
                new Measurement(
                        name + ", p95",
                        "ms",
                        Load.percentile(taken, 0.95),
                        null,
                        new AtMost(most)));
    }

    /** What an answer takes in the middle, by page, in milliseconds. */
    Map<String, Double> typicalTimes() throws Exception {
        var times = new LinkedHashMap<String, Double>();
        for (var page : sameLength().entrySet()) {
            Load.pagesPerSecond(product.port(), page.getValue(), pace.warm() / 2);
            var shot = Load.page(page.getValue(), Map.of());
            var taken = Load.latencies(product.port(), pace.measured() / 4, shot);
            times.put(page.getKey(), Load.percentile(taken, 0.5));
        }
        return times;
    }

    /** Pages whose answers are as long in a small register as in a large one. */
    private Map<String, String> sameLength() {
        return Map.of(
                "list", "/relations",
                "list of a status", "/relations?status=ESTABLISHED",
                "first page", "/",
                "a relation", relation,
                "a published list", "/listings/2562-signed");
    }

    /** How much slower a page became from the published register to the large one. */
    void slowing(Map<String, Double> before) throws Exception {
        for (var page : typicalTimes().entrySet()) {
            report.add(
                    new Measurement(
                            page.getKey() + ", at full size",
                            "ms",
                            page.getValue(),
                            before.get(page.getKey()),
                            new TimesFloor(SLOWER_AT_MOST)));
        }
    }

    /** Every row as CSV, beside PostgreSQL's own. */
    void export() throws Exception {
        floor.copySeconds(Operation.EVERY_ROW);
        double least = floor.copySeconds(Operation.EVERY_ROW);
        download();
        long begun = System.nanoTime();
        var answer = download();
        double ours = (System.nanoTime() - begun) / 1e9;
        report.add(
                new Measurement("CSV of all rows", "s", ours, least, new TimesFloor(MOST_OF_COPY)));
        report.add(
                new Measurement(
                        "CSV, first byte",
                        "ms",
                        answer.firstByteNanos() / 1e6,
                        null,
                        new AtMost(FIRST_BYTE)));
        report.add(
                new Measurement(
                        "CSV, live heap", "MB", heapOfExport(), null, new AtMost(MOST_HEAP)));
    }

    private Wire.Answer download() throws IOException {
        try (var wire = new Wire(product.port())) {
            var answer = wire.get("/relations.csv", Map.of());
            if (answer.status() != 200) {
                throw new IllegalStateException("the CSV answered " + answer.status());
            }
            return answer;
        }
    }

    /** What an export holds while it runs, beyond what was there before it. */
    private double heapOfExport() throws Exception {
        double before = product.liveHeapMegabytes();
        double most = before;
        var export =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        download();
                                    } catch (IOException e) {
                                        throw new UncheckedIOException(e);
                                    }
                                });
        while (export.isAlive()) {
            most = Math.max(most, product.liveHeapMegabytes());
        }
        return most - before;
    }

    void memory() throws IOException {
        report.add(
                new Measurement(
                        "memory after the load",
                        "MB",
                        product.residentMegabytes(),
                        null,
                        new AtMost(MOST_MEMORY)));
    }
}
