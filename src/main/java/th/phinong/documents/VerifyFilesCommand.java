package th.phinong.documents;

import org.springframework.stereotype.Component;

import th.phinong.platform.Command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * {@code verify-files}: {@code ok: N contents}, or the first content that is not as it was stored.
 */
@Component
class VerifyFilesCommand implements Command {

    private final StoredFiles files;

    VerifyFilesCommand(StoredFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "verify-files";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String purpose() {
        return "documents.command.verify-files";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            return 2;
        }
        FilesVerified found;
        try {
            found = files.verify();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(
                found.ok()
                        ? "ok: " + found.contents() + " contents"
                        : "broken: " + found.firstBroken());
        return found.ok() ? 0 : 1;
    }
}
