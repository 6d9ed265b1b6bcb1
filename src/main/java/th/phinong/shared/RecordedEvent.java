package th.phinong.shared;

import java.util.Map;

/** Something done that the audit record keeps, in the transaction in which it was done. */
public interface RecordedEvent {

    /** What was done, in kebab-case with the module before it: {@code establishment.propose}. */
    String what();

    /** The kind of thing it was done to: {@code case}, {@code relation}, {@code account}. */
    String subjectType();

    /** The id of the thing it was done to. */
    String subjectId();

    /** The facts, as a JSON object would have them; no secrets. */
    Map<String, Object> detail();
}
