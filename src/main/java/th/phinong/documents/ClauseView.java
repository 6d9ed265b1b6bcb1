package th.phinong.documents;

import th.phinong.documents.model.BindingHit;
import th.phinong.documents.model.Finding;
import th.phinong.documents.model.Verdict;
import th.phinong.shared.Language;
import th.phinong.web.Shell;
import th.phinong.web.Tone;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One part of a draft beside the standard.
 *
 * @param label what the part is called
 * @param anchor its id in the page
 * @param lang the language of both texts
 */
public record ClauseView(
        String label,
        String anchor,
        String lang,
        Verdict verdict,
        String verdictLabel,
        Tone tone,
        boolean moved,
        boolean tracked,
        List<Piece> standard,
        List<Piece> found,
        List<String> fills) {

    /** What a piece of text is. */
    public enum Mark {
        SAME,
        OUT,
        IN,
        BINDS,
        IN_AND_BINDS
    }

    /** A run of text that is marked as one. */
    public record Piece(String text, Mark mark) {
        public boolean isIn() {
            return mark == Mark.IN || mark == Mark.IN_AND_BINDS;
        }

        public boolean binds() {
            return mark == Mark.BINDS || mark == Mark.IN_AND_BINDS;
        }
    }

    /**
     * A part as it was found, and the wording in it that could bind.
     *
     * @param named whether it is called by its language too, where there are two
     */
    static ClauseView of(Shell shell, Finding finding, List<BindingHit> hits, boolean named) {
        var own =
                hits.stream()
                        .filter(hit -> hit.clause().equals(finding.clause()))
                        .filter(hit -> hit.language() == finding.language())
                        .filter(hit -> hit.end() > hit.start())
                        .toList();
        return new ClauseView(
                named
                        ? label(shell, finding.clause(), finding.language())
                        : label(shell, finding.clause()),
                anchor(finding.clause(), finding.language().tag()),
                finding.language().tag(),
                finding.verdict(),
                shell.say("documents.verdict." + finding.verdict().name()),
                tone(finding.verdict()),
                finding.moved(),
                finding.tracked(),
                standard(finding),
                found(finding, own),
                finding.fills().stream()
                        .map(Finding.Filled::text)
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .toList());
    }

    /** What a part is called. */
    public static String label(Shell shell, String clause) {
        if (Character.isDigit(clause.charAt(0))) {
            return shell.say("documents.part.clause", clause);
        }
        return clause.startsWith("after ")
                ? shell.say("documents.part.after", label(shell, clause.substring(6)))
                : shell.say("documents.part." + clause.replace(' ', '-'));
    }

    /** What a part is called where there are two languages. */
    public static String label(Shell shell, String clause, Language language) {
        var said = shell.say("documents.language." + language.name());
        return shell.say("documents.part.in", label(shell, clause), said);
    }

    /** The id of a part in the page. */
    public static String anchor(String clause, String language) {
        return "part-" + language + "-" + clause.replace(' ', '-');
    }

    public boolean isStandard() {
        return verdict.isStandard();
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case UNCHANGED -> Tone.NEUTRAL;
            case FILLED -> Tone.SUCCESS;
            case CHANGED, ADDED -> Tone.WARNING;
            case MISSING -> Tone.DANGER;
        };
    }

    private static List<Piece> standard(Finding finding) {
        var pieces = new ArrayList<Piece>();
        var text = finding.standard();
        int from = 0;
        for (var difference : finding.differences()) {
            int at = text.indexOf(difference.out(), Math.max(from, difference.at() - 2));
            if (difference.out().isEmpty() || at < 0) {
                continue;
            }
            add(pieces, text.substring(from, at), Mark.SAME);
            add(pieces, difference.out(), Mark.OUT);
            from = at + difference.out().length();
        }
        add(pieces, text.substring(from), Mark.SAME);
        return pieces;
    }

    private static List<Piece> found(Finding finding, List<BindingHit> hits) {
        var text = finding.found();
        var cuts = new TreeSet<>(List.of(0, text.length()));
        finding.differences().forEach(in -> cuts.addAll(List.of(in.start(), in.end())));
        hits.forEach(hit -> cuts.addAll(List.of(hit.start(), hit.end())));
        var pieces = new ArrayList<Piece>();
        Integer from = null;
        for (int to : cuts) {
            if (from != null) {
                add(pieces, text.substring(from, to), mark(from, finding, hits));
            }
            from = to;
        }
        return pieces;
    }

    private static Mark mark(int at, Finding finding, List<BindingHit> hits) {
        boolean in = finding.differences().stream().anyMatch(d -> d.start() <= at && at < d.end());
        boolean binds = hits.stream().anyMatch(hit -> hit.start() <= at && at < hit.end());
        if (in) {
            return binds ? Mark.IN_AND_BINDS : Mark.IN;
        }
        return binds ? Mark.BINDS : Mark.SAME;
    }

    private static void add(List<Piece> pieces, String text, Mark mark) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, mark));
        }
    }
}
