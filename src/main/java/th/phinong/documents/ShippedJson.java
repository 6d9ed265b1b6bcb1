package th.phinong.documents;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Data in JSON that is shipped with the program. */
final class ShippedJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ShippedJson() {}

    /**
     * Reads a file.
     *
     * @param path from the root of the classpath
     */
    static <T> T read(String path, TypeReference<T> type) {
        try (InputStream in = ShippedJson.class.getResourceAsStream(path)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
