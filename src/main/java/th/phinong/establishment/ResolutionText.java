package th.phinong.establishment;

import th.phinong.directory.DataFile;
import th.phinong.shared.Clause;
import th.phinong.shared.LocalizedText;

import java.util.List;
import java.util.Map;

/**
 * The guideline of the Cabinet resolution of 10 October B.E. 2561 as the Ministry of Interior
 * printed it in B.E. 2565, with the errors of the printing corrected.
 *
 * @param definition what the relation is
 * @param preamble why there are rules
 * @param parts the thirteen clauses and the two parts of clause 8, in order
 * @param corrections where the text departs from the print, and where it might
 */
public record ResolutionText(
        LocalizedText definition,
        LocalizedText preamble,
        List<Part> parts,
        List<Correction> corrections) {

    private static final String FOLDER = "data/resolution-2561/";

    /**
     * A clause, or a part of one.
     *
     * @param text in Thai as it stands, in English its gist
     */
    public record Part(Clause clause, LocalizedText text) {

        /** Whether it is a part of the clause before it, such as 8.1. */
        public boolean isWithin() {
            return clause.number().contains(".");
        }
    }

    /** How sure a correction is; what is only suggested is not in the text. */
    public enum Certainty {
        CERTAIN,
        LIKELY,
        SUGGESTED
    }

    /**
     * A correction of the printed text.
     *
     * @param printed the words as printed
     * @param corrected the words as they should be
     */
    public record Correction(
            Clause clause,
            String printed,
            String corrected,
            Certainty certainty,
            LocalizedText reason) {}

    public ResolutionText {
        parts = List.copyOf(parts);
        corrections = List.copyOf(corrections);
    }

    /** Reads the text that is shipped with the program. */
    public static ResolutionText read() {
        var rows = DataFile.read(FOLDER + "clauses.csv").rows();
        return new ResolutionText(
                text(rows.get(0)),
                text(rows.get(1)),
                rows.subList(2, rows.size()).stream()
                        .map(row -> new Part(Clause.of(row.get("part")), text(row)))
                        .toList(),
                DataFile.read(FOLDER + "corrections.csv").rows().stream()
                        .map(ResolutionText::correction)
                        .toList());
    }

    private static LocalizedText text(Map<String, String> row) {
        return new LocalizedText(row.get("th"), row.get("en"));
    }

    private static Correction correction(Map<String, String> row) {
        return new Correction(
                Clause.of(row.get("part")),
                row.get("printed"),
                row.get("corrected"),
                Certainty.valueOf(row.get("certainty")),
                new LocalizedText(row.get("reason_th"), row.get("reason_en")));
    }
}
