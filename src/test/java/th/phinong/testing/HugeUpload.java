package th.phinong.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A form with one file of any size, streamed: the file is never whole in memory. */
public final class HugeUpload {

    private static final String BOUNDARY = "phinong-test-boundary";
    private static final String HEAD =
            """
            --%1$s\r
            Content-Disposition: form-data; name="about"\r
            \r
            PLAN\r
            --%1$s\r
            Content-Disposition: form-data; name="file"; filename="huge.pdf"\r
            Content-Type: application/pdf\r
            \r
            """
                    .formatted(BOUNDARY);
    private static final String TAIL = "\r\n--" + BOUNDARY + "--\r\n";

    private final long size;
    private final boolean lengthSaid;

    /**
     * @param size of the file, in bytes
     * @param lengthSaid whether the request says its length, or comes in chunks
     */
    public HugeUpload(long size, boolean lengthSaid) {
        this.size = size;
        this.lengthSaid = lengthSaid;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher publisher() {
        var streamed = BodyPublishers.ofInputStream(this::stream);
        return lengthSaid
                ? BodyPublishers.fromPublisher(streamed, HEAD.length() + size + TAIL.length())
                : streamed;
    }

    private InputStream stream() {
        return new SequenceInputStream(
                Collections.enumeration(List.of(text(HEAD), new Zeros(size), text(TAIL))));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Nothing but zeros. */
    private static final class Zeros extends InputStream {

        private long left;

        private Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int many = (int) Math.min(left, length);
            Arrays.fill(into, offset, offset + many, (byte) 0);
            left -= many;
            return many;
        }
    }
}
