package th.phinong.relations.model;

import java.util.List;

/**
 * A line of a table that somebody brings, cells as text.
 *
 * @param number its number in the file, from 1, the header counted
 * @param cells its cells
 * @param problems what the file itself shows to be wrong: formulas, merged cells
 */
public record TableLine(int number, List<String> cells, List<Problem> problems) {

    public boolean isBlank() {
        return problems.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
