package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import th.phinong.documents.Letter;
import th.phinong.documents.LetterForm;
import th.phinong.documents.LetterLabels;
import th.phinong.documents.LetterWriting;
import th.phinong.documents.Passage;
import th.phinong.documents.Urgency;
import th.phinong.shared.Language;
import th.phinong.testing.ApplicationTest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A page never holds the signature, or the unit in charge, without words of the letter. */
@ApplicationTest
class LetterEndsTest {

    private static final String LAST = "จึงเรียนมาเพื่อโปรดพิจารณา";
    private static final String UNIT = "กองตัวอย่าง";

    @Autowired private LetterWriting writing;

    @Test
    void the_last_paragraph_the_signature_and_the_unit_stand_on_one_page() throws Exception {
        var lengths = new ArrayList<Integer>();
        for (int paragraphs = 8; paragraphs <= 20; paragraphs++) {
            var pages = pages(letter(paragraphs));
            lengths.add(pages.size());
            assertThat(pages.getLast()).as(paragraphs + " paragraphs").contains(LAST, UNIT);
        }
        assertThat(lengths).contains(1, 2);
    }

    private List<String> pages(Letter letter) throws Exception {
        var file = writing.pdf(letter, "หนังสือ", List.of(), Instant.EPOCH);
        try (var document = Loader.loadPDF(file)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private static Letter letter(int paragraphs) {
        var body = new ArrayList<Letter.Section>();
        for (int i = 1; i < paragraphs; i++) {
            body.add(new Letter.Section("", Passage.of("จังหวัดขอเรียนข้อมูลเพิ่มเติม")));
        }
        body.add(new Letter.Section("", Passage.of(LAST)));
        return new Letter(
                "propose",
                LetterForm.EXTERNAL,
                Urgency.NONE,
                Language.TH,
                LetterLabels.in(Language.TH),
                new Letter.Sender("จังหวัดน่าน", List.of("ศาลากลาง"), "นน", List.of(UNIT)),
                Passage.field(Letter.NUMBER, ""),
                Passage.field(Letter.DATE, ""),
                Passage.of("ขอหารือ"),
                new Letter.Addressee("เรียน", Passage.of("ปลัดกระทรวงมหาดไทย")),
                List.of(),
                List.of(),
                body,
                new Letter.Signature("ขอแสดงความนับถือ", Passage.of("ผู้ว่าราชการจังหวัดน่าน")));
    }
}
