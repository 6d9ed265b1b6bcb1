package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Directory;
import th.phinong.establishment.CaseQuery;
import th.phinong.establishment.model.Stage;
import th.phinong.shared.ProvinceCode;
import th.phinong.shared.ThaiDate;
import th.phinong.web.FieldError;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a list of cases was asked for.
 *
 * @param query what can be answered: a faulty filter is left out of it
 * @param faulty the names of the parameters that cannot be read
 */
record CaseFilter(CaseQuery query, List<String> faulty) {

    static final int USUAL_SIZE = 50;
    private static final int LONGEST_SEARCH = 200;

    /**
     * @param directory which provinces and countries there are
     */
    static CaseFilter read(Map<String, String> parameters, Directory directory) {
        var faulty = new ArrayList<String>();
        var q = parameters.getOrDefault("q", "").strip();
        if (q.codePointCount(0, q.length()) > LONGEST_SEARCH || q.indexOf('\uFFFD') >= 0) {
            faulty.add("q");
            q = "";
        }
        return new CaseFilter(
                new CaseQuery(
                        q,
                        null,
                        province(parameters.getOrDefault("province", ""), directory, faulty),
                        country(parameters, directory, faulty),
                        stage(parameters.getOrDefault("stage", ""), faulty),
                        closed(parameters.getOrDefault("state", ""), faulty),
                        number("page", 1, CaseQuery.LAST_PAGE, parameters, faulty),
                        number("size", USUAL_SIZE, CaseQuery.LARGEST_PAGE, parameters, faulty)),
                List.copyOf(faulty));
    }

    /** What is wrong, at its parameter. */
    List<FieldError> errors(Words words) {
        return faulty.stream()
                .map(name -> new FieldError(name, words.say("establishment.filter.faulty." + name)))
                .toList();
    }

    private static @Nullable ProvinceCode province(
            String value, Directory directory, List<String> faulty) {
        if (value.isBlank()) {
            return null;
        }
        var iso = value.strip().toUpperCase(Locale.ROOT);
        var code = iso.matches("TH-[1-9][0-9]") ? new ProvinceCode(iso) : null;
        if (code == null || directory.province(code).isEmpty()) {
            faulty.add("province");
            return null;
        }
        return code;
    }

    private static @Nullable String country(
            Map<String, String> parameters, Directory directory, List<String> faulty) {
        var iso2 = parameters.getOrDefault("country", "").strip().toUpperCase(Locale.ROOT);
        if (iso2.isEmpty()) {
            return null;
        }
        if (!iso2.matches("[A-Z]{2}") || directory.country(iso2).isEmpty()) {
            faulty.add("country");
            return null;
        }
        return iso2;
    }

    /** A stage that no case can be at would find nothing, and not say why. */
    private static @Nullable String stage(String value, List<String> faulty) {
        var tag = value.strip().toLowerCase(Locale.ROOT);
        if (tag.isEmpty()) {
            return null;
        }
        if (!Stage.tags().contains(tag)) {
            faulty.add("stage");
            return null;
        }
        return tag;
    }

    private static @Nullable Boolean closed(String value, List<String> faulty) {
        return switch (value) {
            case "" -> null;
            case "open" -> Boolean.FALSE;
            case "closed" -> Boolean.TRUE;
            default -> {
                faulty.add("state");
                yield null;
            }
        };
    }

    private static int number(
            String name, int usual, int most, Map<String, String> parameters, List<String> faulty) {
        var value = ThaiDate.inArabicDigits(parameters.getOrDefault(name, "").strip());
        if (value.isEmpty()) {
            return usual;
        }
        if (value.matches("[1-9][0-9]{0,5}") && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        faulty.add(name);
        return usual;
    }
}
