package th.phinong.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import th.phinong.documents.model.WordDocument;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Multipart;
import th.phinong.testing.SampleFiles;
import th.phinong.testing.Site;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Comparing a draft by program. */
@ApplicationTest
class DraftCheckTest {

    private static final String CHECK = "/drafts/check";

    @Autowired private ApplicationContext application;
    @Autowired private JdbcClient jdbc;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @ParameterizedTest
    @CsvSource({"mou-th, MOU, th", "mou-en, MOU, en", "loi-th, LOI, th", "loi-en, LOI, en"})
    void a_filled_standard_text_goes_the_standard_way_named_or_not(
            String name, String instrument, String language) {
        var text = Samples.filled(name);
        var named =
                site.program("th-40")
                        .post(
                                CHECK,
                                Map.of(
                                        "instrument",
                                        instrument,
                                        "language",
                                        language,
                                        "text",
                                        text))
                        .is(200)
                        .json();
        assertThat(named.path("route").asString()).isEqualTo("STANDARD");
        assertThat(named.path("binding").size()).isZero();
        assertThat(named.path("clauses").findValuesAsString("verdict"))
                .containsAnyOf("FILLED")
                .doesNotContain("CHANGED", "MISSING", "ADDED");
        var told = site.program("th-40").post(CHECK, Map.of("text", text)).is(200).json();
        assertThat(told.path("instrument").asString()).isEqualTo(instrument);
        assertThat(told.path("clauses")).isEqualTo(named.path("clauses"));
    }

    @Test
    void a_word_document_is_compared_and_nothing_of_it_is_kept() {
        long files = files();
        var draft = Samples.filled("mou-en").replace("Participants will", "Participants shall");
        var answer = file("draft.docx", WordDocument.of(draft).bytes());
        assertThat(answer.path("route").asString()).isEqualTo("CHANGED");
        var first = answer.path("clauses").get(3);
        assertThat(first.path("clause").asString()).isEqualTo("1");
        assertThat(first.path("verdict").asString()).isEqualTo("CHANGED");
        assertThat(first.path("differences").get(0).path("out").asString()).isEqualTo("will");
        assertThat(first.path("differences").get(0).path("in").asString()).isEqualTo("shall");
        var hit = answer.path("binding").get(0);
        var found = first.path("found").asString();
        assertThat(hit.path("words").asString()).isEqualTo("shall");
        assertThat(found.substring(hit.path("start").asInt(), hit.path("end").asInt()))
                .isEqualTo("shall");
        assertThat(files()).isEqualTo(files);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    loi-th | นี้ไม่ประสงค์      | นี้ประสงค์                           | no legal effect | พันธกรณี
                    loi-th | จะหาโอกาส      | จะต้องหาโอกาส                        | 2               | จะต้อง
                    loi-th | ในอนาคต        | ในอนาคตโดยไม่ก่อให้เกิดพันธกรณี         |                 |
                    loi-th | จังหวัดเชียงราย   | รัฐบาลแห่งราชอาณาจักรไทย              | title           | รัฐบาลแห่งราชอาณาจักรไทย
                    mou-th | ศาลากลาง       | ศาลาประชาคม                          |                 |
                    mou-th | อย่างจริงจัง       | อย่างจริงจังและรับผิดชดใช้ค่าเสียหาย      | 4               | รับผิด
                    mou-en | mutual decision | mutual agreement                    | 5               | agreement
                    mou-en | their officials | their officials without any obligation |               |
                    mou-en | their officials | their officials; disputes go to court | 3             | court
                    mou-en | their officials | their officials with courtesy        |                 |
                    loi-en | is not intended | is intended                         | no legal effect | obligations
                    mou-th | จะหารือกัน      | ต้องหารือกัน                          | 4               | ต้อง
                    mou-en | their officials | their officials. Nothing in this Memorandum of Understanding shall be construed as creating any obligation |  |
                    mou-en | their officials | their officials. No Participant shall disclose it | 3 | shall
                    mou-en | their officials | their officials. Nothing here creates rights or obligations, and each side shall pay its costs | 3 | shall
                    """)
    void wording_that_binds_is_found_in_what_differs_and_a_denied_use_is_none(
            String name, String from, String to, String clause, String words) {
        var text = Samples.filled(name);
        assertThat(text).contains(from);
        var answer = text(text.replace(from, to));
        var hits = answer.path("binding");
        if (clause == null) {
            assertThat(hits.size()).as(hits.toString()).isZero();
        } else {
            assertThat(hits.findValuesAsString("clause")).contains(clause);
            assertThat(hits.findValuesAsString("words")).contains(words);
            assertThat(hits.get(0).path("why").asString()).isNotEmpty();
        }
    }

    @Test
    void a_denial_of_legal_effect_that_is_gone_is_wording_that_binds() {
        var text = Samples.filled("loi-en").replaceAll("This Letter of Intent is not.*\n", "");
        var hit = text(text).path("binding").get(0);
        assertThat(hit.path("clause").asString()).isEqualTo("no legal effect");
        assertThat(hit.path("kind").asString()).isEqualTo("DENIAL");
    }

    @Test
    void hidden_words_are_told_and_so_is_a_letter_before_the_draft() {
        var document = WordDocument.of("Dear Sir,\nPlease find our draft.\nYours sincerely,");
        Samples.filled("mou-en")
                .lines()
                .forEach(line -> document.paragraph(WordDocument.run(line)));
        document.paragraph(
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Each side shall pay damages.</w:t></w:r>");
        document.part("word/footer1.xml", footer("- 2 -"));
        document.part("word/footer2.xml", footer("Both sides shall keep this text secret."));
        var answer = file("draft.docx", document.bytes());
        assertThat(answer.path("route").asString()).isEqualTo("STANDARD");
        var told = answer.path("leftOut");
        assertThat(told.findValuesAsString("kind")).containsExactly("LETTER", "HIDDEN", "MARGIN");
        assertThat(told.get(0).path("words").asString())
                .startsWith("Dear Sir")
                .endsWith("sincerely,");
        assertThat(told.get(1).path("words").asString()).isEqualTo("Each side shall pay damages.");
        assertThat(told.get(2).path("words").asString()).contains("keep this text secret");
    }

    private static String footer(String words) {
        return "<w:ftr"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p>"
                + WordDocument.run(words)
                + "</w:p></w:ftr>";
    }

    @Test
    void topics_of_section_178_are_told_apart_and_make_no_change() {
        var text = Samples.filled("mou-en").replace("trade and agriculture", "free trade");
        var answer = text(text);
        assertThat(answer.path("route").asString()).isEqualTo("STANDARD");
        assertThat(answer.path("binding").size()).isZero();
        assertThat(answer.path("topics").findValuesAsString("words")).containsExactly("free trade");
    }

    @Test
    void both_languages_in_one_text_are_compared_with_each_other_too() {
        var thai = Samples.filled("loi-th");
        var english = Samples.filled("loi-en");
        assertThat(text(thai + "\n" + english).path("betweenLanguages").size()).isZero();
        var other = english.replace("5 March", "6 March").replaceAll("\n2\\. .*", "");
        assertThat(text(thai + "\n" + other).path("betweenLanguages").findValuesAsString("misfit"))
                .containsExactly("MISSING", "DIFFERENT");
    }

    static Stream<Arguments> bad() {
        var draft = Samples.filled("mou-en");
        var external = "<!DOCTYPE d [<!ENTITY x SYSTEM \"http://localhost:1/x\">]>";
        var laughs = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        return Stream.of(
                Arguments.of("encrypted.docx", SampleFiles.encryptedOffice(), "รหัสผ่าน"),
                Arguments.of("macros.docm", SampleFiles.docm(), "มาโคร"),
                Arguments.of("hidden.docx", SampleFiles.docxWithMacros(), "มาโคร"),
                Arguments.of(
                        "half.docx",
                        SampleFiles.firstHalf(WordDocument.of(draft).bytes()),
                        "half.docx"),
                Arguments.of("empty-zip.docx", SampleFiles.zip(), "บีบอัด"),
                Arguments.of("really.docx", SampleFiles.pdf("x"), "PDF"),
                Arguments.of("paper.pdf", SampleFiles.pdf("x"), "paper.pdf"),
                Arguments.of(
                        "entity.docx", WordDocument.of(draft).type(external).bytes(), "เอนทิตี"),
                Arguments.of("laughs.docx", WordDocument.of(draft).type(laughs).bytes(), "เอนทิตี"),
                Arguments.of(
                        "bomb.docx",
                        new WordDocument().markup(" ".repeat(20 << 20)).bytes(),
                        "ยาว"),
                Arguments.of("long.docx", WordDocument.of(draft.repeat(60)).bytes(), "ยาว"),
                Arguments.of(
                        "deep.docx",
                        new WordDocument().markup("<w:p>".repeat(600)).bytes(),
                        "ซ้อน"),
                Arguments.of(
                        "other.docx",
                        WordDocument.of(draft).markup("<w:altChunk r:id=\"x\"/>").bytes(),
                        "ซ้อน"),
                Arguments.of(
                        "within.docx",
                        WordDocument.of(draft).part("word/embeddings/one.docx", "x").bytes(),
                        "ซ้อน"),
                Arguments.of(
                        "scan.docx",
                        new WordDocument()
                                .paragraph("<w:r><w:drawing><a:blip/></w:drawing></w:r>")
                                .bytes(),
                        "รูปภาพ"),
                Arguments.of(
                        "blank.docx", new WordDocument().paragraph("").bytes(), "ไม่มีข้อความ"),
                Arguments.of(
                        "recipe.docx",
                        WordDocument.of("Take two eggs and stir. ".repeat(20)).bytes(),
                        "ไม่คล้าย"),
                Arguments.of(
                        "old.docx",
                        WordDocument.of(draft)
                                .part("docProps/custom.xml", property("MOU-EN", "99"))
                                .bytes(),
                        "MOU-EN 99"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_bad_document_is_refused_plainly_and_by_name(String name, byte[] content, String why) {
        long files = files();
        var answer =
                site.program("th-40")
                        .post(CHECK, new Multipart().file(name, content))
                        .isProblem(422)
                        .json();
        var message = answer.path("errors").get(0).path("message").asString();
        assertThat(message).contains(name).contains(why);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void a_document_of_this_text_and_version_is_compared() {
        var document =
                WordDocument.of(Samples.filled("mou-en"))
                        .part("docProps/custom.xml", property("MOU-EN", "1"));
        assertThat(file("ours.docx", document.bytes()).path("route").asString())
                .isEqualTo("STANDARD");
    }

    @Test
    void what_a_document_says_that_it_was_made_for_is_told() {
        var made = "<Properties><property name=\"phinong-case\"><lpwstr>77</lpwstr></property>";
        var document =
                WordDocument.of(Samples.filled("mou-en"))
                        .part("docProps/custom.xml", made + "</Properties>");
        var answer = file("ours.docx", document.bytes());
        assertThat(answer.path("madeFrom").path("caseId").asLong()).isEqualTo(77);
        assertThat(text(Samples.filled("mou-en")).path("madeFrom").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"mou-th, LOI", "mou-en, LOI", "loi-th, MOU", "loi-en, MOU"})
    void a_draft_of_another_instrument_than_was_named_is_refused_and_both_are_named(
            String name, String said) {
        var text = Map.of("instrument", said, "text", Samples.filled(name));
        var answer = site.program("th-40").post(CHECK, text).isProblem(422).json();
        assertThat(answer.path("errors").get(0).path("message").asString())
                .contains("(MOU)", "(LOI)");
        var document = WordDocument.of(Samples.filled(name)).bytes();
        var file = new Multipart().field("instrument", said).file("x.docx", document);
        assertThat(site.program("th-40").post(CHECK, file).isProblem(422).json().toString())
                .contains("x.docx");
    }

    @Test
    void a_request_that_says_nothing_useful_is_told_what_is_missing() {
        var program = site.program("th-40");
        program.post(CHECK, Map.of()).isProblem(422);
        program.post(CHECK, Map.of("text", " ")).isProblem(422);
        program.post(CHECK, Map.of("text", "x", "instrument", "TREATY")).isProblem(422);
        program.post(CHECK, Map.of("text", "x", "language", "zh")).isProblem(422);
        program.post(CHECK, Map.of("text", List.of("x"))).isProblem(422);
        program.post(CHECK, Map.of("text", "x".repeat(300_000))).isProblem(422);
        program.post(CHECK, new Multipart().field("instrument", "MOU")).isProblem(422);
        var thai = Map.of("text", Samples.filled("mou-th"), "language", "en");
        program.post(CHECK, thai).isProblem(422);
        site.stranger().post(CHECK, Map.of("text", "x")).isProblem(401);
    }

    private static String property(String id, String version) {
        return """
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties">
        <property name="phinong-text"><lpwstr>%s</lpwstr></property>
        <property name="phinong-text-version"><lpwstr>%s</lpwstr></property></Properties>
        """
                .formatted(id, version);
    }

    private JsonNode text(String text) {
        return site.program("th-40").post(CHECK, Map.of("text", text)).is(200).json();
    }

    private JsonNode file(String name, byte[] content) {
        return site.program("moi").post(CHECK, new Multipart().file(name, content)).is(200).json();
    }

    private long files() {
        return jdbc.sql("select count(*) from documents.file").query(Long.class).single();
    }
}
