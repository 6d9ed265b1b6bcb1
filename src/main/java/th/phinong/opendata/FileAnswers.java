package th.phinong.opendata;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import th.phinong.web.TableFormat;

import java.util.Base64;
import java.util.HexFormat;

/**
 * Answers whoever asks for a file: with the file, or with 304 to a reader whose copy is as good.
 * Files are for programs anywhere, so the pages of other sites may read them too.
 */
@Component
public class FileAnswers {

    private final DataFiles files;

    FileAnswers(DataFiles files) {
        this.files = files;
    }

    /** All of a set; its strong validator is its checksum, once that is known. */
    public @Nullable ResponseEntity<StreamingResponseBody> all(
            DataSet set, TableFormat format, ServletWebRequest request) {
        var version = DataFiles.version(set);
        var checksum = files.known(set, format, version);
        var tag =
                checksum.map(known -> "\"" + known.sha256() + "\"")
                        .orElseGet(() -> weak(version, format.ending()));
        if (isKnown(request, tag, version)) {
            return null;
        }
        var answer = answer(format, DataFiles.name(set, format));
        checksum.ifPresent(
                known -> answer.header("Repr-Digest", "sha-256=:" + base64(known.sha256()) + ":"));
        return isHead(request)
                ? answer.build()
                : answer.body(out -> files.write(set, format, version, out));
    }

    /**
     * A part of something.
     *
     * @param name the file's name
     * @param version what its data were changed by last
     * @param body writes it
     */
    public @Nullable ResponseEntity<StreamingResponseBody> part(
            String name,
            TableFormat format,
            DataVersion version,
            ServletWebRequest request,
            StreamingResponseBody body) {
        var asked =
                request.getRequest().getRequestURI() + "?" + request.getRequest().getQueryString();
        if (isKnown(request, weak(version, Integer.toHexString(asked.hashCode())), version)) {
            return null;
        }
        var answer = answer(format, name);
        return isHead(request) ? answer.build() : answer.body(body);
    }

    private static String weak(DataVersion version, String what) {
        return "W/\"" + version.name() + "/" + what + "\"";
    }

    /** Says which version there is, and whether the reader has it already. */
    private static boolean isKnown(ServletWebRequest request, String tag, DataVersion version) {
        return request.checkNotModified(tag, version.changedAt().toEpochMilli());
    }

    private static ResponseEntity.BodyBuilder answer(TableFormat format, String name) {
        return ResponseEntity.ok()
                .contentType(format.type())
                .cacheControl(CacheControl.noCache().cachePublic())
                .header("Access-Control-Allow-Origin", "*")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }

    private static boolean isHead(ServletWebRequest request) {
        return request.getHttpMethod() == HttpMethod.HEAD;
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
