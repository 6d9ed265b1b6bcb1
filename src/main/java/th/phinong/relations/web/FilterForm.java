package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Directory;
import th.phinong.directory.LevelRank;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.store.RelationFilter;
import th.phinong.relations.store.RelationFilter.Order;
import th.phinong.shared.BuddhistYear;
import th.phinong.shared.ProvinceCode;
import th.phinong.shared.ThaiDate;
import th.phinong.web.FieldError;
import th.phinong.web.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The query parameters of the register as they were typed, with what they mean or what is wrong
 * with them.
 *
 * @param typed each parameter as typed, empty if it was not given
 * @param filter what they mean; the whole register where anything is wrong
 * @param errors what is wrong, at its field
 */
public record FilterForm(
        Map<String, String> typed, RelationFilter filter, List<FieldError> errors) {

    static final List<String> PARAMETERS =
            List.of(
                    "q",
                    "province",
                    "country",
                    "status",
                    "level",
                    "signedFrom",
                    "signedTo",
                    "asOf",
                    "knownOn",
                    "sort",
                    "page",
                    "size");

    static final String NEWEST_FIRST = "-signed";

    private static final int LONGEST_SEARCH = 200;
    private static final int FIRST_BUDDHIST_YEAR = 2400;
    private static final int LAST_PAGE = 1_000_000;

    /**
     * Reads them.
     *
     * @param today the day in Thailand; later days are refused
     */
    public static FilterForm read(
            Map<String, String> parameters, Directory directory, Words words, LocalDate today) {
        return new Reader(parameters, directory, words, today).read();
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public @Nullable String error(String name) {
        return FieldError.at(name, errors);
    }

    private static final class Reader {

        private final Map<String, String> typed = new LinkedHashMap<>();
        private final List<FieldError> errors = new ArrayList<>();
        private final Directory directory;
        private final Words words;
        private final LocalDate today;

        Reader(Map<String, String> parameters, Directory directory, Words words, LocalDate today) {
            for (var name : PARAMETERS) {
                var value = parameters.getOrDefault(name, "").strip();
                if (!value.isEmpty()) {
                    typed.put(name, value);
                }
            }
            this.directory = directory;
            this.words = words;
            this.today = today;
        }

        FilterForm read() {
            var sort = typed.getOrDefault("sort", NEWEST_FIRST);
            var from = value("signedFrom", this::year);
            var to = value("signedTo", this::year);
            if (from != null && to != null && from.compareTo(to) > 0) {
                refuse("signedTo", "years-turned");
            }
            var at = AsAtForm.read(typed, words, today);
            errors.addAll(at.errors());
            var read =
                    new RelationFilter(
                            search(),
                            value("province", this::province),
                            value("country", this::country),
                            null,
                            value("status", s -> oneOf(RelationStatus.class, "status", s)),
                            value("level", s -> oneOf(LevelRank.class, "level", s)),
                            from,
                            to,
                            order(sort),
                            sort.startsWith("-"),
                            words.language(),
                            number("page", 1, LAST_PAGE, 1),
                            number(
                                    "size",
                                    1,
                                    RelationFilter.LARGEST_SIZE,
                                    RelationFilter.USUAL_SIZE),
                            at.at());
            var filter = errors.isEmpty() ? read : RelationFilter.everything(words.language());
            return new FilterForm(Map.copyOf(typed), filter, List.copyOf(errors));
        }

        private String search() {
            var q = typed.getOrDefault("q", "");
            if (q.codePointCount(0, q.length()) > LONGEST_SEARCH) {
                refuse("q", "too-long", LONGEST_SEARCH);
            }
            return q;
        }

        private @Nullable ProvinceCode province(String value) {
            try {
                var code = new ProvinceCode(value);
                if (directory.province(code).isPresent()) {
                    return code;
                }
            } catch (IllegalArgumentException e) {
                // Said below, as for a code that no province has.
            }
            refuse("province", "province");
            return null;
        }

        private @Nullable String country(String value) {
            var iso2 = value.toUpperCase(Locale.ROOT);
            if (directory.country(iso2).isEmpty()) {
                refuse("country", "country");
            }
            return iso2;
        }

        private @Nullable BuddhistYear year(String value, String name) {
            var digits = ThaiDate.inArabicDigits(value);
            if (!digits.matches("\\d{1,6}")) {
                refuse(name, "no-year");
                return null;
            }
            int year = Integer.parseInt(digits);
            if (year >= 1800 && year < FIRST_BUDDHIST_YEAR) {
                refuse(name, "wrong-era", value, String.valueOf(year + 543));
                return null;
            }
            if (year < FIRST_BUDDHIST_YEAR || year > 2999) {
                refuse(name, "no-year");
                return null;
            }
            return new BuddhistYear(year);
        }

        private Order order(String sort) {
            return switch (sort.startsWith("-") ? sort.substring(1) : sort) {
                case "signed" -> Order.SIGNED;
                case "province" -> Order.PROVINCE;
                case "counterpart" -> Order.COUNTERPART;
                default -> {
                    refuse("sort", "sort");
                    yield Order.SIGNED;
                }
            };
        }

        private int number(String name, int least, int most, int usual) {
            var value = ThaiDate.inArabicDigits(typed.getOrDefault(name, String.valueOf(usual)));
            if (value.matches("\\d{1,7}")) {
                int number = Integer.parseInt(value);
                if (number >= least && number <= most) {
                    return number;
                }
            }
            refuse(name, "number", least, most);
            return usual;
        }

        private <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String name, String value) {
            for (var constant : type.getEnumConstants()) {
                if (constant.name().equals(value.toUpperCase(Locale.ROOT))) {
                    return constant;
                }
            }
            refuse(name, name);
            return null;
        }

        private <T> @Nullable T value(String name, Function<String, @Nullable T> meaning) {
            var value = typed.get(name);
            return value == null ? null : meaning.apply(value);
        }

        private <T> @Nullable T value(
                String name, java.util.function.BiFunction<String, String, @Nullable T> meaning) {
            var value = typed.get(name);
            return value == null ? null : meaning.apply(value, name);
        }

        private void refuse(String field, String what, Object... facts) {
            errors.add(new FieldError(field, words.say("relations.error." + what, facts)));
        }
    }
}
