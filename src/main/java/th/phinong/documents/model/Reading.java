package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.Alignment.In;
import th.phinong.documents.model.Alignment.Out;
import th.phinong.documents.model.Alignment.Same;
import th.phinong.documents.model.Alignment.Step;
import th.phinong.documents.model.Finding.Difference;
import th.phinong.documents.model.Finding.Filled;
import th.phinong.documents.model.Hole.FillKind;
import th.phinong.documents.model.Node.Kind;
import th.phinong.shared.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads from an alignment what a person would say of a part: words out, words in, what was filled.
 */
final class Reading {

    private final Map<FillKind, FillRule> rules;
    private final String found;
    private final List<Token> tokens;
    private final int offset;
    private final StringBuilder standard = new StringBuilder();
    private final List<Difference> differences = new ArrayList<>();
    private final List<Filled> fills = new ArrayList<>();
    private @Nullable Hole hole;
    private int way;
    private int from = -1;
    private int to;
    private final StringBuilder out = new StringBuilder();
    private int outAt;
    private int inFrom = -1;
    private int inTo;

    /**
     * @param found the part's text in the draft
     * @param tokens the part's tokens
     * @param offset where the found text begins in the draft
     */
    Reading(Map<FillKind, FillRule> rules, String found, List<Token> tokens, int offset) {
        this.rules = rules;
        this.found = found;
        this.tokens = tokens;
        this.offset = offset;
    }

    void read(List<Step> steps) {
        for (var step : steps) {
            switch (step) {
                case Same(var node, int token) -> same(node, token);
                case Out(var node) -> {
                    endFill();
                    outAt = out.isEmpty() ? standard.length() : outAt;
                    out.append(node.raw());
                    standard.append(node.raw());
                }
                case In(int token) -> {
                    endFill();
                    inFrom = inFrom < 0 ? start(token) : inFrom;
                    inTo = end(token);
                }
            }
        }
        endFill();
        endDifference(found.length());
    }

    private void same(Node node, int token) {
        endDifference(start(token));
        boolean goesOn = node.isFilling() && node.hole() == hole && node.way() == way;
        if (!goesOn) {
            endFill();
        }
        if (node.isFilling()) {
            from = from < 0 ? start(token) : from;
            to = end(token);
            hole = node.hole();
            way = node.way();
        }
        if (node.kind() != Kind.FILL) {
            standard.append(node.raw());
        }
    }

    private void endFill() {
        if (hole == null || from < 0) {
            return;
        }
        var text = hole.isOption() ? "" : found.substring(from, to);
        var kind = hole.fill();
        boolean written = way == Node.WRITTEN_IN && kind != null;
        boolean allowed = !written || rule(kind).isAllowed(text);
        if (!allowed) {
            differences.add(new Difference(hole.printed(), text, from, to, standard.length()));
            standard.append(hole.printed());
        } else if (!hole.isOption() || fills.stream().noneMatch(this::isThatOption)) {
            var meaning = hole.meaning(way);
            fills.add(new Filled(hole.subject(), way, meaning, kind, text, from));
        }
        standard.append(written && allowed ? text : "");
        hole = null;
        from = -1;
    }

    private boolean isThatOption(Filled filled) {
        return hole != null && filled.name().equals(hole.name());
    }

    private FillRule rule(@Nullable FillKind kind) {
        var rule = rules.get(kind);
        if (rule == null) {
            throw new IllegalStateException("nothing is said of blanks for " + kind);
        }
        return rule;
    }

    private void endDifference(int next) {
        if (out.isEmpty() && inFrom < 0) {
            return;
        }
        int start = inFrom < 0 ? next : inFrom;
        int end = inFrom < 0 ? next : inTo;
        int at = out.isEmpty() ? standard.length() : outAt;
        differences.add(
                new Difference(bare(out.toString()), found.substring(start, end), start, end, at));
        out.setLength(0);
        inFrom = -1;
    }

    /** Words without the punctuation around them, which is no difference. */
    private static String bare(String words) {
        return words.replaceAll("^[\\s\\p{P}]+|[\\s\\p{P}]+$", "");
    }

    private int start(int token) {
        return tokens.get(token).start() - offset;
    }

    private int end(int token) {
        return tokens.get(token).end() - offset;
    }

    String standard() {
        return standard.toString().strip();
    }

    /** The differences, of whole words where that can be. */
    List<Difference> differences(Language language) {
        var inFound = new WholeWords(found, language);
        var inStandard = new WholeWords(standard.toString(), language);
        return differences.stream()
                .map(
                        each ->
                                each.out().isEmpty()
                                        ? moved(each, inFound.shift(each.start(), each.end()))
                                        : each.in().isEmpty() ? whole(each, inStandard) : each)
                .toList();
    }

    private Difference moved(Difference in, int by) {
        int start = in.start() + by;
        int end = in.end() + by;
        while (start < end && Character.isWhitespace(found.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(found.charAt(end - 1))) {
            end--;
        }
        return new Difference("", found.substring(start, end), start, end, in.at());
    }

    private Difference whole(Difference out, WholeWords words) {
        int from = standard.indexOf(out.out(), out.at());
        if (from < 0) {
            return out;
        }
        int end = from + out.out().length();
        int by = words.shift(from, end);
        var moved = bare(standard.substring(from + by, end + by));
        return new Difference(moved, "", out.start(), out.end(), from + by);
    }

    List<Filled> fills() {
        return fills;
    }
}
