package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Tells the name of the country that ends a printed counterpart from what stands before it. */
final class CountryTail {

    private final List<Map.Entry<String, String>> longestFirst;
    private final UnaryOperator<String> key;

    /**
     * @param names the names of countries as lists print them, with the ISO code of each
     * @param key what makes names comparable; whatever is split has to have gone through it
     */
    CountryTail(Map<String, String> names, UnaryOperator<String> key) {
        this.key = key;
        longestFirst =
                names.entrySet().stream()
                        .map(e -> Map.entry(key.apply(e.getKey()), e.getValue()))
                        .sorted(Comparator.comparing(e -> -e.getKey().length()))
                        .toList();
    }

    /**
     * @param key the key of what is printed
     * @return the key without the country's name, and the country or null where none is printed
     */
    Split split(String key) {
        for (var name : longestFirst) {
            if (key.endsWith(name.getKey()) && key.length() > name.getKey().length()) {
                var before = key.substring(0, key.length() - name.getKey().length());
                return new Split(before, name.getValue());
            }
        }
        return new Split(key, null);
    }

    @Nullable String country(String printed) {
        if (printed.isEmpty()) {
            return null;
        }
        var printedKey = key.apply(printed);
        return longestFirst.stream()
                .filter(name -> name.getKey().equals(printedKey))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    record Split(String name, @Nullable String country) {}
}
