package th.phinong.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence with nothing but blanks for words, taken apart.
 *
 * @param pieces what stands before the first blank, between them, and after the last
 * @param facts for each blank, which of the facts goes in, from 0
 */
record Blanks(List<String> pieces, List<Integer> facts) {

    private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");

    /**
     * Takes a pattern of {@link java.text.MessageFormat} apart.
     *
     * @return empty if it has quotes, or blanks that count or choose
     */
    static Optional<Blanks> of(String pattern) {
        if (pattern.indexOf('\'') >= 0) {
            return Optional.empty();
        }
        var pieces = new ArrayList<String>();
        var facts = new ArrayList<Integer>();
        var blank = BLANK.matcher(pattern);
        int end = 0;
        while (blank.find()) {
            pieces.add(pattern.substring(end, blank.start()));
            facts.add(Integer.parseInt(blank.group(1)));
            end = blank.end();
        }
        pieces.add(pattern.substring(end));
        boolean onlyWords = pieces.stream().noneMatch(p -> p.contains("{") || p.contains("}"));
        return onlyWords ? Optional.of(new Blanks(pieces, facts)) : Optional.empty();
    }

    /** The sentence with its facts; a blank whose fact is not given stays, as it does there. */
    String filledWith(Object[] given) {
        var sentence = new StringBuilder(pieces.getFirst());
        for (int i = 0; i < facts.size(); i++) {
            int fact = facts.get(i);
            sentence.append(fact < given.length ? given[fact] : "{" + fact + "}")
                    .append(pieces.get(i + 1));
        }
        return sentence.toString();
    }
}
