package th.phinong.relations;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.HashChain;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody says about a point.
 *
 * @param reason why, 1 to 1000 characters
 * @param reference the document that shows it, or null
 * @param documents files that show it, at most {@link QualityDocument#MOST}
 * @param key what the sender calls the request, 1 to 200 characters, or null
 */
public record QualitySaid(
        QualityAct act,
        String reason,
        @Nullable String reference,
        List<QualityDocument> documents,
        @Nullable String key) {

    public QualitySaid {
        documents = List.copyOf(documents);
    }

    /** SHA-256 over all that was said of a point, by which it is told from anything else. */
    String digest(RelationId relation, QualityIssue issue) {
        var said = new ArrayList<String>();
        said.add(relation.toString());
        said.add(issue.name());
        said.add(act.name());
        said.add(reason);
        said.add(reference == null ? "" : reference);
        documents.forEach(document -> said.add(document.fingerprint()));
        return HashChain.link(HashChain.START, said);
    }
}
