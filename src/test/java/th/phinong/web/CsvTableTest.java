package th.phinong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66", "-2", "@sum", "\tx"})
    void a_cell_that_begins_like_a_formula_is_made_text(String cell) throws IOException {
        assertThat(written(List.of(cell)).replace("\"", "")).isEqualTo("'" + cell + "\r\n");
    }

    @Test
    void quotes_commas_and_line_ends_stay_within_their_cell() throws IOException {
        assertThat(written(List.of("ก,\"ข\"", "a\nb"))).isEqualTo("\"ก,\"\"ข\"\"\",\"a\nb\"\r\n");
    }

    @Test
    void numbers_stay_numbers_and_null_is_empty() throws IOException {
        assertThat(written(Arrays.asList(-5, null, "ค"))).isEqualTo("-5,,ค\r\n");
    }

    private static String written(List<?> cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = new CsvTable(out, List.of("h"))) {
            table.row(cells);
        }
        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeffh\r\n");
        return text.substring("\ufeffh\r\n".length());
    }
}
