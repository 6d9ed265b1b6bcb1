package th.phinong.relations.web;

import th.phinong.relations.model.ListedRow;
import th.phinong.relations.model.Reckoning;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.List;

/** What lies between a list's claims, its rows and its pairs, as sentences. */
final class ReckoningWords {

    private ReckoningWords() {}

    /** Each thing that makes the figures of a list differ; none where they agree. */
    static List<String> causes(Words words, Reckoning list) {
        var causes = new ArrayList<String>();
        int missing = list.missingRows();
        if (missing != 0) {
            var key = missing > 0 ? "relations.reckoning.missing" : "relations.reckoning.surplus";
            causes.add(words.say(key, Math.abs(missing)));
        }
        if (!list.gaps().isEmpty()) {
            causes.add(words.say("relations.reckoning.gaps", numbers(words, list.gaps())));
        }
        list.sharedNames()
                .forEach(
                        shared ->
                                causes.add(
                                        words.say(
                                                "relations.reckoning.shared-name",
                                                numbers(words, shared.numbers()),
                                                shared.province())));
        list.twice()
                .forEach(
                        rows ->
                                causes.add(
                                        words.say(
                                                "relations.reckoning.twice",
                                                numbers(
                                                        words,
                                                        rows.stream().map(ListedRow::row).toList()),
                                                rows.getFirst().province(),
                                                rows.getFirst().counterpart())));
        list.wrongSubtotals()
                .forEach(
                        of ->
                                causes.add(
                                        words.say(
                                                "relations.reckoning.subtotal",
                                                of.group(),
                                                of.claimed(),
                                                of.rows())));
        list.pairless()
                .forEach(
                        row ->
                                causes.add(
                                        words.say(
                                                "relations.reckoning.pairless",
                                                row.row(),
                                                row.province())));
        return List.copyOf(causes);
    }

    private static String numbers(Words words, List<Integer> numbers) {
        // ICU sets no space between a number and the Thai "and".
        return words.list(numbers.stream().map(String::valueOf).toList())
                .replaceAll("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)", " ");
    }
}
