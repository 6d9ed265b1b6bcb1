package th.phinong.documents;

import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The places of a Word document where both sides sign, side by side on one page. */
final class SigningTable {

    /** Half of what a page leaves between its margins, in twentieths of a point. */
    private static final BigInteger HALF = BigInteger.valueOf(4500);

    private static final ObjectFactory WML = Context.getWmlObjectFactory();

    private final Tbl table = WML.createTbl();
    private final List<Tc> cells = new ArrayList<>();

    SigningTable(int sides) {
        var properties = WML.createTblPr();
        properties.setTblW(width(HALF.multiply(BigInteger.valueOf(sides))));
        var layout = new CTTblLayoutType();
        layout.setType(STTblLayoutType.FIXED);
        properties.setTblLayout(layout);
        table.setTblPr(properties);
        var grid = WML.createTblGrid();
        var row = WML.createTr();
        var whole = WML.createTrPr();
        whole.getCnfStyleOrDivIdOrGridBefore()
                .add(WML.createCTTrPrBaseCantSplit(new BooleanDefaultTrue()));
        row.setTrPr(whole);
        for (int side = 0; side < sides; side++) {
            var column = WML.createTblGridCol();
            column.setW(HALF);
            grid.getGridCol().add(column);
            var cell = WML.createTc();
            var cellProperties = WML.createTcPr();
            cellProperties.setTcW(width(HALF));
            cell.setTcPr(cellProperties);
            row.getContent().add(cell);
            cells.add(cell);
        }
        table.setTblGrid(grid);
        table.getContent().add(row);
    }

    Tbl table() {
        return table;
    }

    /** Where the paragraphs of a side go. */
    List<Object> side(int side) {
        return cells.get(side).getContent();
    }

    private static TblWidth width(BigInteger twentieths) {
        var width = WML.createTblWidth();
        width.setType("dxa");
        width.setW(twentieths);
        return width;
    }
}
