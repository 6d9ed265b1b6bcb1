package th.phinong.relations;

import th.phinong.documents.Arrived;
import th.phinong.documents.Checked;
import th.phinong.shared.HashChain;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A document that what is said about a point rests on.
 *
 * @param checked what was found of it
 * @param arrived the file as it was sent
 */
public record QualityDocument(Checked.Fit checked, Arrived arrived) {

    /** How many come with one act at most. */
    public static final int MOST = 5;

    /** SHA-256 over its name and every byte of it, by which it is told from another. */
    String fingerprint() {
        var bytes = new String(arrived.content().get(), StandardCharsets.ISO_8859_1);
        return HashChain.link(HashChain.START, List.of(checked.name().value(), bytes));
    }
}
