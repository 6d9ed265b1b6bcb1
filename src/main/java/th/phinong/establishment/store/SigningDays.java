package th.phinong.establishment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.SignedInstrument;
import th.phinong.establishment.model.SigningStage;

import java.time.LocalDate;

/** The days of signings, arranged or done, kept so that a calendar need not read events. */
@Repository
public class SigningDays {

    private final JdbcClient jdbc;

    SigningDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces a case's signings by those that it now has. */
    public void replace(CaseId id, CaseFile file) {
        jdbc.sql("delete from establishment.signing_day where case_id = :case")
                .param("case", id.value())
                .update();
        for (SignedInstrument one : file.signed()) {
            var signature = one.signature();
            insert(
                    id,
                    signature.instrument().name(),
                    signature.signedOn(),
                    signature.place().value(),
                    true);
        }
        if (file.workStage() instanceof SigningStage.ToSign(var _, var draft, var _, var settled)) {
            insert(
                    id,
                    draft.instrument().name(),
                    settled.signingOn(),
                    settled.place().value(),
                    false);
        }
    }

    private void insert(CaseId id, String instrument, LocalDate day, String place, boolean signed) {
        jdbc.sql(
                        """
                        insert into establishment.signing_day (
                            case_id, instrument, day, place, signed)
                        values (:case, :instrument, :day, :place, :signed)
                        on conflict do nothing
                        """)
                .param("case", id.value())
                .param("instrument", instrument)
                .param("day", day)
                .param("place", place)
                .param("signed", signed)
                .update();
    }
}
