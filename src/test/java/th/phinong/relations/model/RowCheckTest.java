package th.phinong.relations.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

/** What a line of a list is refused for before anything of it is believed. */
class RowCheckTest {

    private static final Set<String> PROVINCES =
            Set.of("ขอนแก่น", "เลย", "Khon Kaen", "Chiang Mai");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=HYPERLINK(\"x\")", "@SUM(A1)", "+1+1", "-2+3", "+cmd|x"})
    void a_formula_written_as_text_is_no_name(String counterpart) {
        assertThat(problems("เลย", counterpart)).containsExactly("formula-in-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"หลวงพระบาง", "- หลวงพระบาง", "- MOU", "-", "+66-2", "กว๋าง-จิ", "2+2"})
    void a_name_with_a_sign_in_it_is_no_formula(String counterpart) {
        assertThat(problems("เลย", counterpart)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ขอนแก่น/เลย",
                "ขอนแก่น เลย",
                "ขอนแก่น  และเลย",
                "ขอนแก่น\nเลย",
                "Khon Kaen, Chiang Mai"
            })
    void two_provinces_in_a_cell_are_named_as_such(String province) {
        assertThat(problems(province, "หลวงพระบาง")).containsExactly("two-provinces");
    }

    @Test
    void a_problem_names_the_column_as_the_list_itself_does() throws UnreadableList {
        var columns = ListColumns.of(List.of("จังหวัด", "เมืองพี่เมืองน้อง", ""));
        var line = new TableLine(2, List.of("เลย", "=1+1", "=2+2"), List.of());
        assertThat(new RowCheck(columns, PROVINCES, 2026).problems(line, columns.cells(line)))
                .extracting(problem -> problem.facts().getFirst())
                .containsExactly("เมืองพี่เมืองน้อง", "column_3");
    }

    private static List<String> problems(String province, String counterpart) {
        try {
            var columns = ListColumns.of(List.of("จังหวัด", "คู่ความสัมพันธ์"));
            var line = new TableLine(2, List.of(province, counterpart), List.of());
            return new RowCheck(columns, PROVINCES, 2026)
                    .problems(line, columns.cells(line)).stream().map(Problem::key).toList();
        } catch (UnreadableList e) {
            throw new AssertionError(e);
        }
    }
}
