package th.phinong.establishment.store;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.stream.Collectors;

/** Rows for COPY in the format csv: every cell quoted, and null nothing at all. */
final class Lines {

    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    Lines cell(Object value) {
        return cellOrNull(value);
    }

    Lines cellOrNull(@Nullable Object value) {
        if (begun) {
            text.append(',');
        }
        begun = true;
        if (value != null) {
            text.append('"').append(value.toString().replace("\"", "\"\"")).append('"');
        }
        return this;
    }

    /** An array of texts that need no quoting within it. */
    Lines array(Collection<?> elements) {
        return cell(
                elements.stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(",", "{", "}")));
    }

    void endRow() {
        text.append('\n');
        begun = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
