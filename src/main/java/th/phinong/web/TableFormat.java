package th.phinong.web;

import org.springframework.http.MediaType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a table can be had as. */
public enum TableFormat {
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8)),
    XLSX(
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
    JSON(MediaType.APPLICATION_JSON),
    GEOJSON(MediaType.parseMediaType("application/geo+json"));

    private final MediaType type;

    TableFormat(MediaType type) {
        this.type = type;
    }

    /** The media type that it is sent as. */
    public MediaType type() {
        return type;
    }

    /** How the names of its files end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a file's ending; empty for one that no format has. */
    public static Optional<TableFormat> of(String ending) {
        return Arrays.stream(values()).filter(f -> f.ending().equals(ending)).findFirst();
    }
}
