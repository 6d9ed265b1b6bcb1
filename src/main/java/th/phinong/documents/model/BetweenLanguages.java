package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.Finding.Filled;
import th.phinong.documents.model.Hole.FillKind;
import th.phinong.shared.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Where the Thai and the English of one draft do not fit together. */
public final class BetweenLanguages {

    /** What does not fit. */
    public enum Misfit {
        /** One language does not have the part. */
        MISSING,
        /** One language has a part more. */
        ADDED,
        /** One language departs from its standard text, the other does not. */
        CHANGED,
        /** A blank is filled in one language only. */
        FILLED,
        /** A blank or option says something else. */
        DIFFERENT
    }

    /**
     * @param clause the part
     * @param hole the option or blank, null for the whole part
     * @param th what the Thai has, empty for nothing
     * @param en what the English has, empty for nothing
     */
    public record Difference(
            String clause, Misfit misfit, @Nullable String hole, String th, String en) {}

    private static final int BUDDHIST = 2400;
    private static final int OFFSET = 543;

    private final StandardText thai;
    private final StandardText english;
    private final Map<String, Integer> numbers;
    private final List<Difference> found = new ArrayList<>();

    private BetweenLanguages(
            StandardText thai, StandardText english, Map<String, Integer> numbers) {
        this.thai = thai;
        this.english = english;
        this.numbers = numbers;
    }

    /**
     * Compares what was found in both.
     *
     * @param numbers the numbers that may be written as words
     */
    public static List<Difference> of(
            StandardText thai,
            StandardText english,
            List<Finding> findings,
            Map<String, Integer> numbers) {
        var between = new BetweenLanguages(thai, english, numbers);
        between.compare(of(Language.TH, findings), of(Language.EN, findings));
        return between.found;
    }

    private static List<Finding> of(Language language, List<Finding> findings) {
        return findings.stream().filter(one -> one.language() == language).toList();
    }

    private void compare(List<Finding> thai, List<Finding> english) {
        for (var th : thai) {
            english.stream()
                    .filter(en -> en.clause().equals(th.clause()))
                    .findFirst()
                    .ifPresentOrElse(en -> part(th, en), () -> alone(th, true));
        }
        english.stream()
                .filter(en -> thai.stream().noneMatch(th -> th.clause().equals(en.clause())))
                .forEach(en -> alone(en, false));
    }

    private void alone(Finding one, boolean thai) {
        if (one.verdict() == Verdict.ADDED) {
            add(one.clause(), Misfit.ADDED, null, thai ? one.found() : "", thai ? "" : one.found());
        }
    }

    private void part(Finding th, Finding en) {
        boolean oneMissing = (th.verdict() == Verdict.MISSING) != (en.verdict() == Verdict.MISSING);
        if (oneMissing) {
            add(th.clause(), Misfit.MISSING, null, th.found(), en.found());
        } else if (th.verdict().isStandard() != en.verdict().isStandard()) {
            add(th.clause(), Misfit.CHANGED, null, th.found(), en.found());
        }
        var compared = new TreeSet<String>();
        for (var fill : th.fills()) {
            if (compared.add(fill.name())) {
                fills(th.clause(), fill, first(en, fill.name()), en.verdict());
            }
        }
        for (var fill : en.fills()) {
            boolean alone = compared.add(fill.name()) && isInBoth(th.clause(), fill.name());
            if (alone && fill.isWritten() && th.verdict().isStandard()) {
                add(th.clause(), Misfit.FILLED, fill.name(), "", fill.text());
            }
        }
    }

    private void fills(String clause, Filled th, @Nullable Filled en, Verdict other) {
        if (en != null && isOther(th, en)) {
            add(clause, Misfit.DIFFERENT, th.name(), th.text(), en.text());
        } else if (en == null
                && th.isWritten()
                && other.isStandard()
                && isInBoth(clause, th.name())) {
            add(clause, Misfit.FILLED, th.name(), th.text(), "");
        }
    }

    /**
     * The languages of the standard do not have every blank in the same part, and lines for names
     * may be fewer in one.
     */
    private boolean isInBoth(String clause, String hole) {
        return thai.isIn(clause, hole)
                && english.isIn(clause, hole)
                && !thai.part(clause).form()
                && !isOnOtherWay(clause);
    }

    /** Of two options on duration each has a blank of its own. */
    private boolean isOnOtherWay(String clause) {
        return found.stream()
                .anyMatch(
                        one ->
                                one.clause().equals(clause)
                                        && one.misfit() == Misfit.DIFFERENT
                                        && "duration".equals(one.hole()));
    }

    private boolean isOther(Filled th, Filled en) {
        if (th.meaning() != null && en.meaning() != null) {
            return !th.meaning().equals(en.meaning());
        }
        boolean figures = th.kind() == FillKind.PERIOD || th.kind() == FillKind.DATE;
        return figures
                && th.isWritten()
                && en.isWritten()
                && !figures(th.text()).equals(figures(en.text()));
    }

    /** The numbers in a text, years of both eras as the same. */
    private TreeSet<Integer> figures(String text) {
        var figures = new TreeSet<Integer>();
        var tokens = Tokens.of(text);
        for (var token : tokens) {
            if (token.key().matches("[0-9]{1,4}")) {
                int figure = Integer.parseInt(token.key());
                figures.add(figure > BUDDHIST ? figure - OFFSET : figure);
            }
        }
        for (var place : new Phrases(List.copyOf(numbers.keySet()), List.of()).in(tokens)) {
            var word = new StringBuilder();
            tokens.subList(place.from(), place.to()).forEach(token -> word.append(token.key()));
            numbers.entrySet().stream()
                    .filter(number -> word.toString().contentEquals(number.getKey()))
                    .forEach(number -> figures.add(number.getValue()));
        }
        for (var token : tokens) {
            // "five-year" is one word
            numbers.entrySet().stream()
                    .filter(number -> token.key().matches(number.getKey() + "(year|month)s?"))
                    .forEach(number -> figures.add(number.getValue()));
        }
        return figures;
    }

    private static @Nullable Filled first(Finding finding, String name) {
        return finding.fills().stream()
                .filter(fill -> fill.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void add(String clause, Misfit misfit, @Nullable String hole, String th, String en) {
        found.add(new Difference(clause, misfit, hole, th, en));
    }
}
