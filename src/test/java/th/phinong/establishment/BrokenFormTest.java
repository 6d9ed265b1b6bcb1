package th.phinong.establishment;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Multipart;
import th.phinong.testing.SampleFiles;
import th.phinong.testing.Site;

/** A form with a file that cannot be read is its sender's mistake, not a failure of the server. */
@ApplicationTest
class BrokenFormTest {

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_form_that_breaks_off_in_the_middle_is_refused_as_malformed() {
        isMalformed(form("แผน.pdf").brokenOff());
    }

    @Test
    void a_file_with_an_impossible_name_is_refused_as_malformed() {
        isMalformed(form("plan\0.pdf"));
    }

    private static Multipart form(String name) {
        return new Multipart().field("about", "PLAN").file(name, SampleFiles.pdf("แผน"));
    }

    private void isMalformed(Multipart form) {
        var path = "/cases/" + site.aCase("th-51").id() + "/files";
        site.program("th-51").post(path, form).isProblem(400);
    }
}
