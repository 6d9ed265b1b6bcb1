package th.phinong.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of wording that could bind, and who keeps it (clause 12). */
@ApplicationTest
class BindingListsTest {

    private static final String LIST = "/drafts/binding-words";

    @Autowired private ApplicationContext application;
    @Autowired private BindingLists lists;
    @Autowired private JdbcClient jdbc;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void the_ministry_adds_changes_and_leaves_out_and_every_version_stays() {
        int before = lists.current().version();
        assertThat(site.as("moi").send(LIST, entry(before, "", "pinky promise")).statusCode())
                .isEqualTo(302);
        var added = lists.current();
        assertThat(added.version()).isEqualTo(before + 1);
        var code = added.entries().getLast().code();
        site.as("moi").send(LIST, entry(added.version(), code, "solemn vow"));
        var changed = lists.current();
        assertThat(changed.entries().getLast().words()).containsExactly("solemn vow");
        site.as("moi").send(LIST + "/remove", entry(changed.version(), code, ""));
        assertThat(lists.current().entries()).noneMatch(entry -> entry.code().equals(code));
        assertThat(lists.version(added.version()).orElseThrow().entries().getLast().words())
                .containsExactly("pinky promise");
        assertThat(lists.version(1)).isPresent();
        assertThat(recorded(code)).isEqualTo(3);
    }

    @Test
    void words_that_the_ministry_added_are_found_in_the_next_draft() {
        int version = lists.current().version();
        site.as("moi").send(LIST, entry(version, "", "eternal brotherhood"));
        var draft =
                Samples.filled("mou-en")
                        .replace("their officials.", "their officials in eternal brotherhood.");
        var answer =
                site.program("th-40")
                        .post("/drafts/check", Map.of("instrument", "MOU", "text", draft))
                        .is(200)
                        .json();
        assertThat(answer.path("binding").findValuesAsString("words"))
                .containsExactly("eternal brotherhood");
    }

    @Test
    void nobody_else_may_edit_and_an_editor_who_was_slower_is_told() {
        int version = lists.current().version();
        for (var desk : List.of("th-40", "mfa", "admin", "auditor")) {
            assertThat(site.as(desk).send(LIST, entry(version, "", "x")).statusCode())
                    .isEqualTo(403);
        }
        var late = site.as("moi").send(LIST, entry(version - 1, "", "x y z"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("x y z");
        assertThat(lists.current().version()).isEqualTo(version);
    }

    @Test
    void an_entry_without_words_or_reason_is_refused_at_its_fields() {
        var fields = entry(lists.current().version(), "", "");
        fields.put("whyTh", List.of(""));
        fields.put("sourceEn", List.of(""));
        var answer = site.as("moi").send(LIST, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("words-error", "whyTh-error", "sourceEn-error");
    }

    private long recorded(String code) {
        return jdbc.sql(
                        """
                        select count(*)
                        from   audit.entry
                        where  what like 'documents.%-binding-words'
                        and    detail like '%' || :code || '%'
                        """)
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private static Map<String, List<String>> entry(int version, String code, String words) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("version", List.of(String.valueOf(version)));
        fields.put("code", List.of(code));
        fields.put("language", List.of("EN"));
        fields.put("kind", List.of("WORD"));
        fields.put("severity", List.of("LOW"));
        fields.put("words", List.of(words));
        for (var text : List.of("why", "instead", "source")) {
            fields.put(text + "Th", List.of("ทดสอบ"));
            fields.put(text + "En", List.of("test"));
        }
        return fields;
    }
}
