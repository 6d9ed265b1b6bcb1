package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.HugeUpload;
import th.phinong.testing.PageCheck;
import th.phinong.testing.Site;

/** More than a request may hold is refused in plain words, and nothing of it is kept. */
@ApplicationTest
class UploadLimitTest {

    private static final long TOO_MUCH = 101L * 1024 * 1024;

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_program_that_sends_too_much_is_told_so_whether_or_not_it_said_how_much(boolean said) {
        var aCase = site.aCase("th-50");
        var before = site.written(aCase.id());
        var answer =
                site.program("th-50")
                        .post("/cases/" + aCase.id() + "/files", new HugeUpload(TOO_MUCH, said));
        answer.isProblem(413);
        isUntouched(aCase, before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void a_page_that_is_sent_too_much_answers_in_plain_words_of_the_readers_language(String tag) {
        var aCase = site.aCase("th-50");
        var before = site.written(aCase.id());
        var path = "/cases/" + aCase.id() + "/files?lang=" + tag;
        var answer = site.as("th-50").send(path, new HugeUpload(TOO_MUCH, true));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        var page = PageCheck.html("too much", answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo(tag);
        assertThat(page.select("h1").text()).isNotBlank();
        isUntouched(aCase, before);
    }

    @Test
    void the_next_request_is_served_as_ever() {
        var aCase = site.aCase("th-50");
        var program = site.program("th-50");
        program.post("/cases/" + aCase.id() + "/files", new HugeUpload(TOO_MUCH, false))
                .isProblem(413);
        program.get("/cases/" + aCase.id()).is(200);
    }

    private void isUntouched(CaseStory aCase, Site.Written before) {
        assertThat(site.written(aCase.id())).isEqualTo(before);
        var files = site.program("th-50").get("/cases/" + aCase.id() + "/files").is(200);
        assertThat(files.json().get("items")).isEmpty();
    }
}
