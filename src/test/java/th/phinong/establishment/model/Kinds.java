package th.phinong.establishment.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The records under a sealed type. */
final class Kinds {

    private Kinds() {}

    static List<Class<?>> of(Class<?> sealed) {
        return leaves(sealed).toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Kinds::leaves)
                : Stream.of(type);
    }
}
