package th.phinong.documents.store;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * The places that contents lie in. New ones go where {@code PHINONG_FILES} says: {@code database},
 * a folder as {@code file:///srv/phinong/files}, or a bucket as {@code s3://bucket/prefix/}. Those
 * from before stay where they are and are read from there.
 */
@Component
class ContentPlaces {

    /** The kinds of places, as the table of contents names them. */
    enum Kind {
        DATABASE,
        FOLDER,
        BUCKET
    }

    private final Map<Kind, ContentPlace> places = new EnumMap<>(Kind.class);
    private final Kind ofNew;

    ContentPlaces(
            ChunkTable table,
            @Value("${phinong.files}") String setting,
            @Value("${phinong.s3-endpoint}") String endpoint,
            @Value("${phinong.s3-region}") String region) {
        places.put(Kind.DATABASE, table);
        this.ofNew = kind(setting);
        switch (ofNew) {
            case DATABASE -> {}
            case FOLDER -> places.put(ofNew, new Folder(folder(setting)));
            case BUCKET ->
                    places.put(
                            ofNew, bucket(URI.create(setting), client(endpoint, region).build()));
        }
    }

    Kind ofNew() {
        return ofNew;
    }

    ContentPlace forNew() {
        return places.get(ofNew);
    }

    /**
     * A place that contents lie in.
     *
     * @throws IOException if the settings do not say where that is
     */
    ContentPlace of(Kind kind) throws IOException {
        @Nullable ContentPlace place = places.get(kind);
        if (place == null) {
            throw new IOException("PHINONG_FILES names no place of kind " + kind);
        }
        return place;
    }

    private static Kind kind(String setting) {
        if (setting.equals("database")) {
            return Kind.DATABASE;
        }
        if (setting.startsWith("file:/")) {
            return Kind.FOLDER;
        }
        if (setting.startsWith("s3://")) {
            return Kind.BUCKET;
        }
        throw new IllegalArgumentException(
                "PHINONG_FILES is neither database nor file:///… nor s3://…");
    }

    private static Path folder(String setting) {
        var folder = Path.of(URI.create(setting));
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new IllegalArgumentException(
                    "PHINONG_FILES names a folder that is not there or cannot be written");
        }
        return folder;
    }

    private static Bucket bucket(URI setting, S3Client client) {
        return new Bucket(client, setting.getHost(), setting.getPath().substring(1));
    }

    /**
     * A client of a store that speaks S3. Its keys are read as every program of that provider reads
     * them.
     *
     * @param endpoint the store's address, or empty for the provider's own
     */
    static S3ClientBuilder client(String endpoint, String region) {
        var client =
                S3Client.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .region(Region.of(region))
                        // Bodies as they are: not every store takes them in signed pieces.
                        .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false));
        return endpoint.isEmpty()
                ? client
                : client.endpointOverride(URI.create(endpoint)).forcePathStyle(true);
    }
}
