package th.phinong.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One link after another: each entry's hash covers its own fields and the hash before it, so that
 * no entry can be changed, dropped or moved without the next one telling.
 */
public final class HashChain {

    /** The hash before the first entry: 64 zeroes. */
    public static final String START = "0".repeat(64);

    private HashChain() {}

    /**
     * The hash of an entry.
     *
     * @param previous the hash of the entry before, 64 hexadecimal digits
     * @param fields the entry's fields in a fixed order; each is hashed with its length, so that
     *     moving a character from one field to the next changes the hash
     * @return SHA-256 as 64 hexadecimal digits
     */
    public static String link(String previous, List<String> fields) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((previous + text(fields)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Fields as a hash covers them, each with its length in bytes of UTF-8: {@code :2:ok:0:}.
     *
     * @param fields in a fixed order
     */
    public static String text(List<String> fields) {
        var text = new StringBuilder();
        for (String field : fields) {
            text.append(':').append(field.getBytes(StandardCharsets.UTF_8).length);
            text.append(':').append(field);
        }
        return text.toString();
    }
}
