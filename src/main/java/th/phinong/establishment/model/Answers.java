package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.Baht;
import th.phinong.shared.ProvinceCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was filled in, read and of the right type; what was left open is absent. */
final class Answers {

    private final Map<String, Object> values;

    Answers(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    private <T> @Nullable T find(String name, Class<T> type) {
        return type.cast(values.get(name));
    }

    private <T> T get(String name, Class<T> type) {
        return Objects.requireNonNull(find(name, type), name);
    }

    ShortText text(String name) {
        return get(name, ShortText.class);
    }

    @Nullable ShortText textIfGiven(String name) {
        return find(name, ShortText.class);
    }

    LongText longText(String name) {
        return get(name, LongText.class);
    }

    @Nullable LongText longTextIfGiven(String name) {
        return find(name, LongText.class);
    }

    LocalDate date(String name) {
        return get(name, LocalDate.class);
    }

    LocalDate dateOr(String name, LocalDate otherwise) {
        return has(name) ? date(name) : otherwise;
    }

    int integer(String name) {
        return get(name, Integer.class);
    }

    @Nullable Integer integerIfGiven(String name) {
        return find(name, Integer.class);
    }

    @Nullable Baht bahtIfGiven(String name) {
        return find(name, Baht.class);
    }

    boolean isYes(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    @Nullable Boolean yesNoIfGiven(String name) {
        return find(name, Boolean.class);
    }

    ProvinceCode province(String name) {
        return get(name, ProvinceCode.class);
    }

    @Nullable ProvinceCode provinceIfGiven(String name) {
        return find(name, ProvinceCode.class);
    }

    String country(String name) {
        return get(name, String.class);
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Enum.valueOf(type, get(name, String.class));
    }

    <E extends Enum<E>> boolean chose(String name, E value) {
        return value.name().equals(values.get(name));
    }

    <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        return list(name, String.class).stream().map(value -> Enum.valueOf(type, value)).toList();
    }

    List<Answers> rows(String name) {
        return list(name, Answers.class);
    }

    private <T> List<T> list(String name, Class<T> type) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(type::cast).toList()
                : List.of();
    }
}
