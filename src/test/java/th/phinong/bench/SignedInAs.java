package th.phinong.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Signs in at a demonstration desk, as a browser does. */
final class SignedInAs {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private SignedInAs() {}

    /** The headers with which the desk's pages are asked for. */
    static Map<String, String> desk(int port, String name, String password) throws IOException {
        var cookies = new TreeMap<String, String>();
        try (var wire = new Wire(port)) {
            var form = wire.get("/login", Map.of());
            keep(form, cookies);
            var csrf = CSRF.matcher(form.body());
            if (!csrf.find()) {
                throw new IllegalStateException("the sign-in page has no token of its form");
            }
            var body =
                    "username=%s&password=%s&_csrf=%s"
                            .formatted(name, password, encoded(csrf.group(1)));
            var answer =
                    wire.post(
                            "/login",
                            Map.of(
                                    "Content-Type",
                                    "application/x-www-form-urlencoded",
                                    "Cookie",
                                    joined(cookies)),
                            body);
            if (answer.status() != 302) {
                throw new IllegalStateException("the sign-in answered " + answer.status());
            }
            keep(answer, cookies);
        }
        return Map.of("Cookie", joined(cookies));
    }

    private static void keep(Wire.Answer answer, Map<String, String> cookies) {
        for (var line : answer.header("Set-Cookie")) {
            var pair = line.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String joined(Map<String, String> cookies) {
        return String.join(
                "; ",
                cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).toList());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
