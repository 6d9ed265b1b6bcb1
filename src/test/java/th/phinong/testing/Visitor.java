package th.phinong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody who reads pages and sends forms without a browser's script: cookies are kept, redirects
 * are shown and not followed.
 */
public final class Visitor {

    private static final String SESSION = "phinong_session";
    private static final String LANGUAGE = "lang";

    private final String base;
    private final String address;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    public Visitor(String base) {
        this(base, "192.0.2.1");
    }

    /**
     * @param address the address from which the visitor seems to come; failed sign-ins are counted
     *     by it
     */
    public Visitor(String base, String address) {
        this.base = base;
        this.address = address;
    }

    /** Signs in by the form; the answer is the one to the form. */
    public HttpResponse<String> signIn(String userName, String password) {
        return signIn(userName, password, "");
    }

    public HttpResponse<String> signIn(String userName, String password, String next) {
        return send(
                "/login",
                Map.of(
                        "username", List.of(userName),
                        "password", List.of(password),
                        "next", List.of(next)));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    /** A page that answers 200. */
    public Document page(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** The form of a page that is sent to that same path. */
    public Form form(String path) {
        return Form.in(this, page(path), path);
    }

    /** The form of a page that is sent to another path. */
    public Form form(String path, String sentTo) {
        return Form.in(this, page(path), sentTo);
    }

    /** Sends a form with the token that proves it to be of this site. */
    public HttpResponse<String> send(String path, Map<String, List<String>> fields) {
        var all = new java.util.LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", List.of(csrf()));
        return sendForged(path, all);
    }

    /** Sends a form with files. */
    public HttpResponse<String> send(String path, Multipart form) {
        form.field("_csrf", csrf());
        return send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", form.contentType())
                        .POST(form.publisher()));
    }

    /** Sends a form with a file of any size. */
    public HttpResponse<String> send(String path, HugeUpload form) {
        return send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", form.contentType())
                        .POST(form.publisher()));
    }

    /** Sends a form as it is. */
    public HttpResponse<String> sendForged(String path, Map<String, List<String>> fields) {
        var body =
                fields.entrySet().stream()
                        .flatMap(e -> e.getValue().stream().map(v -> e.getKey() + "=" + encode(v)))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** The cookie of the session, empty where there is none. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** What happens after hours without a word: the browser still has the rest of its cookies. */
    public void loseSession() {
        lose(SESSION);
    }

    /** The next page is in Thai again, whatever was asked for before. */
    Visitor inThai() {
        lose(LANGUAGE);
        return this;
    }

    private void lose(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(at("/"), cookie));
    }

    /** Checks whole pages with this visitor's session. */
    public PageCheck check() {
        return new PageCheck(base, Map.of("Cookie", SESSION + "=" + session()));
    }

    private String csrf() {
        return page("/login").select("form input[name=_csrf]").attr("value");
    }

    /** A file that answers 200. */
    public byte[] bytes(String path) {
        var answer = send(HttpRequest.newBuilder(at(path)).GET(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return client.send(request.header("X-Forwarded-For", address).build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI at(String path) {
        return URI.create(base).resolve(path);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
