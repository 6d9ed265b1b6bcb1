package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.time.Instant;
import java.util.List;

/**
 * A case that waits on a desk for one act.
 *
 * @param instruments the instruments that the act is owed for, none where it is no duty
 * @param since when it came to the desk first
 */
public record WaitingCase(
        CaseId caseId,
        String number,
        @Nullable ProvinceCode province,
        LocalizedText counterpart,
        String country,
        List<String> instruments,
        Instant since) {

    public WaitingCase {
        instruments = List.copyOf(instruments);
    }
}
