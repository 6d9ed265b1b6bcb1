package th.phinong.relations.model;

import java.util.List;

/**
 * What is wrong with a file, a line or a cell of a list that somebody brings.
 *
 * @param key the ending of the message key {@code relations.import.problem.…}
 * @param facts what the message is filled with
 */
public record Problem(String key, List<String> facts) {

    private static final String BETWEEN = "\t";

    public static Problem of(String key, Object... facts) {
        return new Problem(
                key, java.util.Arrays.stream(facts).map(f -> f.toString().strip()).toList());
    }

    /** As one line of text, to be kept. */
    public String written() {
        return facts.isEmpty()
                ? key
                : key
                        + BETWEEN
                        + String.join(
                                BETWEEN,
                                facts.stream().map(f -> f.replaceAll("\\s+", " ")).toList());
    }

    public static Problem read(String written) {
        var parts = List.of(written.split(BETWEEN, -1));
        return new Problem(parts.getFirst(), parts.subList(1, parts.size()));
    }
}
