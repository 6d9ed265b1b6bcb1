package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import th.phinong.documents.FileKind;
import th.phinong.establishment.CaseLetters;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.model.LetterMoment;
import th.phinong.establishment.web.LetterPages.Chosen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Hands out a letter as the file that officials finish or print. */
@Component
class LetterFiles {

    private final CaseLetters letters;

    LetterFiles(CaseLetters letters) {
        this.letters = letters;
    }

    /**
     * Sends it to be saved.
     *
     * @param ending of the kind of file: docx or pdf
     */
    void send(
            CaseRecord found,
            LetterMoment moment,
            Chosen chosen,
            String ending,
            HttpServletResponse response)
            throws IOException {
        var kind = FileKind.valueOf(ending.toUpperCase(Locale.ROOT));
        var letter = letters.write(moment, found, chosen.urgency(), chosen.choice());
        var content = letters.file(letter, found, kind);
        response.setContentType(kind.mediaType());
        response.setContentLength(content.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(letters.nameOf(letter, found, kind), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.getOutputStream().write(content);
    }
}
