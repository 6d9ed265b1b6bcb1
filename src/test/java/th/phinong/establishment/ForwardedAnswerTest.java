package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.ProgramStory;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ministry chooses among the provinces that said that they are willing (B5). */
@ApplicationTest
class ForwardedAnswerTest {

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void only_willing_provinces_are_there_to_choose_and_one_alone_is_chosen_already() {
        var story = asked("TH-55", "TH-43", "TH-42");
        story.did("th-42", "answer-overture", Map.of("willing", false, "reason", "ไม่พร้อม"));
        story.did("th-43", "answer-overture", accepting());
        var path = "/cases/" + story.id() + "/forward-answer";
        assertThat(offered(path)).containsExactly("", "TH-43");
        assertThat(chosen(path)).isEqualTo("TH-43");
        story.did("th-55", "answer-overture", accepting());
        assertThat(offered(path)).containsExactlyInAnyOrder("", "TH-43", "TH-55");
        assertThat(chosen(path)).isEmpty();
    }

    private List<String> offered(String path) {
        return site.as("moi").page(path).select("#province option").eachAttr("value");
    }

    private String chosen(String path) {
        return site.as("moi").page(path).select("#province option[selected]").attr("value");
    }

    private ProgramStory asked(String... provinces) {
        var asked =
                Stream.of(provinces).map(one -> Map.of("province", one, "why", "ติดกัน")).toList();
        return ProgramStory.overture(site, "post-vientiane", Map.of())
                .did("mfa", "consider-overture", Map.of("verdict", "SUITABLE"))
                .did("moi", "ask-provinces", Map.of("provinces", asked));
    }

    private static Map<String, Object> accepting() {
        var answer = new LinkedHashMap<>(RouteA.proposal());
        answer.keySet().retainAll(List.of("plan", "budget", "personnel"));
        answer.put("willing", true);
        return answer;
    }
}
