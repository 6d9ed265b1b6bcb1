package th.phinong.establishment.web;

import com.ibm.icu.text.BreakIterator;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.ProcedureVersion;
import th.phinong.establishment.model.Route;
import th.phinong.establishment.model.Step;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps of one route as a drawing, from top to bottom and narrow enough for a phone, made from
 * the procedure version itself. A browser breaks no lines in SVG, so they are broken here, between
 * words as Thai has them.
 *
 * @param route the route that it shows
 * @param boxes the steps, from the top
 * @param height how high it is, in pixels
 * @param again where the memorandum begins after a letter of intent: the box, or null where the
 *     version has no such step
 * @param signed the box from which that way leads back, or null
 */
public record FlowChart(
        Route route, List<Box> boxes, int height, @Nullable Box again, @Nullable Box signed) {

    /** How wide every chart is: a phone of 360 pixels less its margins. */
    public static final int WIDTH = 330;

    public static final int SPINE = 42;
    public static final int LINE = 25;

    private static final int LEFT = 18;
    private static final int INDENTED = 62;
    public static final int RIGHT = 308;
    private static final int GAP = 24;
    private static final int PADDING = 12;
    private static final double NAME_SIZE = 15.5;
    private static final double PARTY_SIZE = 14;

    /** The width of a letter in Sarabun, in parts of its size, measured on the generous side. */
    private static final double LETTER = 0.6;

    /**
     * A step in its box.
     *
     * @param head its code and its clause
     * @param name the lines of its name
     * @param parties the lines of the parties whose step it is
     * @param sometimes whether only some cases come to it
     */
    public record Box(
            Step step,
            String title,
            String head,
            List<String> name,
            List<String> parties,
            String partiesTold,
            boolean sometimes,
            int top) {

        public int left() {
            return sometimes ? INDENTED : LEFT;
        }

        public int width() {
            return RIGHT - left();
        }

        public int height() {
            return 2 * PADDING + LINE * (1 + name.size() + parties.size());
        }

        public int middle() {
            return top + height() / 2;
        }

        public int bottom() {
            return top + height();
        }

        public int textLeft() {
            return left() + PADDING;
        }

        /** The base line of a line of text. */
        public int base(int line) {
            return top + PADDING + LINE * line + 18;
        }

        public String code() {
            return step.id().code();
        }
    }

    /** A line of the main way, from one box to the next. */
    public record Arrow(int from, int to) {}

    static FlowChart of(Words words, ProcedureVersion version, Route route) {
        var boxes = new ArrayList<Box>();
        int top = 2;
        for (Step step : inOrder(version, route)) {
            var box = box(words, step, top);
            boxes.add(box);
            top = box.bottom() + GAP;
        }
        return new FlowChart(
                route, List.copyOf(boxes), top - GAP + 2, find(boxes, "C1"), find(boxes, "C8"));
    }

    /** The ways along the spine: what only some cases come to is passed by. */
    public List<Arrow> arrows() {
        var arrows = new ArrayList<Arrow>();
        int from = -1;
        for (Box box : boxes) {
            if (!box.sometimes()) {
                if (from >= 0) {
                    arrows.add(new Arrow(from, box.top()));
                }
                from = box.bottom();
            }
        }
        return arrows;
    }

    /** The steps of the route; the exemption stands before the drafts that wait for it. */
    private static List<Step> inOrder(ProcedureVersion version, Route route) {
        var before =
                version.steps().stream()
                        .filter(step -> step.id().isOn(route))
                        .filter(step -> route == Route.PROVINCE || isOwn(step, "B"));
        var after =
                version.steps().stream()
                        .filter(step -> route == Route.FOREIGN && step.id().isOn(route))
                        .filter(step -> !isOwn(step, "B"));
        return Stream.concat(before, after).toList();
    }

    private static boolean isOwn(Step step, String part) {
        return step.id().code().startsWith(part);
    }

    private static Box box(Words words, Step step, int top) {
        boolean sometimes = Steps.SOMETIMES.contains(step.id().code());
        int room = RIGHT - (sometimes ? INDENTED : LEFT) - 2 * PADDING;
        String title = words.say(step.id().nameKey());
        String parties = RuleBook.parties(words, step.parties());
        String clause =
                step.clauses().isEmpty()
                        ? words.say("guide.chart.practice")
                        : words.say("web.clause", step.clauses().getFirst().number());
        return new Box(
                step,
                title,
                step.id().code() + " · " + clause,
                broken(words, title, room / (NAME_SIZE * LETTER)),
                parties.isEmpty()
                        ? List.of()
                        : broken(words, parties, room / (PARTY_SIZE * LETTER)),
                parties,
                sometimes,
                top);
    }

    private static @Nullable Box find(List<Box> boxes, String code) {
        return boxes.stream().filter(box -> box.code().equals(code)).findFirst().orElse(null);
    }

    /** Lines of at most so many letters, broken where the language allows it. */
    static List<String> broken(Words words, String text, double letters) {
        var breaks = BreakIterator.getLineInstance(words.language().locale());
        breaks.setText(text);
        var lines = new ArrayList<String>();
        int begin = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (fits > begin && letters(text.substring(begin, end).strip()) > letters) {
                lines.add(text.substring(begin, fits).strip());
                begin = fits;
            }
            fits = end;
        }
        lines.add(text.substring(begin).strip());
        return lines;
    }

    /** How many letters stand beside one another: vowels and tones above and below take no room. */
    private static long letters(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
