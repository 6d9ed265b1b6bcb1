package th.phinong.establishment;

import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.documents.FileKind;
import th.phinong.documents.Urgency;
import th.phinong.establishment.model.LetterMoment;
import th.phinong.establishment.store.CaseRow;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.platform.Command;
import th.phinong.platform.Wording;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code measure-letters [--count N]}: writes letters of every kind that made-up cases have, as PDF
 * and as Word documents, and prints what a page costs. It changes nothing.
 */
@Component
class MeasureLettersCommand implements Command {

    private static final int COUNT = 1_000;
    private static final int WARM_UP = 200;
    private static final int DAYS_AGO = 400;

    private final Directory directory;
    private final LetterKinds kinds;
    private final CaseLetters letters;
    private final Clock clock;

    MeasureLettersCommand(
            Directory directory, LetterKinds kinds, CaseLetters letters, Clock clock) {
        this.directory = directory;
        this.kinds = kinds;
        this.letters = letters;
        this.clock = clock;
    }

    /** A letter to be written, and the case whose it is. */
    private record Job(LetterMoment moment, CaseRecord found) {}

    @Override
    public String name() {
        return "measure-letters";
    }

    @Override
    public String usage() {
        return "[--count N]";
    }

    @Override
    public String purpose() {
        return "establishment.command.measure-letters";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        int count = count(arguments);
        if (count == 0) {
            return 2;
        }
        var jobs = jobs();
        for (var kind : List.of(FileKind.PDF, FileKind.DOCX)) {
            write(jobs, WARM_UP, kind);
            out.println(write(jobs, count, kind));
        }
        return 0;
    }

    private static int count(List<String> arguments) {
        if (arguments.isEmpty()) {
            return COUNT;
        }
        boolean good =
                arguments.size() == 2
                        && arguments.getFirst().equals("--count")
                        && arguments.getLast().matches("[1-9][0-9]{0,5}");
        return good ? Integer.parseInt(arguments.getLast()) : 0;
    }

    /** Every letter of one case for each plan of the made-up histories. */
    private List<Job> jobs() {
        var histories = SyntheticHistories.read();
        var units = directory.foreignUnits();
        var provinces = directory.provinces().stream().filter(one -> one.underGuideline()).toList();
        var begun = LocalDate.now(clock).minusDays(DAYS_AGO);
        var jobs = new ArrayList<Job>();
        for (var plan : Set.copyOf(histories.weighted())) {
            var province = provinces.get(jobs.size() % provinces.size());
            var unit = units.get(jobs.size() % units.size());
            var file = histories.tell(plan, province, unit, begun).file();
            var row =
                    new CaseRow(
                            new CaseId(0),
                            "0000/0",
                            file.events().size(),
                            Set.of(province.code()),
                            Set.of(Party.MOI),
                            null);
            var found = new CaseRecord(row, List.of(), file);
            var readers =
                    Stream.concat(
                            Stream.of(Desk.ofProvince(province.code())),
                            Stream.of(Party.MOI, Party.MFA).map(Desk::of));
            readers.flatMap(
                            reader ->
                                    LetterMoment.of(file, kinds.all(), reader).stream()
                                            .filter(one -> one.sender().equals(reader)))
                    .forEach(moment -> jobs.add(new Job(moment, found)));
        }
        return jobs;
    }

    private String write(List<Job> jobs, int count, FileKind kind) {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = 0;
        int pages = 0;
        long bytes = 0;
        for (int i = 0; i < count; i++) {
            var job = jobs.get(i % jobs.size());
            long began = threads.getCurrentThreadCpuTime();
            var letter = letters.write(job.moment(), job.found(), Urgency.NONE, "");
            var file = letters.file(letter, job.found(), kind);
            cpu += threads.getCurrentThreadCpuTime() - began;
            pages += kind == FileKind.PDF ? pages(file) : 1;
            bytes += file.length;
        }
        return Wording.of(
                "establishment.measured.letters",
                kind.name(),
                count,
                pages,
                String.format(Locale.ROOT, "%.1f", cpu / 1e6 / pages),
                bytes / count / 1_000);
    }

    private static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
