package th.phinong.documents.store;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the bytes of files lie. What is kept lies under its own hash: it is never another, so that
 * keeping it twice does no harm, and what was kept for an act that came to nothing does none
 * either.
 */
interface ContentPlace {

    /** Into how many rows of {@code documents.chunk} a content of this size goes, here. */
    int chunks(int size);

    /**
     * Keeps a content for good: when it comes back, a power cut takes nothing of it.
     *
     * @param sha256 its hash, 64 hexadecimal digits
     */
    void keep(String sha256, byte[] content);

    /**
     * A content's bytes, as they lie there.
     *
     * @throws java.io.FileNotFoundException if there are none; in the database they end at once
     * @throws IOException if the place cannot be read
     */
    InputStream read(String sha256) throws IOException;
}
