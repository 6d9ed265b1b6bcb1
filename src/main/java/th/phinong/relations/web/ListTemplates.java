package th.phinong.relations.web;

import org.dhatim.fastexcel.Workbook;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import th.phinong.identity.Official;
import th.phinong.relations.model.ListColumns;
import th.phinong.shared.Language;
import th.phinong.web.CsvTable;
import th.phinong.web.Words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Empty lists with the columns that a new list has, in the reader's language. */
@Controller
class ListTemplates {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @GetMapping("/listings/new/template.csv")
    ResponseEntity<byte[]> csv(@AuthenticationPrincipal Official official, Words words)
            throws IOException {
        ImportPages.ministryOnly(official);
        var out = new ByteArrayOutputStream();
        new CsvTable(out, columns(words)).close();
        var type = new MediaType("text", "csv", StandardCharsets.UTF_8);
        return answer("template.csv", type, out.toByteArray());
    }

    @GetMapping("/listings/new/template.xlsx")
    ResponseEntity<byte[]> xlsx(@AuthenticationPrincipal Official official, Words words)
            throws IOException {
        ImportPages.ministryOnly(official);
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Phinong", "1.0")) {
            var sheet = book.newWorksheet(words.say("relations-import.sheet"));
            var columns = columns(words);
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i));
                sheet.style(0, i).bold().set();
                sheet.width(i, 24);
            }
            sheet.freezePane(0, 1);
        }
        return answer("template.xlsx", MediaType.parseMediaType(XLSX), out.toByteArray());
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
