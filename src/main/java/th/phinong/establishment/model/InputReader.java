package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads nested input field by field and collects every fault on the way. */
final class InputReader {

    private final List<FieldError> errors = new ArrayList<>();

    List<FieldError> errors() {
        return errors;
    }

    /** Reads a form or a row of one; {@code prefix} is the path up to it, with its dot. */
    Answers read(List<Field> fields, Map<String, ?> input, String prefix) {
        for (String name : input.keySet()) {
            if (fields.stream().noneMatch(field -> field.name().equals(name))) {
                errors.add(FieldError.of(prefix + name, "unknown", name));
            }
        }
        var values = new LinkedHashMap<String, Object>();
        for (Field field : fields) {
            String path = prefix + field.name();
            Object value = value(field, input.get(field.name()), path);
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return new Answers(values);
    }

    private @Nullable Object value(Field field, @Nullable Object raw, String path) {
        if (isBlank(raw)) {
            if (field.required()) {
                errors.add(FieldError.of(path, "required"));
            }
            return null;
        }
        return switch (field.kind()) {
            case ROWS -> rows(field, raw, path);
            case CHOICES -> choices(field, raw, path);
            case TEXT, LONG_TEXT, DATE, CHOICE, INTEGER, BAHT, YES_NO, PROVINCE, COUNTRY ->
                    scalar(field, raw, path);
        };
    }

    private @Nullable Object scalar(Field field, Object raw, String path) {
        try {
            return ScalarReader.read(field, raw);
        } catch (ScalarReader.Unreadable fault) {
            errors.add(FieldError.of(path, fault.kind(), fault.args()));
            return null;
        }
    }

    private @Nullable Object choices(Field field, Object raw, String path) {
        List<?> chosen = raw instanceof List<?> list ? list : List.of(raw);
        var values = new ArrayList<String>();
        for (Object one : chosen) {
            if (one instanceof String value && field.choices().contains(value)) {
                values.add(value);
            } else if (!isBlank(one)) {
                errors.add(FieldError.of(path, "choice"));
                return null;
            }
        }
        return values;
    }

    private @Nullable Object rows(Field field, Object raw, String path) {
        if (!(raw instanceof List<?> list)) {
            errors.add(FieldError.of(path, "wrong-type"));
            return null;
        }
        if (list.size() > field.maxLength()) {
            errors.add(FieldError.of(path, "too-many-rows", field.maxLength()));
            return null;
        }
        var rows = new ArrayList<Answers>();
        for (int i = 0; i < list.size(); i++) {
            String at = path + "[" + i + "]";
            if (isBlank(list.get(i))) {
                continue;
            }
            if (list.get(i) instanceof Map<?, ?> row) {
                rows.add(read(field.columns(), named(row), at + "."));
            } else {
                errors.add(FieldError.of(at, "wrong-type"));
            }
        }
        return rows;
    }

    static Map<String, Object> named(Map<?, ?> map) {
        var named = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }

    /** Nothing filled in: no value, empty text, or a row or date of nothing but such. */
    static boolean isBlank(@Nullable Object raw) {
        return switch (raw) {
            case null -> true;
            case String text -> text.isBlank();
            case List<?> list -> list.stream().allMatch(InputReader::isBlank);
            case Map<?, ?> map -> map.values().stream().allMatch(InputReader::isBlank);
            default -> false;
        };
    }
}
