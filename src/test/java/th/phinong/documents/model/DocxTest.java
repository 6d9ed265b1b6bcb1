package th.phinong.documents.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.documents.model.WordDocument.deleted;
import static th.phinong.documents.model.WordDocument.inserted;
import static th.phinong.documents.model.WordDocument.run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;

/** What a Word document says when it is printed, however it was made. */
class DocxTest {

    private static final List<String> ALL = Drafts.ALL;
    private static final String NUMBERING =
            """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/>
            <w:numFmt w:val="thaiNumbers"/><w:lvlText w:val="%s"/></w:lvl></w:abstractNum>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>
            """;
    private static final String LISTED =
            "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>";

    @ParameterizedTest
    @FieldSource("ALL")
    void a_draft_in_word_is_the_same_as_its_text(String id) {
        for (var draft : List.of(Drafts.filled(id), Drafts.blank(id))) {
            assertThat(departures(id, WordDocument.of(draft))).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void words_cut_into_runs_and_marked_by_word_are_still_words(String id) {
        var document = new WordDocument();
        Drafts.filled(id)
                .lines()
                .forEach(
                        line -> {
                            var runs =
                                    new StringBuilder("<w:bookmarkStart w:id=\"9\" w:name=\"b\"/>");
                            for (int at = 0; at < line.length(); at += 3) {
                                runs.append(
                                                run(
                                                        line.substring(
                                                                at,
                                                                Math.min(at + 3, line.length()))))
                                        .append("<w:proofErr w:type=\"spellStart\"/>");
                            }
                            document.paragraph(runs + "<w:bookmarkEnd w:id=\"9\"/>");
                        });
        assertThat(departures(id, document)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void numbers_that_word_gives_by_itself_are_the_clauses_numbers(String id) {
        for (var label : List.of("%1.", "(%1)", "%1)", "%1", "Clause %1", "Section %1")) {
            if (label.contains(" ") && id.endsWith("TH")) {
                continue;
            }
            assertThat(departures(id, numbered(Drafts.filled(id), label))).isEmpty();
        }
        var without = Drafts.filled(id);
        int third = Drafts.clauses(without).get(2);
        assertThat(departures(id, numbered(Drafts.without(without, third), "%1.")))
                .containsExactly("3 MISSING");
    }

    @Test
    void a_tracked_change_and_one_that_was_not_tracked_are_seen_alike() {
        var before = "4. The Participants ";
        var after = "will consult";
        var line = Drafts.filled("MOU-EN").lines().filter(l -> l.startsWith("4.")).findFirst();
        var rest = line.orElseThrow().substring((before + after).length());
        var tracked =
                replaced(
                        "4.",
                        run(before) + deleted("will") + inserted("shall") + run(" consult" + rest));
        var untracked = replaced("4.", run(before + "shall consult" + rest));
        assertThat(departures("MOU-EN", tracked)).containsExactly("4 CHANGED");
        assertThat(departures("MOU-EN", untracked)).containsExactly("4 CHANGED");
        assertThat(fourth(tracked).tracked()).isTrue();
        assertThat(fourth(untracked).tracked()).isFalse();
        assertThat(fourth(tracked).differences()).isEqualTo(fourth(untracked).differences());
    }

    @Test
    void articles_in_place_of_paragraphs_are_wording() {
        assertThat(departures("MOU-EN", numbered(Drafts.filled("MOU-EN"), "Article %1")))
                .hasSize(5)
                .contains("1 CHANGED");
    }

    @Test
    void words_that_are_struck_through_by_hand_are_out_and_hidden_ones_are_kept_apart() {
        var line = "This Letter of Intent is not intended to create rights or obligations";
        var rest = " under international law.";
        var struck =
                run("This Letter of Intent is ")
                        + run("<w:strike/>", "not")
                        + run(" intended to create rights or obligations" + rest);
        var hidden = run(line) + run("<w:vanish/>", " and duties") + run(rest);
        assertThat(departures("LOI-EN", replacedIn("LOI-EN", "This Letter", struck)))
                .containsExactly("no legal effect CHANGED");
        var unseen = replacedIn("LOI-EN", "This Letter", hidden);
        assertThat(departures("LOI-EN", unseen)).isEmpty();
        assertThat(read(unseen).hidden()).containsExactly(" and duties");
        var screen = run(line) + run("<w:webHidden/>", " and duties") + run(rest);
        assertThat(departures("LOI-EN", replacedIn("LOI-EN", "This Letter", screen))).isNotEmpty();
        var kept = run("<w:strike w:val=\"0\"/>", line) + run(rest);
        assertThat(departures("LOI-EN", replacedIn("LOI-EN", "This Letter", kept))).isEmpty();
    }

    @Test
    void what_was_moved_with_tracking_counts_where_it_went() {
        var text = Drafts.filled("LOI-EN");
        var document = new WordDocument();
        var third = text.lines().filter(line -> line.startsWith("3.")).findFirst().orElseThrow();
        text.lines()
                .forEach(
                        line -> {
                            if (line.equals(third)) {
                                document.paragraph(
                                        "<w:moveFrom w:id=\"1\">" + run(line) + "</w:moveFrom>");
                            } else {
                                document.paragraph(run(line));
                            }
                            if (line.startsWith("4.")) {
                                document.paragraph(
                                        "<w:moveTo w:id=\"1\">" + run(third) + "</w:moveTo>");
                            }
                        });
        assertThat(departures("LOI-EN", document)).containsExactly("3 CHANGED", "4 CHANGED");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void tables_text_boxes_fields_and_soft_line_breaks_hold_text_like_any_other(String id) {
        var draft = Drafts.filled(id);
        var table = new WordDocument().markup("<w:tbl>");
        var boxed = new WordDocument();
        var broken = new StringBuilder();
        draft.lines()
                .forEach(
                        line -> {
                            table.markup("<w:tr><w:tc>")
                                    .paragraph(run(line))
                                    .markup("</w:tc></w:tr>");
                            boxed.paragraph(box(line));
                            broken.append(run(line)).append("<w:r><w:br/></w:r>");
                        });
        assertThat(departures(id, table.markup("</w:tbl>"))).isEmpty();
        assertThat(departures(id, boxed)).isEmpty();
        assertThat(departures(id, new WordDocument().paragraph(broken.toString()))).isEmpty();
        var field =
                "<w:r><w:fldChar"
                    + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>shall</w:instrText></w:r><w:r><w:fldChar"
                    + " w:fldCharType=\"separate\"/></w:r>";
        var fields = new WordDocument();
        draft.lines().forEach(line -> fields.paragraph(field + run(line)));
        assertThat(departures(id, fields)).isEmpty();
    }

    @Test
    void headers_and_footers_are_not_the_text_but_footnotes_are() {
        var word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var document = WordDocument.of(Drafts.filled("MOU-EN"));
        var note = "<w:p>" + run("The Participants shall pay damages.") + "</w:p>";
        document.part("word/header1.xml", "<w:hdr xmlns:w=\"" + word + "\">" + note + "</w:hdr>");
        assertThat(departures("MOU-EN", document)).isEmpty();
        document.part(
                "word/footnotes.xml",
                "<w:footnotes xmlns:w=\""
                        + word
                        + "\"><w:footnote>"
                        + note
                        + "</w:footnote></w:footnotes>");
        assertThat(departures("MOU-EN", document)).isNotEmpty();
    }

    @Test
    void both_languages_side_by_side_in_a_table_are_taken_apart() {
        var thai = Drafts.filled("MOU-TH").lines().filter(line -> !line.isBlank()).toList();
        var english = Drafts.filled("MOU-EN").lines().filter(line -> !line.isBlank()).toList();
        var document = new WordDocument().markup("<w:tbl>");
        for (int row = 0; row < Math.max(thai.size(), english.size()); row++) {
            document.markup("<w:tr><w:tc>");
            document.paragraph(run(row < thai.size() ? thai.get(row) : ""));
            document.markup("</w:tc><w:tc>");
            document.paragraph(run(row < english.size() ? english.get(row) : ""));
            document.markup("</w:tc></w:tr>");
        }
        var tongues = Tongues.of(read(document.markup("</w:tbl>")).draft());
        assertThat(tongues.drafts()).hasSize(2);
        tongues.drafts()
                .forEach(
                        (language, draft) ->
                                assertThat(
                                                Drafts.departures(
                                                        Drafts.compared("MOU-" + language, draft)))
                                        .isEmpty());
    }

    private static WordDocument numbered(String draft, String label) {
        var document = new WordDocument().part("word/numbering.xml", NUMBERING.formatted(label));
        draft.lines()
                .forEach(
                        line ->
                                document.paragraph(
                                        line.matches("[1-9\u0E51-\u0E59]\\..*")
                                                ? LISTED + run(line.substring(2).strip())
                                                : run(line)));
        return document;
    }

    private static String box(String line) {
        var text = "<w:txbxContent><w:p>" + run(line) + "</w:p></w:txbxContent>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                + text
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + text
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    private static WordDocument replaced(String start, String markup) {
        return replacedIn("MOU-EN", start, markup);
    }

    private static WordDocument replacedIn(String id, String start, String markup) {
        var document = new WordDocument();
        Drafts.filled(id)
                .lines()
                .forEach(line -> document.paragraph(line.startsWith(start) ? markup : run(line)));
        return document;
    }

    private static Finding fourth(WordDocument document) {
        return Drafts.compared("MOU-EN", read(document).draft()).stream()
                .filter(finding -> finding.clause().equals("4"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> departures(String id, WordDocument document) {
        return Drafts.departures(Drafts.compared(id, read(document).draft()));
    }

    private static Docx.Read read(WordDocument document) {
        return (Docx.Read) Docx.open(document.bytes(), Drafts.MARKS);
    }
}
