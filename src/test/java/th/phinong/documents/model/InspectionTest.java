package th.phinong.documents.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import th.phinong.documents.Checked;
import th.phinong.documents.FileKind;
import th.phinong.documents.FileName;
import th.phinong.testing.SampleFiles;

import java.util.stream.Stream;

class InspectionTest {

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("แผนปฏิบัติการ.pdf", SampleFiles.pdf("a"), FileKind.PDF),
                Arguments.of("ร่าง MOU.DOCX", SampleFiles.docx(), FileKind.DOCX),
                Arguments.of("งบประมาณ.xlsx", SampleFiles.xlsx(), FileKind.XLSX),
                Arguments.of("ภาพ.png", SampleFiles.png(), FileKind.PNG),
                Arguments.of("ภาพ.jpg", SampleFiles.jpeg(), FileKind.JPEG),
                Arguments.of("ภาพ.jpeg", SampleFiles.jpeg(), FileKind.JPEG));
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_file_is_told_by_its_content(String name, byte[] content, FileKind kind) {
        assertThat(inspect(name, content)).isEqualTo(new Checked.Fit(new FileName(name), kind));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("a.pdf", new byte[0], "empty"),
                Arguments.of("a.pdf", SampleFiles.program(), "runs"),
                Arguments.of("a.pdf", "#!/bin/sh\n".getBytes(), "runs"),
                Arguments.of("a.pdf", SampleFiles.encryptedPdf(), "encrypted"),
                Arguments.of("a.docx", SampleFiles.encryptedOffice(), "encrypted"),
                Arguments.of("a.doc", SampleFiles.oldOffice(), "old-office"),
                Arguments.of("a.docm", SampleFiles.docm(), "macros"),
                Arguments.of("a.docx", SampleFiles.docm(), "macros"),
                Arguments.of("a.docx", SampleFiles.docxWithMacros(), "macros"),
                Arguments.of("a.docm", SampleFiles.docx(), "macros"),
                Arguments.of("a.zip", SampleFiles.zip(), "zip"),
                Arguments.of("a.docx", SampleFiles.zip(), "zip"),
                Arguments.of("a.pdf", SampleFiles.docx(), "ending"),
                Arguments.of("a.docx", SampleFiles.pdf("a"), "ending"),
                Arguments.of("a", SampleFiles.pdf("a"), "ending"),
                Arguments.of("a.png", SampleFiles.jpeg(), "ending"),
                Arguments.of("a.pdf", SampleFiles.firstHalf(SampleFiles.pdf("a")), "cut-off"),
                Arguments.of("a.docx", SampleFiles.firstHalf(SampleFiles.docx()), "cut-off"),
                Arguments.of("a.png", SampleFiles.firstHalf(SampleFiles.png()), "cut-off"),
                Arguments.of("a.txt", "words".getBytes(), "unknown"),
                Arguments.of("a.pdf", "<html></html>".getBytes(), "unknown"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_runs_is_locked_or_cannot_be_told_is_refused(String name, byte[] content, String why) {
        assertThat(inspect(name, content))
                .isInstanceOfSatisfying(
                        Checked.Unfit.class,
                        unfit -> {
                            assertThat(unfit.messageKey()).isEqualTo("documents.unfit." + why);
                            assertThat(unfit.facts().getFirst()).isEqualTo(new FileName(name));
                        });
    }

    @Test
    void a_pdf_that_only_speaks_of_encryption_is_accepted() {
        assertThat(inspect("a.pdf", SampleFiles.pdf("the key /Encrypt and /EncryptMetadata")))
                .isInstanceOf(Checked.Fit.class);
    }

    @Test
    void a_name_loses_its_folders_and_what_cannot_be_seen() {
        assertThat(FileName.of("C:\\งาน\\แผน.pdf")).contains(new FileName("แผน.pdf"));
        assertThat(FileName.of("../../etc/a.pdf")).contains(new FileName("a.pdf"));
        assertThat(FileName.of("a\u202Efdp.exe\r\n")).contains(new FileName("afdp.exe"));
        assertThat(FileName.of("e\u200B\u0301.pdf")).contains(new FileName("é.pdf"));
        assertThat(FileName.of(" / ")).isEmpty();
        assertThat(FileName.of("ก".repeat(200))).isPresent();
        assertThat(FileName.of("ก".repeat(201))).isEmpty();
    }

    private static Checked inspect(String name, byte[] content) {
        return Inspection.of(new FileName(name), content);
    }
}
