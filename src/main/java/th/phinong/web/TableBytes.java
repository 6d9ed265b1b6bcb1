package th.phinong.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The bytes of a table on their way out: no lock for each, as a buffered stream has. */
final class TableBytes implements AutoCloseable {

    private static final int ROOM = 32 * 1024;

    private final OutputStream out;
    private final byte[] bytes = new byte[ROOM];
    private int length;

    TableBytes(OutputStream out) {
        this.out = out;
    }

    void write(int b) {
        if (length == ROOM) {
            send();
        }
        bytes[length++] = (byte) b;
    }

    void write(byte[] piece) {
        if (piece.length > ROOM - length) {
            send();
        }
        if (piece.length > ROOM) {
            write(piece, piece.length);
            return;
        }
        System.arraycopy(piece, 0, bytes, length, piece.length);
        length += piece.length;
    }

    /** Sends what is there. */
    void send() {
        write(bytes, length);
        length = 0;
    }

    private void write(byte[] piece, int many) {
        try {
            out.write(piece, 0, many);
        } catch (IOException e) {
            // The reader went away; whoever writes rows has nothing else to say about it.
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        send();
        out.flush();
    }
}
