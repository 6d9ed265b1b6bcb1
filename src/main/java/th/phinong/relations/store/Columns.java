package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.function.Function;

/** Turns rows into the arrays, one for each column, that a statement unnests. */
final class Columns {

    private Columns() {}

    /** A column of text; null stays null. */
    static <T> @Nullable String[] of(Collection<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(v -> v == null ? null : v.toString())
                .toArray(String[]::new);
    }
}
