package th.phinong.relations.model;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the one visible sheet of an XLSX workbook; formulas and merged cells are problems. */
final class Workbook {

    private Workbook() {}

    static void read(Path file, Consumer<TableLine> lines) throws IOException, UnreadableList {
        var merged = WorkbookParts.merged(file);
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            var sheets =
                    book.getSheets()
                            .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                            .toList();
            if (sheets.size() != 1) {
                throw new UnreadableList("sheets", sheets.size());
            }
            try (var rows = sheets.getFirst().openStream()) {
                rows.forEach(row -> lines.accept(line(row, merged)));
            }
        } catch (ExcelReaderException e) {
            throw new UnreadableList("broken-workbook");
        }
    }

    private static TableLine line(Row row, List<MergedCells> merged) {
        var cells = new ArrayList<String>();
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.getOptionalCell(i).orElse(null);
            cells.add(text(cell));
            if (cell != null && cell.getFormula() != null) {
                problems.add(Problem.of("formula", cell.getAddress()));
            } else if (cell != null && cell.getType() == CellType.ERROR) {
                problems.add(Problem.of("cell-error", cell.getAddress()));
            }
        }
        merged.stream()
                .filter(area -> area.has(row.getRowNum()))
                .forEach(area -> problems.add(Problem.of("merged", area.name())));
        return new TableLine(row.getRowNum(), cells, problems);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getFormula() != null) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getType() == CellType.ERROR ? "" : cell.getText();
        }
        var format = cell.getDataFormatString();
        return isDate(format) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
    }

    /** A format that shows a year and a month: what is in brackets and quotes says nothing. */
    private static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        var letters =
                format.replaceAll("\\[[^\\]]*]|\"[^\"]*\"|\\\\.", "")
                        .toLowerCase(java.util.Locale.ROOT);
        return letters.contains("y") || letters.contains("d") && letters.contains("m");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
