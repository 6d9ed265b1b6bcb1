package th.phinong.documents.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** As much of S3 as keeping and reading takes: signed requests, the checksum, what is missing. */
final class FakeBucket implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();

    FakeBucket() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        var address = server.getAddress();
        return URI.create("http://127.0.0.1:" + address.getPort());
    }

    Set<String> names() {
        return objects.keySet();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var signature = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            if (!signature.startsWith("AWS4-HMAC-SHA256 Credential=a-key/")) {
                fail(exchange, 403, "AccessDenied");
            } else if (exchange.getRequestMethod().equals("PUT")) {
                put(exchange);
            } else {
                get(exchange);
            }
        }
    }

    private void put(HttpExchange exchange) throws IOException {
        var content = exchange.getRequestBody().readAllBytes();
        var told = exchange.getRequestHeaders().getFirst("x-amz-checksum-sha256");
        if (!Base64.getEncoder().encodeToString(sha256(content)).equals(told)) {
            fail(exchange, 400, "BadDigest");
            return;
        }
        objects.put(exchange.getRequestURI().getPath(), content);
        exchange.sendResponseHeaders(200, -1);
    }

    private void get(HttpExchange exchange) throws IOException {
        var content = objects.get(exchange.getRequestURI().getPath());
        if (content == null) {
            fail(exchange, 404, "NoSuchKey");
            return;
        }
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
    }

    private static void fail(HttpExchange exchange, int status, String code) throws IOException {
        var body = "<Error><Code>%s</Code></Error>".formatted(code);
        exchange.getResponseHeaders().add("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, body.length());
        exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
