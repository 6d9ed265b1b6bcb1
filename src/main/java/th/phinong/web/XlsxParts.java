package th.phinong.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a workbook beside its rows. */
final class XlsxParts {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String DOCUMENT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** How a sheet begins: its first row stays where it is when the others are scrolled. */
    static final String SHEET_BEGINS =
            HEAD
                    + "<worksheet xmlns=\""
                    + MAIN
                    + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\""
                    + " topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                    + "</sheetView></sheetViews><sheetData>";

    /** Cells of style 1 show a day as ISO 8601 writes it. */
    private static final String STYLES =
            HEAD
                    + "<styleSheet xmlns=\""
                    + MAIN
                    + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\""
                    + " formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                    + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Sarabun\"/></font>"
                    + "</fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/>"
                    + "</border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\""
                    + " fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                    + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
                    + " borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"164\" fontId=\"0\""
                    + " fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                    + "</cellXfs></styleSheet>";

    private XlsxParts() {}

    /** The parts by their names; the sheets are numbered from 1. */
    static Map<String, String> of(List<String> sheets) {
        var types = new StringBuilder();
        var listed = new StringBuilder();
        var links = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            types.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
            listed.append("<sheet name=\"" + Xml.text(sheets.get(i - 1)) + "\" sheetId=\"" + i);
            listed.append("\" r:id=\"r" + i + "\"/>");
            links.append(link("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        links.append(link("r0", "styles", "styles.xml"));
        types.append(type("/xl/workbook.xml", "sheet.main"));
        types.append(type("/xl/styles.xml", "styles"));
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                HEAD
                        + ("<Types xmlns=\"" + PACKAGE + "content-types\">")
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd."
                        + "openxmlformats-package.relationships+xml\"/>"
                        + ("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                        + types
                        + "</Types>");
        parts.put("_rels/.rels", links(link("r1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                HEAD
                        + ("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\">")
                        + ("<sheets>" + listed + "</sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", links(links.toString()));
        parts.put("xl/styles.xml", STYLES);
        return parts;
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPES, kind);
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, DOCUMENT, kind, target);
    }

    private static String links(String all) {
        return HEAD
                + "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\">"
                + all
                + "</Relationships>";
    }
}
