package th.phinong.platform;

import org.springframework.stereotype.Component;

import th.phinong.platform.store.Manifest;
import th.phinong.platform.store.Restore;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.sql.DataSource;

/** {@code bin/phinong restore FILE}: a backup in the place of an empty register, or of any. */
@Component
class RestoreCommand implements Command {

    private static final String REPLACE = "--replace";

    private final Databases databases;
    private final DataSource database;
    private final Restore restore = new Restore(Migrations.withMigrations());

    RestoreCommand(Databases databases, DataSource database) {
        this.databases = databases;
        this.database = database;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String usage() {
        return "FILE [" + REPLACE + "]";
    }

    @Override
    public String purpose() {
        return "platform.restore";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        boolean replace = arguments.contains(REPLACE);
        var files = arguments.stream().filter(word -> !word.startsWith("--")).toList();
        if (files.size() != 1 || arguments.size() != (replace ? 2 : 1)) {
            return CommandLine.WRONG_USAGE;
        }
        if (databases.joined()) {
            throw new PlainFailure("platform.restore-running");
        }
        // Rows that the migrations put there themselves are nobody's work.
        if (!replace && !databases.fresh() && restore.wouldReplaceSomething(database)) {
            throw new PlainFailure("platform.restore-not-empty");
        }
        Path file = CalledFrom.resolve(files.getFirst());
        var read = read(file);
        out.println(
                Wording.of("platform.restored", read.tables().size(), read.rows(), read.madeAt()));
        return 0;
    }

    private Manifest read(Path file) {
        try (var archive = new ZipFile(file.toFile())) {
            return restore.read(archive, database);
        } catch (ZipException e) {
            throw new PlainFailure(e, "platform.backup-unreadable", file);
        } catch (IOException | SQLException e) {
            throw new PlainFailure(e, "platform.restore-failed", file, e);
        }
    }
}
