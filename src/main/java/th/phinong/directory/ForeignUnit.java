package th.phinong.directory;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.LocalizedText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A foreign province, state, city or the like.
 *
 * @param id the same in every installation
 * @param name with its level word and, for a unit below the first level, its parents in Thai
 * @param level the level in its own country's words, in English ({@code prefecture-level city})
 * @param rank how that level compares with a Thai province
 * @param parentEn the units above it in English, or null for a unit of the first level
 * @param country where it lies
 * @param iso3166 ISO 3166-2 of itself or of the first-level unit around it, or null
 * @param lat latitude in degrees north
 * @param lon longitude in degrees east
 * @param coordinateOf what the coordinates are of ({@code capital Nanning})
 * @param otherNames further names that lead here, each with its reason
 */
public record ForeignUnit(
        ForeignUnitId id,
        LocalizedText name,
        String level,
        LevelRank rank,
        @Nullable String parentEn,
        Country country,
        @Nullable String iso3166,
        double lat,
        double lon,
        String coordinateOf,
        List<OtherName> otherNames) {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^)]*)\\)");

    /** What begins a remark rather than a name in brackets. */
    private static final String TODAY = "ปัจจุบัน";

    public ForeignUnit {
        otherNames = List.copyOf(otherNames);
    }

    /** Its names as people write them in Thai and Latin letters, its own without parents, first. */
    public List<String> written() {
        var th = IN_BRACKETS.matcher(name.th());
        var written = new ArrayList<>(List.of(th.replaceAll("").split(" ")[0]));
        th.reset();
        while (th.find()) {
            if (!th.group(1).startsWith(TODAY)) {
                written.add(th.group(1));
            }
        }
        if (name.en() instanceof String en) {
            written.add(IN_BRACKETS.matcher(en).replaceAll(""));
        }
        otherNames.stream()
                .filter(other -> other.kind() != OtherName.Kind.NATIVE)
                .forEach(other -> written.add(other.text()));
        return written;
    }

    /**
     * Another name of a unit.
     *
     * @param text as written
     * @param kind what sort of name it is
     * @param language the language tag of a name in its own letters; null for any other
     * @param reason why it is known to mean this unit
     */
    public record OtherName(
            String text, Kind kind, @Nullable String language, LocalizedText reason) {

        /** Sorts of names beside the directory's own. */
        public enum Kind {
            /** Another accepted spelling or an exonym. */
            VARIANT,
            /** What the unit was called earlier. */
            FORMER,
            /** A misreading of a scan or a misprint that was traced back. */
            SLIP,
            /** The name in the letters of its own country. */
            NATIVE
        }
    }
}
