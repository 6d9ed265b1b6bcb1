package th.phinong.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

import th.phinong.testing.ApplicationTest;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

@ApplicationTest
class ContentPlacesTest {

    private static final Instant NOW = Instant.parse("2026-01-05T02:00:00Z");

    @Autowired private ApplicationContext application;
    @TempDir private Path folder;
    private FakeBucket store;
    private S3Client s3;

    @BeforeEach
    void start() throws IOException {
        store = new FakeBucket();
        var keys = AwsBasicCredentials.create("a-key", "a-secret");
        s3 =
                ContentPlaces.client(store.address().toString(), "us-east-1")
                        .credentialsProvider(StaticCredentialsProvider.create(keys))
                        .build();
    }

    @AfterEach
    void stop() {
        s3.close();
        store.close();
    }

    @Test
    void a_content_comes_back_from_a_folder_as_it_was_and_nothing_unfinished_stays()
            throws Exception {
        var place = new Folder(folder);
        var content = content();
        place.keep(hash(content), content);
        place.keep(hash(content), content);
        assertThat(place.read(hash(content))).hasBinaryContent(content);
        try (var files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly(hash(content));
        }
        assertThatThrownBy(() -> place.read(hash(new byte[0])))
                .isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void a_content_comes_back_from_a_bucket_as_it_was() throws Exception {
        var place = new Bucket(s3, "files", "phinong/");
        var content = content();
        place.keep(hash(content), content);
        assertThat(store.names()).containsExactly("/files/phinong/" + hash(content));
        assertThat(place.read(hash(content))).hasBinaryContent(content);
        assertThatThrownBy(() -> place.read(hash(new byte[0])))
                .isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void a_bucket_that_keeps_something_else_is_an_error_and_not_a_file() {
        var place = new Bucket(s3, "files", "");
        var content = content();
        assertThatThrownBy(() -> place.keep(hash(new byte[] {1}), content))
                .isInstanceOf(SdkException.class);
        assertThat(store.names()).isEmpty();
    }

    @Test
    void contents_stay_readable_where_they_lie_when_new_ones_go_elsewhere() throws Exception {
        var inDatabase = content();
        var before = contents("database").keep(inDatabase, NOW);
        var setting = folder.toUri().toString();
        var inFolder = content();
        var after = contents(setting).keep(inFolder, NOW);
        assertThat(read(contents(setting), before)).isEqualTo(inDatabase);
        assertThat(read(contents(setting), after)).isEqualTo(inFolder);
        assertThat(contents(setting).keep(inDatabase, NOW)).isEqualTo(before);
        assertThatThrownBy(() -> read(contents("database"), after))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("PHINONG_FILES");
        assertThat(contents(setting).verify().ok()).isTrue();
        Files.write(folder.resolve(after.substring(0, 2)).resolve(after), new byte[] {0});
        assertThat(contents(setting).verify().firstBroken()).isEqualTo(after);
        assertThatThrownBy(() -> read(contents(setting), after)).isInstanceOf(IOException.class);
        Files.delete(folder.resolve(after.substring(0, 2)).resolve(after));
        assertThat(contents(setting).verify().firstBroken()).isEqualTo(after);
        jdbc().sql("delete from documents.content where sha256 = :sha256")
                .param("sha256", after)
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Database", "/srv/files", "file:///not/there", "https://bucket"})
    void a_setting_that_names_no_place_keeps_the_program_from_starting(String setting) {
        assertThatThrownBy(() -> contents(setting)).hasMessageContaining("PHINONG_FILES");
    }

    private Contents contents(String setting) {
        var table = application.getBean(ChunkTable.class);
        return new Contents(jdbc(), new ContentPlaces(table, setting, "", "us-east-1"));
    }

    private JdbcClient jdbc() {
        return application.getBean(JdbcClient.class);
    }

    private static byte[] read(Contents contents, String sha256) throws IOException {
        var out = new ByteArrayOutputStream();
        contents.write(sha256, out);
        return out.toByteArray();
    }

    private static byte[] content() {
        return ("สำเนา " + UUID.randomUUID()).repeat(50_000).getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
