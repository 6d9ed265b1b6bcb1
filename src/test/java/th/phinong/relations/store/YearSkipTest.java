package th.phinong.relations.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import th.phinong.relations.store.YearSkip.OfYear;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

class YearSkipTest {

    private static final List<OfYear> YEARS =
            List.of(
                    new OfYear(0, 4),
                    new OfYear(1990, 3),
                    new OfYear(2001, 1),
                    new OfYear(2019, 6));
    private static final int ALL = 14;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_page_is_the_same_whether_walked_to_or_skipped_to(boolean descending) {
        var rows = rows(descending);
        for (int size = 1; size <= ALL; size++) {
            for (int offset = 0; offset < ALL; offset++) {
                var skip = YearSkip.to(YEARS, descending, offset, size);
                assertThat(rows.stream().filter(left(skip)).skip(skip.offset()).limit(size))
                        .as("%s rows from %s", size, offset)
                        .containsExactlyElementsOf(rows.stream().skip(offset).limit(size).toList());
            }
        }
    }

    @Test
    void less_is_walked_over_than_the_year_has_relations() {
        assertThat(YearSkip.to(YEARS, true, 8, 1).offset()).isEqualTo(1);
        assertThat(YearSkip.to(YEARS, false, 8, 1).offset()).isZero();
    }

    @Test
    void a_page_beyond_the_last_is_walked_to() {
        assertThat(YearSkip.to(YEARS, true, ALL, 5)).isEqualTo(YearSkip.nothing(ALL));
    }

    /** Years as PostgreSQL orders them: those without one last, or first the other way round. */
    private static List<Integer> rows(boolean descending) {
        var ascending =
                YEARS.stream()
                        .flatMap(
                                y ->
                                        IntStream.range(0, (int) y.relations())
                                                .mapToObj(i -> y.year()));
        return descending
                ? ascending.sorted(Comparator.reverseOrder()).toList()
                : ascending.toList();
    }

    private static Predicate<Integer> left(YearSkip skip) {
        int year = (int) skip.parameters().getOrDefault("skippedTo", 0);
        return switch (skip.condition()) {
            case "" -> y -> true;
            case " and signed_year is null" -> y -> y == 0;
            case " and signed_year <= :skippedTo" -> y -> y != 0 && y <= year;
            case " and signed_year >= :skippedTo" -> y -> y >= year;
            default -> throw new AssertionError(skip.condition());
        };
    }
}
