package th.phinong.documents.model;

import static th.phinong.documents.model.WordPage.FACTORY;

import org.docx4j.wml.CTBorder;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TcPrInner;

import java.math.BigInteger;

/**
 * The place of the emblem at the head of a letter: a frame of the emblem's height with a text that
 * says what belongs there. The emblem itself does not come with the program.
 */
final class WordEmblem {

    private static final String DXA = "dxa";
    private static final String FRAME_COLOUR = "D0D0D0";

    private WordEmblem() {}

    /**
     * The empty frame.
     *
     * @param side its width and height, in twentieths of a point
     * @param where at the middle of the page or at its left
     * @param alternative what stands for it
     */
    static Tbl frame(int side, JcEnumeration where, String alternative) {
        var table = FACTORY.createTbl();
        var properties = FACTORY.createTblPr();
        properties.setTblW(width(side));
        var place = FACTORY.createJc();
        place.setVal(where);
        properties.setJc(place);
        properties.setTblBorders(borders());
        var layout = FACTORY.createCTTblLayoutType();
        layout.setType(org.docx4j.wml.STTblLayoutType.FIXED);
        properties.setTblLayout(layout);
        properties.setTblCaption(string(alternative));
        properties.setTblDescription(string(alternative));
        table.setTblPr(properties);
        var grid = FACTORY.createTblGrid();
        var column = FACTORY.createTblGridCol();
        column.setW(BigInteger.valueOf(side));
        grid.getGridCol().add(column);
        table.setTblGrid(grid);
        table.getContent().add(row(side));
        return table;
    }

    private static org.docx4j.wml.Tr row(int side) {
        var row = FACTORY.createTr();
        var rowProperties = FACTORY.createTrPr();
        var height = FACTORY.createCTHeight();
        height.setVal(BigInteger.valueOf(side));
        height.setHRule(org.docx4j.wml.STHeightRule.EXACT);
        rowProperties
                .getCnfStyleOrDivIdOrGridBefore()
                .add(FACTORY.createCTTrPrBaseTrHeight(height));
        row.setTrPr(rowProperties);
        var cell = FACTORY.createTc();
        var cellProperties = FACTORY.createTcPr();
        TcPrInner inner = cellProperties;
        inner.setTcW(width(side));
        cell.setTcPr(cellProperties);
        cell.getContent().add(FACTORY.createP());
        row.getContent().add(cell);
        return row;
    }

    private static org.docx4j.wml.TblBorders borders() {
        var borders = FACTORY.createTblBorders();
        borders.setTop(border());
        borders.setBottom(border());
        borders.setLeft(border());
        borders.setRight(border());
        return borders;
    }

    private static CTBorder border() {
        var border = new CTBorder();
        border.setVal(STBorder.DOTTED);
        border.setColor(FRAME_COLOUR);
        border.setSz(BigInteger.valueOf(4));
        return border;
    }

    private static org.docx4j.wml.TblWidth width(int side) {
        var width = FACTORY.createTblWidth();
        width.setType(DXA);
        width.setW(BigInteger.valueOf(side));
        return width;
    }

    private static org.docx4j.wml.CTString string(String text) {
        var string = FACTORY.createCTString();
        string.setVal(text);
        return string;
    }
}
