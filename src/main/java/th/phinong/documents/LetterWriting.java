package th.phinong.documents;

import org.springframework.stereotype.Component;

import th.phinong.documents.model.LetterDocx;

import java.util.Map;

/** Sets letters: as Word documents that officials finish. */
@Component
public class LetterWriting {

    /**
     * The letter as a Word document.
     *
     * @param document what the document is called among the program's, kept in its properties
     * @param version of what it was made from
     */
    public byte[] docx(Letter letter, String document, String version) {
        return LetterDocx.write(
                letter, Map.of("phinong-document", document, "phinong-version", version));
    }
}
