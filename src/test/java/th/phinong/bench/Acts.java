package th.phinong.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Acts of the Ministry of Interior on proposed cases, by the API: each is appraised, and once all
 * are, each is put before the Ministry of Foreign Affairs.
 */
final class Acts implements Load.Shot {

    private static final String APPRAISED =
            """
            {"level": "PROVINCE_EQUIVALENT", "potential": "measured", "benefit": "measured"}
            """;
    private static final String CONSULTED =
            """
            {"letterNumber": "1", "consideration": "measured"}
            """;

    private final List<String> cases;
    private final Map<String, String> headers;
    private final AtomicInteger next = new AtomicInteger();

    Acts(List<String> cases, String token) {
        this.cases = cases;
        this.headers =
                Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    @Override
    public boolean fire(Wire wire) throws IOException {
        int number = next.getAndIncrement();
        if (number >= 2 * cases.size()) {
            return false;
        }
        boolean first = number < cases.size();
        var path =
                "/api/v1/cases/%s/actions/%s"
                        .formatted(
                                cases.get(number % cases.size()), first ? "appraise" : "consult");
        var answer = wire.post(path, headers, first ? APPRAISED : CONSULTED);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + ": " + answer.status() + " " + answer.body());
        }
        return true;
    }
}
