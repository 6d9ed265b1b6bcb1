package th.phinong.establishment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import th.phinong.establishment.ResolutionText;
import th.phinong.establishment.model.Resolution2561;
import th.phinong.establishment.model.Rule;
import th.phinong.establishment.web.RuleBook.ClauseRules;
import th.phinong.establishment.web.RuleBook.RuleLine;
import th.phinong.shared.Language;
import th.phinong.web.SpokenWords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules clause by clause; with {@code -Dphinong.rules=write} it writes the documents. */
class RulesDocumentTest {

    private static final Path FOLDER = Path.of("docs/rules");
    private static final List<Language> LANGUAGES = List.of(Language.TH, Language.EN);

    @Test
    void the_documents_are_what_the_program_checks_and_says() throws IOException {
        var files = new RulesDocument().files();
        if ("write".equals(System.getProperty("phinong.rules"))) {
            Files.createDirectories(FOLDER);
            for (var file : files.entrySet()) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
            }
        }
        try (var there = Files.list(FOLDER)) {
            assertThat(there.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(files.keySet());
        }
        for (var file : files.entrySet()) {
            assertThat(FOLDER.resolve(file.getKey()))
                    .as("differs from what bin/rules would write")
                    .hasContent(file.getValue());
        }
    }

    @Test
    void each_of_the_thirteen_clauses_has_a_rule_or_says_why_none_can_be() {
        for (var language : LANGUAGES) {
            var clauses = book(language).clauses();
            assertThat(clauses)
                    .extracting(ClauseRules::number)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 13).mapToObj(Integer::toString).toList());
            assertThat(clauses)
                    .allSatisfy(
                            clause ->
                                    assertThat(clause.rules().isEmpty())
                                            .as("clause " + clause.number())
                                            .isEqualTo(clause.none() != null));
            assertThat(clauses).allSatisfy(one -> assertThat(one.screens()).isNotEmpty());
        }
    }

    @Test
    void every_rule_is_told_once_at_least_with_the_same_sentences_in_both_languages() {
        for (var language : LANGUAGES) {
            assertThat(told(book(language)).map(RuleLine::id).distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(Rule.values()).map(rule -> rule.id().value()).toList());
        }
        assertThat(told(book(Language.TH)).map(rule -> rule.sentences().size()))
                .containsExactlyElementsOf(
                        told(book(Language.EN)).map(rule -> rule.sentences().size()).toList())
                .doesNotContain(0);
    }

    @Test
    void a_correction_that_was_made_is_in_the_text_and_one_in_doubt_is_not() {
        var text = ResolutionText.read();
        assertThat(text.corrections()).hasSize(7);
        for (var correction : text.corrections()) {
            var clause =
                    text.parts().stream()
                            .filter(part -> part.clause().equals(correction.clause()))
                            .findFirst()
                            .orElseThrow();
            boolean made = correction.certainty() != ResolutionText.Certainty.SUGGESTED;
            assertThat(clause.text().th())
                    .contains(made ? correction.corrected() : correction.printed())
                    .doesNotContain(made ? correction.printed() : correction.corrected());
        }
    }

    private static RuleBook book(Language language) {
        return new RuleBook(
                Resolution2561.VERSION, ResolutionText.read(), SpokenWords.in(language), null);
    }

    private static Stream<RuleLine> told(RuleBook book) {
        return Stream.concat(
                book.clauses().stream().flatMap(clause -> clause.rules().stream()),
                book.others().stream());
    }
}
