package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.LetterMoment;
import th.phinong.establishment.model.LongText;
import th.phinong.establishment.model.OvertureEvent.OvertureAnswered;
import th.phinong.shared.ProvinceCode;
import th.phinong.web.Words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What provinces answered an overture, for a letter: a province tells its own answer, the ministry
 * which provinces are willing, or that none is.
 */
final class LetterAnswers {

    private static final String YES = "yes";

    private LetterAnswers() {}

    /**
     * Adds what they answered.
     *
     * @param chosen the province with which the ministry went on, or null
     */
    static void tell(
            Map<String, String> facts,
            LetterMoment moment,
            @Nullable ProvinceCode chosen,
            Words words,
            Function<ProvinceCode, String> names) {
        var own = moment.sender().province();
        var answers = new LinkedHashMap<ProvinceCode, OvertureAnswered>();
        for (var event : moment.events()) {
            if (event instanceof OvertureAnswered answer
                    && (own == null || own.equals(answer.by()))) {
                answers.put(answer.by(), answer);
            }
        }
        if (answers.isEmpty()) {
            return;
        }
        var willing =
                answers.values().stream()
                        .filter(answer -> answer.reply().isWilling())
                        .map(OvertureAnswered::by)
                        .filter(province -> chosen == null || chosen.equals(province))
                        .toList();
        facts.put(willing.isEmpty() ? "answer-declines" : "answer-willing", YES);
        if (!willing.isEmpty()) {
            facts.put(
                    "answer-provinces",
                    words.list(
                            willing.stream()
                                    .map(names)
                                    .map(name -> words.say("letter.province", name))
                                    .toList()));
        }
        var reasons =
                answers.values().stream()
                        .filter(answer -> answer.reply().isWilling() != willing.isEmpty())
                        .map(answer -> answer.reply().reason())
                        .filter(Objects::nonNull)
                        .map(LongText::value)
                        .distinct()
                        .toList();
        if (!reasons.isEmpty()) {
            facts.put("answer-grounds", String.join("; ", reasons).replaceAll("\\s*\n\\s*", " "));
        }
    }
}
