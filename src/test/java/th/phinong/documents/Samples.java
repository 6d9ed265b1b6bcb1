package th.phinong.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Drafts as files of the tests. */
final class Samples {

    private Samples() {}

    /**
     * A draft with every option chosen and every blank filled, by the name of its standard text.
     */
    static String filled(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/drafts/" + name + "-filled.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
