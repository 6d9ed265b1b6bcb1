package th.phinong.testing;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A program that uses the API, with a token or without. */
public final class Program {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final String token;

    /**
     * @param base the application's address
     * @param token a bearer token, or empty
     */
    public Program(String base, String token) {
        this.base = base;
        this.token = token;
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    /**
     * Sends JSON.
     *
     * @param headers names and values in turn
     */
    public Answer post(String path, Object body, String... headers) {
        return post(path, BodyPublishers.ofString(JSON.writeValueAsString(body)), headers);
    }

    /** Sends bytes that are said to be JSON. */
    public Answer post(String path, BodyPublisher body, String... headers) {
        var request =
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/json")
                        .POST(body);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a form with files. */
    public Answer post(String path, Multipart form, String... headers) {
        var request =
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", form.contentType())
                        .POST(form.publisher());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a form with a file of any size. */
    public Answer post(String path, HugeUpload form) {
        return send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", form.contentType())
                        .POST(form.publisher()));
    }

    /** Does something to a case. */
    public Answer act(long caseId, String action, Object input, String... headers) {
        return post("/cases/" + caseId + "/actions/" + action, input, headers);
    }

    private URI at(String path) {
        return URI.create(base + "/api/v1" + path);
    }

    private Answer send(HttpRequest.Builder request) {
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
