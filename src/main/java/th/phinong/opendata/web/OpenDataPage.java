package th.phinong.opendata.web;

import th.phinong.opendata.DataField;
import th.phinong.web.Column;
import th.phinong.web.Shell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Everything that can be had, and what it means.
 *
 * @param sets the sets as they are now
 * @param zone where the day of a change is told from
 */
public record OpenDataPage(Shell shell, List<DescribedSet> sets, ZoneId zone) {

    private static final int CHECKSUM_SHOWN = 12;

    public String name(DescribedSet set) {
        return shell.say("opendata.set." + set.set().key());
    }

    public String about(DescribedSet set) {
        return shell.say("opendata.set." + set.set().key() + ".text");
    }

    public LocalDate changedOn(DescribedSet set) {
        return LocalDate.ofInstant(set.version().changedAt(), zone);
    }

    public String format(DescribedSet.File file) {
        return shell.say("opendata.format." + file.format().ending());
    }

    /** How long a file is, as people say it. */
    public String size(long bytes) {
        return bytes < 1_000_000
                ? shell.say("opendata.kilobytes", Math.max(1, bytes / 1_000))
                : shell.say("opendata.megabytes", bytes / 1_000_000);
    }

    /** The beginning of a checksum, which tells two files apart at a glance. */
    public String beginning(String sha256) {
        return sha256.substring(0, CHECKSUM_SHOWN) + "…";
    }

    public String meaning(DescribedSet set, DataField field) {
        return shell.say(DictionaryJson.key(set.set(), field));
    }

    public String type(DataField field) {
        return shell.say("opendata.type." + field.type().name().toLowerCase(Locale.ROOT));
    }

    public List<Column> fileColumns() {
        return List.of(
                Column.of(shell.say("opendata.column.file")),
                Column.number(shell.say("opendata.column.size")),
                Column.of(shell.say("opendata.column.checksum")));
    }

    public List<Column> fieldColumns() {
        return List.of(
                Column.of(shell.say("opendata.column.name")),
                Column.of(shell.say("opendata.column.meaning")),
                Column.of(shell.say("opendata.column.type")));
    }
}
