package th.phinong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What documents promise is there; and a document that promises more is caught. */
class DocumentsTest {

    private static final List<Source> DOCUMENTS =
            Stream.concat(
                            Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md")
                                    .map(Source::of),
                            Source.under("docs", ".md").stream()
                                    .map(s -> new Source("docs/" + s.path(), s.text())))
                    .toList();

    @Test
    void every_class_that_the_glossary_names_is_there() {
        var classes =
                Source.ofProduct().stream()
                        .map(source -> Path.of(source.path()).getFileName().toString())
                        .map(name -> name.replace(".java", ""))
                        .collect(toSet());
        assertThat(DocumentRules.unknownClasses(document("docs/glossary.md"), classes)).isEmpty();
    }

    @Test
    void a_class_that_is_not_there_is_caught() {
        var glossary =
                new Source(
                        "docs/glossary.md",
                        """
                        `Prose` is no table.
                        | desk | โต๊ะงาน | where a `Thing` lands | `Desk`, `Bureau` |
                        """);
        assertThat(DocumentRules.unknownClasses(glossary, Set.of("Desk")))
                .containsExactly("docs/glossary.md names the class Bureau, which is not there");
    }

    @Test
    void every_link_between_documents_leads_somewhere() {
        assertThat(DocumentRules.brokenLinks(DOCUMENTS, Path.of("."))).isEmpty();
        var broken =
                new Source(
                        "docs/glossary.md",
                        "[here](architecture.md#pages) [gone](gone.md) [site](https://x.example)");
        assertThat(DocumentRules.brokenLinks(List.of(broken), Path.of(".")))
                .containsExactly("docs/glossary.md leads to gone.md, which is not there");
    }

    @Test
    void the_first_page_stays_short() {
        assertThat(document("README.md").text().lines()).hasSizeLessThan(100);
    }

    private static Source document(String path) {
        return DOCUMENTS.stream()
                .filter(source -> source.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
