package th.phinong.establishment;

/**
 * What the sender calls a request, so that sending it again does it once.
 *
 * @param key chosen by the sender, 1 to 200 characters
 * @param digest SHA-256 over the request, so that the key cannot stand for another one
 */
public record RequestKey(String key, String digest) {

    private static final int LONGEST = 200;

    public RequestKey {
        if (key.isBlank() || key.length() > LONGEST) {
            throw new IllegalArgumentException("a request's key has 1 to 200 characters");
        }
    }
}
