package th.phinong.establishment.store;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.model.CaseEvent;
import th.phinong.identity.AccountId;
import th.phinong.shared.HashChain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An event of a case with who recorded it and when, and its place in the case's chain.
 *
 * @param position counted from 1 within the case
 * @param body the event as it was hashed, JSON
 * @param author the recording account's user name
 * @param agency the code of the agency acted for
 * @param previous the hash of the event before
 */
public record RecordedCaseEvent(
        CaseId caseId,
        long position,
        CaseEvent event,
        String body,
        Instant recordedAt,
        AccountId account,
        String author,
        String agency,
        String previous) {

    /** The hash over everything above. */
    public String hash() {
        return HashChain.link(
                previous,
                List.of(
                        caseId.toString(),
                        Long.toString(position),
                        event.tag(),
                        event.happenedOn().toString(),
                        body,
                        recordedAt.toString(),
                        account.toString(),
                        author,
                        agency));
    }

    /** The same fields as a row has them, so that a row can be checked without being understood. */
    static List<String> fields(ResultSet row) throws SQLException {
        return List.of(
                row.getString("id"),
                row.getString("position"),
                row.getString("kind"),
                row.getString("happened_on"),
                row.getString("body"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant().toString(),
                row.getString("account"),
                row.getString("author"),
                row.getString("agency"));
    }
}
