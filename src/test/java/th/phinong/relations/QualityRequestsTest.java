package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.Answer;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Multipart;
import th.phinong.testing.SampleFiles;
import th.phinong.testing.Site;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a program says about a point of the register is said once for each key that it chose. */
@ApplicationTest
class QualityRequestsTest {

    private static final String PROVINCE = "th-83";

    @Autowired private ApplicationContext application;
    private Site site;
    private String path;
    private String key;

    @BeforeEach
    void aPointThatNobodySpokeOf() {
        site = new Site(application);
        key = UUID.randomUUID().toString();
        path =
                site.program(PROVINCE)
                        .get("/quality/no-contact")
                        .is(200)
                        .json()
                        .get("items")
                        .valueStream()
                        .filter(point -> point.get("next").toString().contains("CONFIRM"))
                        .map(point -> point.at("/relation/id").asLong())
                        .findFirst()
                        .map(id -> "/quality/no-contact/" + id + "/acts")
                        .orElseThrow();
    }

    @Test
    void the_same_request_again_is_answered_the_same_and_another_under_its_key_is_refused() {
        var first = confirm("ตรวจสอบแล้ว").is(200);
        assertThat(confirm("ตรวจสอบแล้ว").is(200).json()).isEqualTo(first.json());
        assertThat(first.json().get("acts").get(0).get("act").asString()).isEqualTo("CONFIRM");
        assertThat(confirm("เหตุผลอื่น").isProblem(422).json().at("/errors/0/field").asString())
                .isEqualTo("key");
        takeBack();
    }

    @Test
    void another_document_is_another_request() {
        var first = document("ก").is(200);
        assertThat(document("ก").is(200).json()).isEqualTo(first.json());
        document("ข").isProblem(422);
        takeBack();
    }

    @Test
    void a_reason_that_is_null_is_a_missing_one() {
        var sent = new HashMap<String, String>(Map.of("act", "confirm"));
        sent.put("reason", null);
        var refused = site.program(PROVINCE).post(path, sent).isProblem(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("reason");
    }

    private Answer confirm(String reason) {
        var sent = Map.of("act", "confirm", "reason", reason);
        return site.program(PROVINCE).post(path, sent, "Idempotency-Key", key);
    }

    private Answer document(String content) {
        var sent =
                new Multipart()
                        .field("act", "confirm")
                        .field("reason", "ตามหนังสือ")
                        .file("หนังสือ.pdf", SampleFiles.pdf(content));
        return site.program(PROVINCE).post(path, sent, "Idempotency-Key", key);
    }

    private void takeBack() {
        var sent = Map.of("act", "withdraw", "reason", "ตรวจใหม่");
        site.program(PROVINCE).post(path, sent).is(200);
    }
}
