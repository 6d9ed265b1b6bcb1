package th.phinong.relations.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import th.phinong.identity.Official;
import th.phinong.relations.model.ListColumns;
import th.phinong.shared.Language;
import th.phinong.web.TableFile;
import th.phinong.web.TableFormat;
import th.phinong.web.Words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Empty lists with the columns that a new list has, in the reader's language. */
@Controller
class ListTemplates {

    @GetMapping("/listings/new/template.{ending:csv|xlsx}")
    ResponseEntity<byte[]> template(
            @AuthenticationPrincipal Official official, @PathVariable String ending, Words words)
            throws IOException {
        ImportPages.ministryOnly(official);
        var format = TableFormat.of(ending).orElseThrow();
        var out = new ByteArrayOutputStream();
        TableFile.begin(format, words.say("relations-import.sheet"), columns(words), out).close();
        return answer("template." + ending, format.type(), out.toByteArray());
    }

    private static List<String> columns(Words words) {
        return ListColumns.template(words.language() == Language.TH);
    }

    private static ResponseEntity<byte[]> answer(String file, MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .body(body);
    }
}
