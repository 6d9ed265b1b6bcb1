package th.phinong.documents;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

import th.phinong.documents.model.Inspection;
import th.phinong.documents.store.Contents;
import th.phinong.documents.store.Files;
import th.phinong.identity.Official;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Files. The same content is kept once, whatever it is called, and never changed or removed. Who
 * may read a file is for the module to say that the file belongs to.
 */
@Service
public class StoredFiles {

    private final Files files;
    private final Contents contents;
    private final DataSize largest;

    StoredFiles(
            Files files, Contents contents, @Value("${phinong.largest-file}") DataSize largest) {
        this.files = files;
        this.contents = contents;
        this.largest = largest;
    }

    /** The largest file that is kept, in mebibytes. */
    public long largestMegabytes() {
        return largest.toMegabytes();
    }

    /** Looks at a file that arrived; nothing is kept. */
    public Checked check(Arrived arrived) {
        var name = FileName.of(arrived.name());
        if (name.isEmpty()) {
            return new Checked.Unfit("documents.unfit.name", List.of());
        }
        if (arrived.size() > largest.toBytes()) {
            return new Checked.Unfit(
                    "documents.unfit.size", List.of(name.get(), largestMegabytes()));
        }
        return Inspection.of(name.get(), arrived.content().get());
    }

    /**
     * Keeps a file that was checked, in the transaction of what it belongs to.
     *
     * @param now when, in whole microseconds
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredFile keep(Official by, Checked.Fit checked, byte[] content, Instant now) {
        var sha256 = contents.keep(content, now);
        return files.insert(by, checked, content.length, sha256, now);
    }

    /** Some files by their ids, in one statement. */
    public Map<FileId, StoredFile> all(Collection<FileId> ids) {
        return ids.isEmpty() ? Map.of() : files.find(ids);
    }

    /**
     * Writes a file's content.
     *
     * @throws IOException if the reader is gone, or the content is not what was stored
     */
    public void write(StoredFile file, OutputStream out) throws IOException {
        contents.write(file.sha256(), out);
    }

    /**
     * Reads all content and computes every hash again.
     *
     * @throws IOException if a place that contents lie in cannot be read
     */
    @Transactional(readOnly = true)
    public FilesVerified verify() throws IOException {
        return contents.verify();
    }
}
