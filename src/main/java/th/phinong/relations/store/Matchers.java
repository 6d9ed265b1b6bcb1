package th.phinong.relations.store;

import org.springframework.stereotype.Component;

import th.phinong.directory.DataFile;
import th.phinong.directory.Directory;
import th.phinong.relations.model.UnitMatcher;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes matchers over the directory as it is now. Making one reads the directory once and takes
 * some milliseconds; from then on a row costs no statement.
 */
@Component
public class Matchers {

    private final Directory directory;
    private final Map<String, String> countries =
            DataFile.read("data/listings/country-names.csv").rows().stream()
                    .collect(
                            Collectors.toMap(
                                    row -> row.get("name"), row -> row.get("country_iso2")));

    Matchers(Directory directory) {
        this.directory = directory;
    }

    /** A matcher over all units that the directory has now. */
    public UnitMatcher matcher() {
        return new UnitMatcher(directory.foreignUnits(), countries);
    }
}
