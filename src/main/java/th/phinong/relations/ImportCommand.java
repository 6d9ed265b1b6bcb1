package th.phinong.relations;

import org.springframework.stereotype.Component;

import th.phinong.platform.CalledFrom;
import th.phinong.platform.Command;
import th.phinong.platform.PlainFailure;
import th.phinong.platform.Wording;
import th.phinong.relations.model.Importer;
import th.phinong.relations.model.ListingKind;
import th.phinong.relations.model.NewList;
import th.phinong.relations.model.Problem;
import th.phinong.relations.model.UnreadableList;
import th.phinong.relations.store.ImportRows;
import th.phinong.relations.store.ImportRows.Outcome;
import th.phinong.relations.store.ImportStore;
import th.phinong.shared.LocalizedText;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code import FILE}: brings a list into the register, all of it or nothing; with {@code
 * --dry-run} only says what would happen.
 */
@Component
class ImportCommand implements Command {

    private static final int WRONG_USAGE = 2;
    private static final List<String> OPTIONS = List.of("--key", "--title", "--kind", "--as-at");
    private static final int MOST_NAMED = 1_000;

    private final ListImports lists;
    private final ImportStore imports;
    private final ImportRows rows;
    private final Clock clock;

    ImportCommand(ListImports lists, ImportStore imports, ImportRows rows, Clock clock) {
        this.lists = lists;
        this.imports = imports;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "FILE [--dry-run] [--kind signed|in-progress] [--as-at DAY] [--key KEY] [--title"
                + " TITLE]";
    }

    @Override
    public String purpose() {
        return "relations-import.command";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        boolean dryRun = arguments.contains("--dry-run");
        var rest = arguments.stream().filter(a -> !a.equals("--dry-run")).toList();
        var options = new HashMap<String, String>();
        for (int i = 1; i + 1 < rest.size(); i += 2) {
            if (!OPTIONS.contains(rest.get(i))) {
                return WRONG_USAGE;
            }
            options.put(rest.get(i), rest.get(i + 1));
        }
        if (rest.isEmpty() || rest.size() % 2 == 0 || rest.getFirst().startsWith("-")) {
            return WRONG_USAGE;
        }
        var file = CalledFrom.resolve(rest.getFirst());
        if (!Files.isReadable(file)) {
            throw new PlainFailure("relations-import.no-file", file);
        }
        return bring(file, list(file, options), dryRun, out);
    }

    private int bring(Path file, NewList list, boolean dryRun, PrintStream out) {
        var by = new Importer("system", "", new LocalizedText(name(), name()));
        try {
            var id = lists.read(by, list, file);
            lists.lookUp(id);
            var found = imports.find(id).orElseThrow();
            tell(found, out);
            if (dryRun || !found.mayBeBroughtIn()) {
                lists.drop(by, id);
                return found.faulty() > 0 ? 1 : 0;
            }
            lists.bringIn(by, id);
            out.println(Wording.of("relations-import.brought-in", list.key(), found.rows()));
            return 0;
        } catch (UnreadableList e) {
            throw new PlainFailure(e, key(e.problem()), e.problem().facts().toArray());
        }
    }

    private void tell(ImportStore.Import found, PrintStream out) {
        out.println("rows " + found.rows());
        rows.outcomes(found.id())
                .forEach((o, n) -> out.println(o.name().toLowerCase(Locale.ROOT) + " " + n));
        var agreement = rows.agreement(found.id());
        if (agreement.meant() > 0) {
            out.printf(
                    Locale.ROOT,
                    "precision %.4f%nrecall %.4f%n",
                    (double) agreement.right() / Math.max(1, agreement.tied()),
                    (double) agreement.right() / agreement.meant());
        }
        for (var row : rows.page(found.id(), Outcome.FAULTY, 1, MOST_NAMED)) {
            for (var problem : row.problems()) {
                out.println(
                        Wording.of(
                                "relations-import.line",
                                row.line(),
                                Wording.of(key(problem), problem.facts().toArray())));
            }
        }
    }

    private NewList list(Path file, Map<String, String> options) {
        var name = file.getFileName().toString();
        var plain = name.replaceFirst("\\.[^.]*$", "");
        var key = options.getOrDefault("--key", keyOf(plain));
        if (!imports.isFree(key)) {
            throw new PlainFailure("relations-import.key-taken", key);
        }
        var kind =
                switch (options.getOrDefault("--kind", "signed")) {
                    case "signed" -> ListingKind.SIGNED;
                    case "in-progress" -> ListingKind.IN_PROGRESS;
                    default -> throw new PlainFailure("relations-import.error.kind");
                };
        var title = options.getOrDefault("--title", plain);
        return new NewList(
                key, LocalizedText.thai(title), kind, true, asAt(options), null, null, name);
    }

    private LocalDate asAt(Map<String, String> options) {
        var today = LocalDate.now(clock);
        try {
            var day = LocalDate.parse(options.getOrDefault("--as-at", today.toString()));
            if (!day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeException e) {
            // Said below, as for a day to come.
        }
        throw new PlainFailure("relations-import.error.asAt-day");
    }

    private static String keyOf(String name) {
        var key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return key.matches("[a-z0-9-]*[a-z][a-z0-9-]*") ? key : "list-" + key;
    }

    private static String key(Problem problem) {
        return "relations-import.problem." + problem.key();
    }
}
