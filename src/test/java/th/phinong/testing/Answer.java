package th.phinong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;

/** What the API answered. */
public record Answer(HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public int status() {
        return response.statusCode();
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** A member of the answer as text, empty where it is not there. */
    public String text(String member) {
        return json().path(member).asString("");
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The status, or everything that was said instead. */
    public Answer is(int status) {
        assertThat(status()).as("%s: %s", response.uri(), response.body()).isEqualTo(status);
        return this;
    }

    /** Problem details (RFC 9457) with that status, which tell nothing of the inside. */
    public Answer isProblem(int status) {
        is(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(json().path("status").asInt()).isEqualTo(status);
        assertThat(text("title")).isNotBlank();
        assertThat(text("detail")).isNotBlank();
        assertThat(response.body()).doesNotContain("Exception", "at th.phinong", "org.spring");
        return this;
    }

    /** A rule of the procedure refused; no clause is said where the rule rests on none. */
    public Answer isRefused(int status, String rule, String clause) {
        isProblem(status);
        assertThat(text("rule")).as(response.body()).isEqualTo(rule);
        assertThat(text("clause")).as(response.body()).isEqualTo(clause);
        return this;
    }
}
