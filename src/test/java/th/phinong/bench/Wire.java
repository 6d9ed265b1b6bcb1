package th.phinong.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One connection at a time to a web server of this machine, kept open. It does little, so that it
 * takes little of the machine that it measures.
 */
final class Wire implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    Wire(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = socket.getOutputStream();
    }

    /**
     * What came back.
     *
     * @param headers lines as they came, without the first
     * @param firstByteNanos from the request to the first byte of the body
     * @param length of the body, in bytes
     * @param body its beginning, as far as it was to be kept
     */
    record Answer(int status, List<String> headers, long firstByteNanos, long length, String body) {

        /** The values of a header, in any writing. */
        List<String> header(String name) {
            var prefix = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).strip())
                    .toList();
        }
    }

    Answer get(String path, Map<String, String> headers) throws IOException {
        return send("GET", path, headers, "");
    }

    Answer post(String path, Map<String, String> headers, String body) throws IOException {
        return send("POST", path, headers, body);
    }

    private Answer send(String method, String path, Map<String, String> headers, String body)
            throws IOException {
        long sent = System.nanoTime();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\n");
        head.append("Host: localhost\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (method.equals("POST")) {
            head.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        request.writeBytes(bytes);
        out.write(request.toByteArray());
        return read(sent);
    }

    private Answer read(long sent) throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        var headers = new ArrayList<String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
        }
        var answer = new Answer(status, headers, 0, 0, "");
        boolean chunked = answer.header("Transfer-Encoding").contains("chunked");
        var said = answer.header("Content-Length");
        long announced = said.isEmpty() ? 0 : Long.parseLong(said.getFirst());
        if (chunked || announced > 0) {
            in.mark(1);
            in.read();
            in.reset();
        }
        long firstByte = System.nanoTime() - sent;
        var kept = new ByteArrayOutputStream();
        long length = chunked ? chunks(kept) : part(announced, kept);
        if (answer.header("Connection").contains("close")) {
            // A server lets a connection go after so many requests; the next one needs another.
            close();
            open();
        }
        return new Answer(
                status, headers, firstByte, length, kept.toString(StandardCharsets.UTF_8));
    }

    private long chunks(ByteArrayOutputStream kept) throws IOException {
        long all = 0;
        for (long size = chunkSize(); size > 0; size = chunkSize()) {
            all += part(size, kept);
            line();
        }
        line();
        return all;
    }

    private long chunkSize() throws IOException {
        return Long.parseLong(line().split(";")[0].strip(), 16);
    }

    private long part(long length, ByteArrayOutputStream kept) throws IOException {
        var buffer = new byte[(int) Math.min(BUFFER, Math.max(1, length))];
        for (long left = length; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException("the server ended its answer too early");
            }
            if (kept.size() < BUFFER * 4) {
                kept.write(buffer, 0, read);
            }
            left -= read;
        }
        return length;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
