package th.phinong.documents.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.Random;

/** Drafts by chance. */
class AnyDraftTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(Drafts.ALL);
    }

    @Property(tries = 60)
    void spaces_and_line_breaks_anywhere_between_words_change_nothing(
            @ForAll("texts") String id, @ForAll long seed) {
        var chance = new Random(seed);
        var typed = new StringBuilder();
        for (char c : Drafts.filled(id).toCharArray()) {
            boolean space = c == ' ';
            typed.append(
                    space && chance.nextInt(12) == 0
                            ? List.of("  ", "\u00A0", "\t", " \u200B").get(chance.nextInt(4))
                            : c);
        }
        assertThat(Drafts.departures(id, typed.toString())).isEmpty();
    }

    @Property(tries = 80)
    void a_word_taken_out_of_a_clause_without_options_at_that_place_is_seen_in_that_clause(
            @ForAll("texts") String id, @ForAll long seed) {
        var chance = new Random(seed);
        var draft = Drafts.filled(id);
        var findings = Drafts.compared(id, draft);
        var numbered =
                findings.stream()
                        .filter(finding -> Character.isDigit(finding.clause().charAt(0)))
                        .toList();
        var clause = numbered.get(chance.nextInt(numbered.size()));
        var tokens = Tokens.of(clause.found());
        int at = 1 + chance.nextInt(tokens.size() - 1);
        var token = tokens.get(at);
        if (isFilled(clause, token)) {
            return;
        }
        var shorter =
                clause.found().substring(0, token.start()) + clause.found().substring(token.end());
        if (keys(shorter).equals(keys(clause.found()))) {
            return;
        }
        var changed = draft.replace(clause.found(), shorter);
        var departures = Drafts.departures(id, changed);
        assertThat(departures)
                .as("without %s: %s", token.key(), shorter)
                .containsExactly(clause.clause() + " CHANGED");
    }

    @Property(tries = 40)
    void a_word_put_into_a_clause_is_seen_in_that_clause(
            @ForAll("texts") String id, @ForAll long seed) {
        var chance = new Random(seed);
        var draft = Drafts.filled(id);
        var numbered =
                Drafts.compared(id, draft).stream()
                        .filter(finding -> Character.isDigit(finding.clause().charAt(0)))
                        .toList();
        var clause = numbered.get(chance.nextInt(numbered.size()));
        var tokens = Tokens.of(clause.found());
        var token = tokens.get(1 + chance.nextInt(tokens.size() - 1));
        if (isFilled(clause, token) || isNextToFilled(clause, token)) {
            return;
        }
        var word = id.endsWith("TH") ? "พรุ่งนี้" : " tomorrow ";
        var longer =
                clause.found().substring(0, token.start())
                        + word
                        + clause.found().substring(token.start());
        assertThat(Drafts.departures(id, draft.replace(clause.found(), longer)))
                .as(longer)
                .containsExactly(clause.clause() + " CHANGED");
    }

    private static boolean isFilled(Finding clause, Token token) {
        return clause.fills().stream()
                .filter(fill -> !fill.text().isEmpty())
                .anyMatch(
                        fill ->
                                fill.start() <= token.end()
                                        && token.start() <= fill.start() + fill.text().length());
    }

    /** A word put there would be the last one of what was filled in. */
    private static boolean isNextToFilled(Finding clause, Token token) {
        return clause.fills().stream()
                .mapToInt(fill -> fill.start() + fill.text().length())
                .filter(end -> end <= token.start())
                .anyMatch(end -> clause.found().substring(end, token.start()).isBlank());
    }

    private static List<String> keys(String text) {
        return Tokens.of(text).stream().map(Token::key).toList();
    }
}
