package th.phinong.platform;

import org.springframework.stereotype.Component;

import th.phinong.platform.store.Backup;
import th.phinong.platform.store.Manifest;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

/** {@code bin/phinong backup FILE}: the whole database in one file, while the server runs. */
@Component
class BackupCommand implements Command {

    private final DataSource database;

    BackupCommand(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String usage() {
        return "FILE";
    }

    @Override
    public String purpose() {
        return "platform.backup";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            return CommandLine.WRONG_USAGE;
        }
        Path file = CalledFrom.resolve(arguments.getFirst());
        if (Files.exists(file)) {
            throw new PlainFailure("platform.backup-exists", file);
        }
        var made = write(file);
        out.println(Wording.of("platform.backup-made", made.tables().size(), made.rows(), file));
        return 0;
    }

    /** Under another name first: a file with the right name is a whole backup. */
    private Manifest write(Path file) {
        Path making = file.resolveSibling(file.getFileName() + Folders.MAKING);
        try {
            Folders.writeSecret(making, "");
            try (var out = new FileOutputStream(making.toFile())) {
                var manifest = new Backup(Migrations.withMigrations()).write(database, out);
                out.getFD().sync();
                Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
                return manifest;
            } finally {
                Files.deleteIfExists(making);
            }
        } catch (IOException | SQLException e) {
            throw new PlainFailure(e, "platform.backup-failed", file, e);
        }
    }
}
