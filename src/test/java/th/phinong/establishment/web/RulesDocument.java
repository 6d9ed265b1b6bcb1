package th.phinong.establishment.web;

import th.phinong.establishment.ResolutionText;
import th.phinong.establishment.model.ProcedureVersion;
import th.phinong.establishment.model.Resolution2561;
import th.phinong.establishment.web.RuleBook.ClauseRules;
import th.phinong.establishment.web.RuleBook.RuleLine;
import th.phinong.shared.Language;
import th.phinong.web.SpokenWords;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents under docs/rules, made from what the program itself checks and says: an index, and
 * a file for each clause in both languages.
 */
final class RulesDocument {

    private static final ProcedureVersion VERSION = Resolution2561.VERSION;
    private static final Words THAI = SpokenWords.in(Language.TH);
    private static final Words ENGLISH = SpokenWords.in(Language.EN);

    private final RuleBook thai = new RuleBook(VERSION, ResolutionText.read(), THAI, null);
    private final RuleBook english = new RuleBook(VERSION, ResolutionText.read(), ENGLISH, null);

    /** The text of each file by its name. */
    Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("README.md", index());
        for (int i = 0; i < thai.clauses().size(); i++) {
            var clause = thai.clauses().get(i);
            files.put(name(clause), clause(clause, english.clauses().get(i)));
        }
        return files;
    }

    private static String name(ClauseRules clause) {
        return "clause-%02d.md".formatted(Integer.parseInt(clause.number()));
    }

    private String index() {
        var lines = new ArrayList<String>();
        lines.add(
                "# " + THAI.say("guide.clause.rules") + " / " + ENGLISH.say("guide.clause.rules"));
        lines.add("");
        lines.add(
                "Made by `bin/rules` from the procedure and the message files; not edited by"
                        + " hand.");
        lines.add("");
        lines.add("| clause | rules | ข้อ | In short |");
        lines.add("|---|---|---|---|");
        for (ClauseRules clause : english.clauses()) {
            var rules =
                    clause.none() == null
                            ? String.join(", ", clause.rules().stream().map(RuleLine::id).toList())
                            : "–";
            lines.add(
                    "| [%s](%s) | %s | %s | %s |"
                            .formatted(
                                    clause.number(),
                                    name(clause),
                                    rules,
                                    THAI.say("web.clause", clause.number()),
                                    clause.clause().text().en()));
        }
        lines.add("");
        lines.add("## " + THAI.say("guide.other-rules") + " / " + ENGLISH.say("guide.other-rules"));
        lines.add("");
        rules(lines, thai.others());
        rules(lines, english.others());
        return text(lines);
    }

    private static String clause(ClauseRules thai, ClauseRules english) {
        var lines = new ArrayList<String>();
        var number = thai.number();
        lines.add(
                "# %s / %s"
                        .formatted(
                                THAI.say("web.clause", number), ENGLISH.say("web.clause", number)));
        part(lines, THAI, thai, false);
        part(lines, ENGLISH, english, true);
        return text(lines);
    }

    private static void part(List<String> lines, Words words, ClauseRules clause, boolean gist) {
        lines.add("");
        var text = clause.clause().text();
        lines.add("## " + words.say(gist ? "guide.clause.gist" : "guide.clause.text"));
        lines.add("");
        lines.add(words.of(text));
        clause.parts()
                .forEach(
                        part -> {
                            lines.add("");
                            lines.add("**" + part.clause() + "** " + words.of(part.text()));
                        });
        lines.add("");
        lines.add("### " + words.say("guide.clause.rules"));
        lines.add("");
        if (clause.none() != null) {
            lines.add(words.say("guide.clause.none") + ": " + clause.none());
            lines.add("");
        }
        rules(lines, clause.rules());
        if (!clause.screens().isEmpty()) {
            lines.add("### " + words.say("guide.clause.screens"));
            lines.add("");
            clause.screens()
                    .forEach(
                            screen ->
                                    lines.add(
                                            "- " + screen.label() + " (`" + screen.path() + "`)"));
        }
    }

    private static void rules(List<String> lines, List<RuleLine> rules) {
        for (RuleLine rule : rules) {
            lines.add("**" + rule.id() + "** " + rule.title());
            lines.add("");
            rule.sentences().forEach(sentence -> lines.add("- " + sentence));
            lines.add("");
        }
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines).strip() + "\n";
    }
}
