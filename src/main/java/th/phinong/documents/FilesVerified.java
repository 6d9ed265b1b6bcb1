package th.phinong.documents;

import org.jspecify.annotations.Nullable;

/**
 * What a check of all stored content found.
 *
 * @param contents how many contents were read
 * @param firstBroken the hash of the first that is not as it was stored, or null
 */
public record FilesVerified(long contents, @Nullable String firstBroken) {

    public boolean ok() {
        return firstBroken == null;
    }
}
