package th.phinong.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import th.phinong.shared.Language;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.PageCheck;
import th.phinong.web.TableFormat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

@ApplicationTest
class OpenDataTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort private int port;
    @Autowired private List<DataSet> sets;
    @Autowired private MessageSource messages;
    @Autowired private JdbcClient jdbc;
    private String base = "";

    @BeforeEach
    void address() {
        base = "http://localhost:" + port;
    }

    @Test
    void the_page_is_sound_in_both_languages_and_its_links_lead_somewhere() {
        new PageCheck(base).pageAndItsLinks("/open-data");
    }

    @Test
    void every_field_has_its_meaning_in_both_languages() {
        for (var set : sets) {
            for (var field : set.fields()) {
                var key = "opendata.field." + set.key() + "." + field.name();
                for (var language : Language.values()) {
                    assertThat(messages.getMessage(key, null, language.locale())).isNotBlank();
                }
            }
        }
    }

    @Test
    void the_same_data_make_the_same_bytes() {
        for (var set : sets) {
            for (var format : TableFormat.values()) {
                assertThat(written(set, format))
                        .as(set.key() + "." + format.ending())
                        .isEqualTo(written(set, format));
            }
        }
    }

    @Test
    void the_catalogue_names_every_file_with_the_checksum_that_it_has() throws Exception {
        var catalogue = JSON.readTree(get("/open-data/catalog.jsonld").body());
        int files = 0;
        for (JsonNode set : catalogue.get("dcat:dataset")) {
            for (JsonNode file : set.get("dcat:distribution")) {
                var address = URI.create(file.get("dcat:downloadURL").get("@id").asString());
                var answer = get(address.getPath());
                assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
                var checksum = file.get("spdx:checksum").get("spdx:checksumValue").get("@value");
                assertThat(sha256(answer.body())).isEqualTo(checksum.asString());
                assertThat(answer.headers().firstValue("ETag").orElseThrow())
                        .isEqualTo("\"" + checksum.asString() + "\"");
                files++;
            }
        }
        assertThat(files).isEqualTo(16);
    }

    @Test
    void each_field_of_the_dictionary_is_where_it_says() throws Exception {
        var item = JSON.readTree(get("/relations.json").body()).get("items").get(0);
        var first = JSON.readTree(get("/relations.geojson").body()).get("features").get(0);
        var fields = JSON.readTree(get("/open-data/dictionary.json").body()).get("sets").get(0);
        for (JsonNode field : fields.get("fields")) {
            var way = "/" + field.get("json").asString().replace('.', '/');
            if (field.get("required").asBoolean()) {
                assertThat(item.at(way).isMissingNode()).as(way).isFalse();
            }
            var name = field.get("name").asString();
            if (!name.equals("lat") && !name.equals("lon")) {
                assertThat(first.get("properties").has(name)).as(name).isTrue();
            }
        }
    }

    @Test
    void the_four_forms_of_the_register_hold_the_same_relations() throws Exception {
        long total =
                jdbc.sql("select count(*) from relations.relation where is_public")
                        .query(Long.class)
                        .single();
        assertThat(JSON.readTree(get("/relations.json").body()).get("items")).hasSize((int) total);
        var features = JSON.readTree(get("/relations.geojson").body()).get("features");
        assertThat(features).hasSize((int) total);
        var lines = new String(get("/relations.csv").body(), "UTF-8").split("\r\n");
        assertThat(lines).hasSize((int) total + 1);
        for (JsonNode feature : features) {
            boolean confirmed = feature.get("properties").get("counterpart_id").isNumber();
            assertThat(feature.get("geometry").isNull()).isEqualTo(!confirmed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relations.csv",
                "/relations.json?country=CN",
                "/relations.xlsx?province=TH-50&sort=-signed",
                "/open-data/units.geojson",
                "/open-data/rows.csv",
                "/open-data/listings.xlsx"
            })
    void a_reader_that_has_the_file_is_told_that_nothing_changed(String path) throws Exception {
        var first = get(path);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var day = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache, public");
        // a first download makes the checksum known, which is the better tag from then on
        tag = get(path).headers().firstValue("ETag").orElse(tag);
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(path, "If-None-Match", tag).body()).isEmpty();
        assertThat(get(path, "If-Modified-Since", day).statusCode()).isEqualTo(304);
        assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void a_change_of_the_register_is_a_new_version() throws Exception {
        var tag = get("/relations.csv?country=CN").headers().firstValue("ETag").orElseThrow();
        jdbc.sql("update relations.relation set conflicts = conflicts where id = 1").update();
        var answer = get("/relations.csv?country=CN", "If-None-Match", tag);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
    }

    @Test
    void whoever_only_asks_for_the_head_is_sent_no_body() throws Exception {
        var head =
                HttpRequest.newBuilder(URI.create(base + "/relations.xlsx"))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build();
        var answer = send(head);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("spreadsheet");
    }

    @ParameterizedTest
    @CsvSource({
        "/open-data/nothing.csv,404",
        "/open-data/units.pdf,404",
        "/open-data/relations.csv,308",
        "/relations.geojson?country=QQ,422"
    })
    void what_is_not_there_is_not_given(String path, int status) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    private static byte[] written(DataSet set, TableFormat format) {
        var out = new ByteArrayOutputStream();
        set.write(format, out);
        return out.toByteArray();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
