package th.phinong.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import th.phinong.documents.model.Comparer;
import th.phinong.documents.model.Docx;
import th.phinong.documents.model.DraftText;
import th.phinong.documents.model.Finding;
import th.phinong.documents.model.NumberMarks;
import th.phinong.documents.model.Tongues;
import th.phinong.documents.model.Verdict;
import th.phinong.shared.Language;
import th.phinong.testing.LibreOffice;
import th.phinong.testing.PdfCheck;
import th.phinong.typesetting.Typesetter;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that drafts become, as other programs take them. */
class DraftFilesTest {

    private static final StandardTexts TEXTS = new StandardTexts();
    private static final NumberMarks MARKS = TEXTS.marks();
    private static final Drafting DRAFTING = new Drafting(TEXTS);
    private static final DraftPaper PAPER = new DraftPaper(new Typesetter());

    /** Every text, with nothing answered and with everything. */
    static Stream<Arguments> drafts() {
        return Arrays.stream(Paper.values())
                .flatMap(
                        paper ->
                                Arrays.stream(Language.values())
                                        .flatMap(
                                                language ->
                                                        Stream.of(
                                                                        Map.<String, String>of(),
                                                                        filled(paper))
                                                                .map(
                                                                        answers ->
                                                                                DRAFTING.write(
                                                                                        paper,
                                                                                        language,
                                                                                        answers))))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void a_printed_draft_is_valid_for_archives_and_readers_and_every_word_is_found(
            WrittenDraft draft) throws Exception {
        var made = Instant.parse("2026-11-02T02:00:00Z");
        byte[] pdf = PAPER.pdf(draft, draft.standard(), made).orElseThrow();
        assertThat(PdfCheck.violations(pdf)).isEmpty();
        var read = PdfCheck.textByPoppler(pdf).orElse(PdfCheck.text(pdf));
        assertThat(bare(read)).contains(words(draft));
        assertThat(departures(Tongues.of(DraftText.pasted(read, MARKS)), draft)).isEmpty();
    }

    @Test
    void drafts_saved_by_LibreOffice_are_still_the_standard_text_with_bookmarks_and_properties(
            @TempDir Path folder) {
        var texts = new LinkedHashMap<String, List<WrittenDraft>>();
        for (var paper : Paper.values()) {
            var both = Arrays.stream(Language.values()).map(language -> filled(paper, language));
            texts.put(paper + "-both", both.toList());
            texts.put(paper + "-TH", List.of(filled(paper, Language.TH)));
            texts.put(paper + "-EN", List.of(filled(paper, Language.EN)));
            texts.put(paper + "-open", List.of(DRAFTING.write(paper, Language.TH, Map.of())));
        }
        var written = new LinkedHashMap<String, byte[]>();
        texts.forEach((name, drafts) -> written.put(name, DRAFTING.word(drafts, 7, 3, 12L)));
        var saved = LibreOffice.saved(folder, written);
        assumeTrue(saved.isPresent(), LibreOffice.ABSENT);
        texts.forEach(
                (name, drafts) -> unharmed(name, drafts, written.get(name), saved.get().get(name)));
    }

    private static void unharmed(
            String name, List<WrittenDraft> drafts, byte[] written, byte[] saved) {
        var before = read(written);
        var after = read(saved);
        assertThat(after.origin()).as(name).isEqualTo(before.origin());
        assertThat(bookmarks(after)).as(name).isEqualTo(bookmarks(before));
        assertThat(lines(after)).as(name).isEqualTo(lines(before));
        var tongues = Tongues.of(after.draft());
        for (var draft : drafts) {
            assertThat(departures(tongues, draft)).as(name).isEmpty();
            if (name.endsWith("open")) {
                assertThat(findings(tongues, draft))
                        .as(name)
                        .extracting(Finding::verdict)
                        .containsOnly(Verdict.UNCHANGED);
            }
        }
    }

    private static Docx.Read read(byte[] file) {
        var opened = Docx.open(file, MARKS);
        assertThat(opened).isInstanceOf(Docx.Read.class);
        return (Docx.Read) opened;
    }

    /** LibreOffice begins a page by a break within the paragraph, which reads as an empty line. */
    private static List<String> lines(Docx.Read read) {
        return read.draft().text().lines().filter(line -> !line.isBlank()).toList();
    }

    private static Set<String> bookmarks(Docx.Read read) {
        return read.draft().paragraphs().stream()
                .flatMap(paragraph -> paragraph.bookmarks().stream())
                .filter(name -> name.matches("(cl|f)_.*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Finding> findings(Tongues tongues, WrittenDraft draft) {
        var text = TEXTS.all().stream().filter(one -> one.id().equals(draft.standard())).findAny();
        return Comparer.compare(
                text.orElseThrow(), TEXTS.fills(), tongues.drafts().get(draft.language()));
    }

    private static List<String> departures(Tongues tongues, WrittenDraft draft) {
        return findings(tongues, draft).stream()
                .filter(finding -> !finding.verdict().isStandard())
                .map(finding -> finding.clause() + finding.differences())
                .toList();
    }

    private static WrittenDraft filled(Paper paper, Language language) {
        return DRAFTING.write(paper, language, filled(paper));
    }

    private static Map<String, String> filled(Paper paper) {
        return DraftAnswers.filled(DRAFTING, paper);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u200B]", "");
    }

    private static List<String> words(WrittenDraft draft) {
        return Stream.of(draft.text().split("\\s+")).map(DraftFilesTest::bare).toList();
    }
}
