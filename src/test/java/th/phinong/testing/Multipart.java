package th.phinong.testing;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A form with files, as a browser writes it (RFC 7578). */
public final class Multipart {

    private static final String BOUNDARY = "phinong-test-boundary";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private String end = "--" + BOUNDARY + "--\r\n";

    public Multipart field(String name, String value) {
        part("name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Multipart file(String name, byte[] content) {
        part(
                "name=\"file\"; filename=\"" + name + "\"",
                "Content-Type: application/octet-stream\r\n",
                content);
        return this;
    }

    /** It breaks off where its end would be. */
    public Multipart brokenOff() {
        end = "";
        return this;
    }

    private void part(String disposition, String header, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n");
        write(header + "\r\n");
        body.writeBytes(content);
        write("\r\n");
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher publisher() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(end.getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(whole.toByteArray());
    }
}
