package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Country;
import th.phinong.directory.Directory;
import th.phinong.directory.Province;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.store.RelationLine;
import th.phinong.shared.BuddhistYear;
import th.phinong.shared.Language;
import th.phinong.web.Shell;
import th.phinong.web.Tone;
import th.phinong.web.Words;

import java.util.List;
import java.util.Locale;

/**
 * A relation as a line of a table.
 *
 * @param line what the register has
 * @param province its Thai side
 * @param country its foreign side's country, or null where it is not known
 */
public record RelationRow(RelationLine line, Province province, @Nullable Country country) {

    public static List<RelationRow> of(List<RelationLine> lines, Directory directory) {
        return lines.stream().map(line -> of(line, directory)).toList();
    }

    public static RelationRow of(RelationLine line, Directory directory) {
        var country = line.country();
        return new RelationRow(
                line,
                directory.province(line.province()).orElseThrow(),
                country == null ? null : directory.country(country).orElse(null));
    }

    public String href() {
        return "/relations/" + line.id();
    }

    /** Whether the name is only what a list prints or a case names. */
    public boolean isAsPrinted() {
        return line.unit() == null;
    }

    public Tone tone() {
        return tone(line.status());
    }

    public static Tone tone(RelationStatus status) {
        return switch (status) {
            case ESTABLISHED -> Tone.SUCCESS;
            case LOI_SIGNED -> Tone.INFO;
            case PROPOSED, IN_PROGRESS -> Tone.NEUTRAL;
            case UNCONFIRMED -> Tone.WARNING;
            case EXPIRED, TERMINATED, DECLINED -> Tone.MUTED;
        };
    }

    public static String statusKey(RelationStatus status) {
        return "relations.status." + status.name().toLowerCase(Locale.ROOT);
    }

    public String status(Shell shell) {
        return shell.say(statusKey(line.status()));
    }

    /** The year of signature, in Thai of the Buddhist Era, in English of both; empty for none. */
    public String year(Shell shell) {
        return year(line.signedYear(), shell.words());
    }

    public static String year(@Nullable BuddhistYear year, Words words) {
        if (year == null) {
            return "";
        }
        var be = String.valueOf(year.value());
        return words.language() == Language.TH
                ? words.say("relations.year", be)
                : words.say("relations.year.both", String.valueOf(year.commonEra()), be);
    }
}
