package th.phinong.relations.web;

import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.Conflict;
import th.phinong.relations.model.Fact;
import th.phinong.relations.model.Point;
import th.phinong.shared.BuddhistYear;
import th.phinong.web.Words;

import java.time.LocalDate;
import java.util.Locale;

/** Facts, and why one is preferred, as sentences. */
final class FactWords {

    private FactWords() {}

    static String kind(Words words, Fact.Kind kind) {
        return words.say("relations.fact." + key(kind));
    }

    /** A fact's value as the reader's language writes it; text stays as the source has it. */
    static String value(Words words, Fact fact) {
        return switch (fact.kind()) {
            case STATUS -> words.say(RelationRow.statusKey(RelationStatus.valueOf(fact.value())));
            case SIGNED_YEAR, STARTED_YEAR ->
                    RelationRow.year(
                            BuddhistYear.ofCommonEra(Integer.parseInt(fact.value())), words);
            case SIGNED_ON -> words.date(LocalDate.parse(fact.value()));
            case TERM -> term(words, fact.value());
            case INSTRUMENT ->
                    words.say("relations.instrument." + fact.value().toLowerCase(Locale.ROOT));
            case PROVINCE,
                    COUNTERPART,
                    LABEL,
                    REMARK,
                    COOPERATION,
                    SIGNATORY_BODY,
                    PLACE,
                    THAI_SIGNATORY,
                    FOREIGN_SIGNATORY,
                    WITHDRAWN ->
                    fact.value();
        };
    }

    static String source(Words words, Fact fact) {
        var sentence = words.say("relations.source." + key(fact.source()));
        return switch (fact.source()) {
            case SIGNED_COPY, LETTER -> sentence + " " + fact.sourceRef();
            case CASE, LISTING_ROW, SYNTHETIC -> sentence;
        };
    }

    static String about(Words words, Conflict conflict) {
        return words.say("relations.conflict." + key(conflict.about()));
    }

    static String because(Words words, Point point) {
        return words.say("relations.because." + key(point.because()));
    }

    /** An enum's name as messages have it. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String term(Words words, String value) {
        var parts = value.split(":");
        var key = "relations.term." + parts[0].toLowerCase(Locale.ROOT).replace('_', '-');
        return parts.length == 1
                ? words.say(key + ".unsaid")
                : words.say(key, Integer.valueOf(parts[1]));
    }
}
