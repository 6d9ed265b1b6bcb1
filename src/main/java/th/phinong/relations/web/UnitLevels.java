package th.phinong.relations.web;

import th.phinong.web.Words;

/** What a foreign unit is in its own country, which the directory says in English. */
final class UnitLevels {

    private UnitLevels() {}

    /** In the reader's language. */
    static String said(Words words, String level) {
        var key = level.replaceAll("[^a-z]+", "-").replaceAll("-$", "");
        return words.say("relations.unit-level." + key);
    }
}
