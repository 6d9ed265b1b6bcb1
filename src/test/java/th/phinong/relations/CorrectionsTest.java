package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import th.phinong.directory.ForeignUnitId;
import th.phinong.identity.AccountId;
import th.phinong.relations.model.Fact;
import th.phinong.relations.store.FactStore;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;
import th.phinong.testing.ApplicationTest;

import java.time.LocalDate;

/** What a correction leaves in the register's tables; every test rolls back. */
@ApplicationTest
class CorrectionsTest {

    private static final AccountId SOMEONE = new AccountId(1);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 10);
    private static final ForeignUnitId NICE = new ForeignUnitId(64);
    private static final Correction WHY =
            new Correction(SOMEONE, new LocalizedText("จังหวัดภูเก็ต", "Phuket"), "ผิดหน่วยงาน");

    @Autowired private Relations relations;
    @Autowired private FactStore facts;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;

    @Test
    void a_relation_that_the_lists_hold_stays_when_a_case_leaves_it() {
        undone(
                () -> {
                    var listed = relations.opened(opening(8001, "TH-83", NICE));
                    var year = year(listed);
                    relations.signed(signing(8001, listed, DAY));
                    assertThat(year(listed)).isEqualTo(2026);
                    var right =
                            relations.counterpartCorrected(
                                    listed, opening(8001, "TH-83", new ForeignUnitId(65)), WHY);
                    assertThat(right).isNotEqualTo(listed);
                    assertThat(year(listed)).isEqualTo(year);
                    assertThat(isPublic(listed)).isTrue();
                    assertThat(year(right)).isEqualTo(2026);
                });
    }

    @Test
    void every_fact_that_was_moved_names_the_one_whose_place_it_takes() {
        undone(
                () -> {
                    var wrong = relations.opened(opening(8002, "TH-84", NICE));
                    relations.signed(signing(8002, wrong, DAY));
                    var said = facts.of(wrong).size();
                    var right =
                            relations.counterpartCorrected(
                                    wrong, opening(8002, "TH-84", new ForeignUnitId(65)), WHY);
                    assertThat(facts.of(wrong))
                            .hasSize(said)
                            .noneMatch(Fact::counts)
                            .allMatch(fact -> fact.replaced().relation().equals(right));
                    assertThat(facts.of(right)).hasSize(said).allMatch(Fact::counts);
                    assertThat(isPublic(wrong)).isFalse();
                    assertThat(isPublic(right)).isTrue();
                });
    }

    @Test
    void a_case_of_two_instruments_corrects_the_one_that_was_wrong() {
        undone(
                () -> {
                    var id = relations.opened(opening(8003, "TH-85", NICE));
                    relations.signed(loi(8003, id));
                    relations.signed(signing(8003, id, DAY));
                    relations.corrected(signing(8003, id, DAY.plusDays(1)), WHY);
                    assertThat(facts.of(id))
                            .filteredOn(fact -> !fact.counts())
                            .isNotEmpty()
                            .allMatch(fact -> fact.sourceRef().equals("8003/12"));
                    assertThat(signedOn(id)).isEqualTo(DAY.plusDays(1));
                });
    }

    @Test
    void what_is_the_same_is_not_said_again() {
        undone(
                () -> {
                    var id = relations.opened(opening(8004, "TH-86", NICE));
                    relations.signed(signing(8004, id, DAY));
                    var said = facts.of(id).size();
                    relations.corrected(signing(8004, id, DAY), WHY);
                    assertThat(facts.of(id)).hasSize(said).allMatch(Fact::counts);
                });
    }

    @Test
    void a_fact_is_corrected_once_and_never_without_a_reason() {
        undone(
                () -> {
                    var id = relations.opened(opening(8005, "TH-90", NICE));
                    relations.signed(signing(8005, id, DAY));
                    var fact = facts.of(id).getLast().id();
                    assertThatThrownBy(() -> say(id, fact, null))
                            .isInstanceOf(DataAccessException.class)
                            .hasMessageContaining("fact_correction_says_who_and_why");
                });
        undone(
                () -> {
                    var id = relations.opened(opening(8006, "TH-90", NICE));
                    relations.signed(signing(8006, id, DAY));
                    var fact = facts.of(id).getLast().id();
                    say(id, fact, "เหตุผล");
                    assertThatThrownBy(() -> say(id, fact, "อีกครั้ง"))
                            .isInstanceOf(DataAccessException.class)
                            .hasMessageContaining("fact_is_corrected_once");
                });
    }

    private void say(RelationId id, long corrects, String reason) {
        jdbc.sql(
                        """
                        insert into relations.fact
                               (relation_id, kind, value, source_type, source_ref, as_at, is_public,
                                recorded_at, recorded_by, corrects, corrected_by_th, reason)
                        values (:id, 'PLACE', 'x', 'CASE', '1/1', current_date, true, now(), 'test',
                                :corrects, 'ผู้แก้ไข', :reason)
                        """)
                .param("id", id.value())
                .param("corrects", corrects)
                .param("reason", reason)
                .update();
    }

    private static Opening opening(long caseId, String province, ForeignUnitId unit) {
        return new Opening(
                new CaseRef(caseId),
                new ProvinceCode(province),
                new Counterpart.Known(unit),
                null,
                DAY,
                SOMEONE);
    }

    private static Signing signing(long caseId, RelationId id, LocalDate day) {
        return signing(caseId, 12, id, Signing.Instrument.MOU, day);
    }

    private static Signing loi(long caseId, RelationId id) {
        return signing(caseId, 8, id, Signing.Instrument.LOI, DAY);
    }

    private static Signing signing(
            long caseId, int entry, RelationId id, Signing.Instrument instrument, LocalDate day) {
        return new Signing(
                new CaseRef(caseId),
                entry,
                id,
                instrument,
                day,
                "นีซ",
                "ผู้ว่าราชการจังหวัด",
                "Mayor",
                new Signing.Term(Signing.Term.Kind.YEARS, 5),
                SOMEONE);
    }

    private void undone(Runnable verbs) {
        transaction.executeWithoutResult(
                status -> {
                    status.setRollbackOnly();
                    verbs.run();
                });
    }

    private Integer year(RelationId id) {
        return column(id, "signed_year", Integer.class);
    }

    private LocalDate signedOn(RelationId id) {
        return column(id, "signed_on", LocalDate.class);
    }

    private Boolean isPublic(RelationId id) {
        return column(id, "is_public", Boolean.class);
    }

    private <T> T column(RelationId id, String column, Class<T> type) {
        return jdbc.sql("select " + column + " from relations.relation where id = " + id)
                .query(type)
                .optional()
                .orElse(null);
    }
}
