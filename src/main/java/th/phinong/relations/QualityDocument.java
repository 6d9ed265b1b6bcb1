package th.phinong.relations;

import th.phinong.documents.Arrived;
import th.phinong.documents.Checked;

/**
 * A document that what is said about a point rests on.
 *
 * @param checked what was found of it
 * @param arrived the file as it was sent
 */
public record QualityDocument(Checked.Fit checked, Arrived arrived) {

    /** How many come with one act at most. */
    public static final int MOST = 5;
}
