package th.phinong.audit;

import java.time.Instant;

/** An entry of the audit record, as people read it. */
public record AuditLine(
        int lane,
        long position,
        Instant recordedAt,
        String actor,
        String agency,
        String what,
        String subjectType,
        String subjectId) {}
