package th.phinong.shared;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * What was worked out last, kept for as long as what it came from stays in the same state. Readers
 * at once may each work it out; none waits for another.
 *
 * @param <T> unchangeable
 */
public final class LastKnown<T> {

    private volatile @Nullable Known<T> known;

    private record Known<T>(String state, T value) {}

    /**
     * The value of a state.
     *
     * @param state its name, read before the value is: what changes meanwhile is then kept under a
     *     name that is not met again
     * @param anew works the value out where another state was the last
     */
    public T of(String state, Supplier<T> anew) {
        var now = known;
        if (now == null || !now.state().equals(state)) {
            now = new Known<>(state, anew.get());
            known = now;
        }
        return now.value();
    }
}
