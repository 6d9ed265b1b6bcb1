package th.phinong.notifications;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.LocalizedText;

import java.time.LocalDate;

/**
 * What a desk is told of a case: no more than its number and title.
 *
 * @param caseId the case, at {@code /cases/<caseId>}
 * @param act the key of what is to be done, in the message files; empty where nothing is
 * @param due by when, null where there is no deadline
 */
public record Notice(
        NoticeKind kind,
        long caseId,
        String number,
        LocalizedText title,
        String act,
        @Nullable LocalDate due) {}
