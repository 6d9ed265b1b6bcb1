package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import th.phinong.identity.Desk;
import th.phinong.identity.Party;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class MessagesTest {

    @Test
    void both_languages_say_the_same_things() {
        assertThat(Sentences.THAI.stringPropertyNames())
                .isEqualTo(Sentences.ENGLISH.stringPropertyNames());
    }

    @Test
    void everything_the_model_names_has_words() {
        var wanted = new HashSet<String>();
        Resolution2561.VERSION
                .steps()
                .forEach(
                        step -> {
                            wanted.add(step.id().nameKey());
                            wanted.add(step.id().helpKey());
                        });
        Arrays.stream(Party.values()).forEach(party -> wanted.add("party." + party));
        Arrays.stream(Rule.values()).forEach(rule -> wanted.add(rule.titleKey()));
        Arrays.stream(Outcome.values()).forEach(outcome -> wanted.add("outcome." + outcome));
        Kinds.of(Stage.class).forEach(stage -> wanted.add("stage." + tag(stage)));
        Kinds.of(CaseEvent.class).forEach(event -> wanted.add("event." + tag(event)));
        for (ActionName action : ActionName.values()) {
            wanted.add(action.labelKey());
            ActionSpec.of(action, new Asker(null, Desk.of(Party.COS), Sample.TODAY))
                    .fields()
                    .forEach(field -> wanted.addAll(keys(field)));
        }
        wanted.add("field.correctionReason.label");
        assertThat(Sentences.THAI.stringPropertyNames()).containsAll(wanted);
    }

    private static Set<String> keys(Field field) {
        var keys = new HashSet<String>(Set.of(field.labelKey()));
        field.choices().forEach(choice -> keys.add(field.choiceKey(choice)));
        field.columns().forEach(column -> keys.addAll(keys(column)));
        return keys;
    }

    private static String tag(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
    }

    @Test
    void every_rule_has_a_sentence_beside_its_title() {
        for (Rule rule : Rule.values()) {
            assertThat(Stream.of(Sentences.THAI, Sentences.ENGLISH))
                    .allSatisfy(
                            words ->
                                    assertThat(words.stringPropertyNames())
                                            .filteredOn(
                                                    key ->
                                                            key.startsWith(
                                                                    "rule." + rule.id() + "."))
                                            .hasSizeGreaterThan(1));
        }
        assertThat(List.of(Rule.values()))
                .extracting(rule -> rule.id().value())
                .containsExactly(
                        "EST-R1", "EST-R2", "EST-R3", "EST-R4", "EST-R5", "EST-R6", "EST-R7",
                        "EST-R8", "EST-R9", "EST-R10", "EST-R11", "EST-R12");
    }
}
