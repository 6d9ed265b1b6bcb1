package th.phinong.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.SampleFiles;
import th.phinong.testing.Site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationTest
class StoredFilesTest {

    private static final int CHUNK = 1 << 20;

    @Autowired private ApplicationContext application;
    private Site site;
    private StoredFiles files;

    @BeforeEach
    void site() {
        site = new Site(application);
        files = site.bean(StoredFiles.class);
    }

    @Test
    void a_large_file_comes_back_as_it_was_and_the_same_content_is_stored_once() throws Exception {
        var content = SampleFiles.pdfOfSize(3 * CHUNK + 17);
        content[CHUNK] = (byte) UUID.randomUUID().hashCode();
        var first = keep("แผน.pdf", content);
        var second = keep("แผนฉบับเดิม.pdf", content);
        assertThat(first.sha256()).isEqualTo(second.sha256());
        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(chunks(first)).isEqualTo(4);
        assertThat(read(second)).isEqualTo(content);
        assertThat(files.all(List.of(first.id(), second.id())))
                .containsEntry(second.id(), second)
                .hasSize(2);
    }

    @Test
    void a_file_over_the_limit_is_refused_before_it_is_read() {
        var checked =
                files.check(
                        new Arrived(
                                "ใหญ่.pdf",
                                20L * CHUNK + 1,
                                () -> {
                                    throw new AssertionError("read");
                                }));
        assertThat(checked)
                .isEqualTo(
                        new Checked.Unfit(
                                "documents.unfit.size", List.of(new FileName("ใหญ่.pdf"), 20L)));
        var content = SampleFiles.pdfOfSize(20 * CHUNK);
        assertThat(files.check(new Arrived("พอดี.pdf", content.length, () -> content)))
                .isInstanceOf(Checked.Fit.class);
    }

    @Test
    void verify_files_tells_content_that_was_changed_and_a_reader_never_gets_it_whole()
            throws IOException {
        var file = keep("a.pdf", SampleFiles.pdf(UUID.randomUUID().toString()));
        var out = new ByteArrayOutputStream();
        assertThat(command(out)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("ok: ");
        change(file);
        try {
            out.reset();
            assertThat(command(out)).isEqualTo(1);
            assertThat(out.toString(StandardCharsets.UTF_8).strip())
                    .isEqualTo("broken: " + file.sha256());
            assertThatThrownBy(() -> read(file)).isInstanceOf(IOException.class);
        } finally {
            change(file);
        }
        assertThat(files.verify().ok()).isTrue();
    }

    private int command(ByteArrayOutputStream out) {
        return new VerifyFilesCommand(files)
                .run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    /** Turns one bit of its second byte round; twice is as before. */
    private void change(StoredFile file) {
        site.jdbc()
                .sql(
                        """
                        update documents.chunk
                        set    bytes = set_bit(bytes, 9, 1 - get_bit(bytes, 9))
                        where  sha256 = :sha256
                        """)
                .param("sha256", file.sha256())
                .update();
    }

    private StoredFile keep(String name, byte[] content) {
        var fit = (Checked.Fit) files.check(new Arrived(name, content.length, () -> content));
        var kept =
                new TransactionTemplate(site.bean(PlatformTransactionManager.class))
                        .execute(
                                status ->
                                        files.keep(
                                                site.official("moi"),
                                                fit,
                                                content,
                                                Instant.parse("2026-11-21T03:00:00Z")));
        return java.util.Objects.requireNonNull(kept);
    }

    private byte[] read(StoredFile file) throws IOException {
        var out = new ByteArrayOutputStream();
        files.write(file, out);
        return out.toByteArray();
    }

    private int chunks(StoredFile file) {
        return site.jdbc()
                .sql("select count(*) from documents.chunk where sha256 = :sha256")
                .param("sha256", file.sha256())
                .query(Integer.class)
                .single();
    }
}
