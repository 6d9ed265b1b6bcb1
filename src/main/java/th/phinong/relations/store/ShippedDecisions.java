package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.directory.DataFile;
import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnitId;
import th.phinong.relations.model.RowDecision;
import th.phinong.relations.model.RowDecision.Verdict;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Our own reading of rows that a program cannot read for sure, each with its reason. */
@Component
class ShippedDecisions {

    private final Map<String, Map<String, String>> lines = new LinkedHashMap<>();
    private final Directory directory;

    ShippedDecisions(Directory directory) {
        this.directory = directory;
        for (var line : DataFile.read("data/listings/decisions.csv").rows()) {
            lines.put(line.get("listing") + "/" + line.get("row"), line);
        }
    }

    /** The rows that were decided, by the list's key and the row's number. */
    Set<String> rows() {
        return lines.keySet();
    }

    /**
     * What was decided of a row, or null.
     *
     * @throws IllegalStateException if the directory has not got the unit: the program was built
     *     wrongly
     */
    @Nullable RowDecision of(String row) {
        var line = lines.get(row);
        if (line == null) {
            return null;
        }
        var unit = line.get("unit_id");
        return new RowDecision(
                Verdict.valueOf(line.get("verdict")),
                unit.isEmpty()
                        ? null
                        : directory
                                .foreignUnit(new ForeignUnitId(Long.parseLong(unit)))
                                .orElseThrow(
                                        () -> new IllegalStateException("decisions.csv: " + row)),
                line.get("province_iso").isEmpty()
                        ? null
                        : new ProvinceCode(line.get("province_iso")),
                line.get("read_as").isEmpty() ? null : line.get("read_as"),
                Double.parseDouble(line.get("score")),
                new LocalizedText(line.get("reason_th"), line.get("reason_en")));
    }
}
