package th.phinong.documents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import th.phinong.documents.Letter;
import th.phinong.documents.LetterForm;
import th.phinong.documents.LetterLabels;
import th.phinong.documents.Passage;
import th.phinong.documents.Urgency;
import th.phinong.shared.Language;
import th.phinong.testing.LibreOffice;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Letters as Word documents. */
class LetterDocxTest {

    private static final Map<String, String> KNOWN =
            Map.of("province", "น่าน", "counterpart", "แขวงไชยบุรี");

    @ParameterizedTest
    @EnumSource(LetterForm.class)
    void a_letter_of_every_form_is_read_back_with_all_its_words(LetterForm form) throws Exception {
        var file = LetterDocx.write(letter(form), Map.of("phinong-document", "นน 2569/1"));
        var opened = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
        assertThat(opened.getDocPropsCustomPart().getProperty("phinong-document").getLpwstr())
                .isEqualTo("นน 2569/1");
        var text = text(file);
        assertThat(text)
                .contains("ผู้ว่าราชการจังหวัดน่าน")
                .contains("จังหวัดน่านประสงค์จะสถาปนาความสัมพันธ์กับแขวงไชยบุรี");
        if (form != LetterForm.STAMPED) {
            assertThat(text).contains("ขอหารือ");
        }
    }

    @Test
    void every_field_has_a_bookmark_and_every_run_the_marks_of_thai() throws Exception {
        var xml = xml(LetterDocx.write(letter(LetterForm.EXTERNAL), Map.of()));
        assertThat(xml)
                .contains("w:name=\"f_number\"", "w:name=\"f_date\"", "w:name=\"f_signer\"")
                .contains("w:name=\"f_province\"", "w:name=\"f_province_2\"")
                .contains("w:name=\"f_reasons\"");
        var starts = xml.split("<w:bookmarkStart", -1).length;
        assertThat(xml.split("<w:bookmarkEnd", -1)).hasSize(starts);
        assertThat(xml.split("<w:cs/>", -1)).hasSize(xml.split("<w:t[ >]", -1).length);
        var styles = new String(part(LetterDocx.write(letter(LetterForm.MEMO), Map.of())));
        assertThat(styles)
                .contains("TH SarabunPSK", "w:szCs w:val=\"32\"", "w:bidi=\"th-TH\"", "<w:bCs/>");
    }

    @Test
    void the_last_paragraph_stays_with_the_signature_and_the_unit() throws Exception {
        var file = LetterDocx.write(letter(LetterForm.EXTERNAL), Map.of());
        var last = xml(file).split("<w:pStyle w:val=\"LetterBody\"/>", -1);
        assertThat(last[last.length - 1]).startsWith("<w:keepNext/>");
        assertThat(new String(part(file)))
                .contains("Letter unit\"/>")
                .containsPattern(
                        "Letter unit\"/>\\s*<w:basedOn"
                                + " w:val=\"Normal\"/>\\s*<w:pPr>\\s*<w:keepNext/>");
    }

    @Test
    void a_memo_names_its_unit_from_the_smallest_up_and_has_a_place_for_the_telephone()
            throws Exception {
        assertThat(text(LetterDocx.write(letter(LetterForm.MEMO), Map.of())))
                .contains("ส่วนราชการ สำนักงานจังหวัด จังหวัดน่าน โทร.");
    }

    @Test
    void the_place_of_the_emblem_is_kept_and_says_what_belongs_there() throws Exception {
        var xml = xml(LetterDocx.write(letter(LetterForm.EXTERNAL), Map.of()));
        assertThat(xml)
                .contains("w:tblDescription", "ที่สำหรับตราครุฑ")
                .doesNotContain("w:drawing");
    }

    @Test
    void an_urgent_letter_says_so_and_a_blank_is_dots_in_the_text_but_nothing_in_the_number()
            throws Exception {
        var text = text(LetterDocx.write(letter(LetterForm.EXTERNAL), Map.of()));
        assertThat(text).contains("ด่วนมาก", "เหตุผล คือ ……");
        var issued = letter(LetterForm.EXTERNAL).issued("0017.2/5", "1 มกราคม 2570").inItsDigits();
        assertThat(issued.blanks()).containsExactly("reasons");
        assertThat(text(LetterDocx.write(issued, Map.of()))).contains("๐๐๑๗.๒/๕", "๑ มกราคม ๒๕๗๐");
    }

    @Test
    void letters_of_every_form_come_back_unharmed_through_LibreOffice(@TempDir Path folder)
            throws Exception {
        var written = new LinkedHashMap<String, byte[]>();
        for (var form : LetterForm.values()) {
            written.put(form.name(), LetterDocx.write(letter(form), Map.of("phinong-p", "v")));
        }
        var saved = LibreOffice.saved(folder, written);
        assumeTrue(saved.isPresent(), LibreOffice.ABSENT);
        for (var name : written.keySet()) {
            var returned = saved.get().get(name);
            assertThat(text(returned)).as(name).isEqualTo(text(written.get(name)));
            assertThat(bookmarks(returned)).as(name).isEqualTo(bookmarks(written.get(name)));
            var opened = WordprocessingMLPackage.load(new ByteArrayInputStream(returned));
            assertThat(opened.getDocPropsCustomPart().getProperty("phinong-p").getLpwstr())
                    .as(name)
                    .isEqualTo("v");
        }
    }

    private static Set<String> bookmarks(byte[] file) throws Exception {
        return Pattern.compile("w:name=\"(f_[a-z_0-9]+)\"")
                .matcher(xml(file))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** As the program's own reader of Word documents sees it. */
    private static String text(byte[] file) {
        var opened = Docx.open(file, new NumberMarks(List.of(), Map.of()));
        assertThat(opened).isInstanceOf(Docx.Read.class);
        return ((Docx.Read) opened).draft().text();
    }

    private static String xml(byte[] file) throws Exception {
        var opened = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
        return XmlUtils.marshaltoString(opened.getMainDocumentPart().getJaxbElement(), true, false);
    }

    private static byte[] part(byte[] file) throws Exception {
        var opened = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
        return XmlUtils.marshaltoString(
                        opened.getMainDocumentPart().getStyleDefinitionsPart().getJaxbElement(),
                        true,
                        false)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Letter letter(LetterForm form) {
        return new Letter(
                "propose",
                form,
                Urgency.VERY_URGENT,
                Language.TH,
                LetterLabels.in(Language.TH),
                new Letter.Sender(
                        "จังหวัดน่าน", List.of("ศาลากลาง"), "นน", List.of("สำนักงานจังหวัด")),
                Passage.field(Letter.NUMBER, ""),
                Passage.field(Letter.DATE, ""),
                Passage.of("ขอหารือ"),
                new Letter.Addressee("เรียน", filled("ผู้ว่าราชการจังหวัด{province}")),
                List.of(Passage.of("หนังสือ ก"), Passage.of("หนังสือ ข")),
                List.of(Passage.of("แผนงาน")),
                List.of(
                        new Letter.Section(
                                "",
                                filled(
                                        "จังหวัด{province}ประสงค์จะสถาปนาความสัมพันธ์กับ{counterpart}"
                                            + " ด้วยเหตุผล คือ {reasons}"))),
                new Letter.Signature("ขอแสดงความนับถือ", filled("ผู้ว่าราชการจังหวัด{province}")));
    }

    private static Passage filled(String pattern) {
        return Passage.fill(pattern, KNOWN::get);
    }
}
