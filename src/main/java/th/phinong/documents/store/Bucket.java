package th.phinong.documents.store;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Contents as objects of a bucket of S3, or of what speaks as S3 does. The store is told the hash
 * and refuses what arrives as another.
 */
final class Bucket implements ContentPlace {

    private final S3Client s3;
    private final String bucket;
    private final String prefix;

    /**
     * A bucket.
     *
     * @param prefix what every object's name begins with, perhaps empty
     */
    Bucket(S3Client s3, String bucket, String prefix) {
        this.s3 = s3;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public int chunks(int size) {
        return 0;
    }

    @Override
    public void keep(String sha256, byte[] content) {
        var checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        s3.putObject(
                object -> object.bucket(bucket).key(prefix + sha256).checksumSHA256(checksum),
                RequestBody.fromBytes(content));
    }

    @Override
    public InputStream read(String sha256) throws IOException {
        try {
            return s3.getObject(object -> object.bucket(bucket).key(prefix + sha256));
        } catch (NoSuchKeyException e) {
            throw new FileNotFoundException(sha256);
        } catch (SdkException e) {
            throw new IOException("the bucket does not give " + sha256, e);
        }
    }
}
