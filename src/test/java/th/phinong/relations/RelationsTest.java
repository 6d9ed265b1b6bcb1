package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.LevelRank;
import th.phinong.identity.AccountId;
import th.phinong.relations.Signing.Instrument;
import th.phinong.relations.Signing.Term;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.PageCheck;

import java.time.LocalDate;
import java.util.function.Supplier;

/** The verbs for cases; each test rolls back or takes a relation that no other test takes. */
@ApplicationTest
class RelationsTest {

    private static final AccountId SOMEONE = new AccountId(1);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 10);
    private static final ForeignUnitId NICE = new ForeignUnitId(64);

    @Autowired private Relations relations;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;
    @LocalServerPort private int port;

    @Test
    void a_verb_outside_the_transaction_of_its_case_is_refused() {
        assertThatThrownBy(() -> relations.opened(opening(1, "TH-11", NICE)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_public_sees_a_relation_of_a_case_from_its_signature_on() {
        var id = within(() -> relations.opened(opening(7001, "TH-11", NICE)));
        var reader = new PageCheck("http://localhost:" + port);
        assertThat(reader.get("/relations/" + id).statusCode()).isEqualTo(404);
        assertThat(reader.get("/relations.csv?province=TH-11").body()).doesNotContain("Nice");
        assertThat(total("TH-11")).isZero();
        within(() -> sign(7001, id, Instrument.LOI));
        assertThat(reader.get("/api/v1/relations/" + id).body()).contains("LOI_SIGNED");
        within(() -> sign(7001, id, Instrument.MOU));
        assertThat(total("TH-11")).isEqualTo(1);
        var page = reader.page("/relations/" + id);
        assertThat(page.text())
                .contains("10 พฤษภาคม 2569", "สถาปนาความสัมพันธ์แล้ว", "ผู้ว่าราชการจังหวัด");
        assertThat(reader.get("/api/v1/relations/" + id).body()).contains("\"instruments\":[{");
    }

    @Test
    void the_same_province_and_unit_is_the_relation_that_the_lists_hold() {
        undone(
                () -> {
                    var id = relations.opened(opening(7002, "TH-83", NICE));
                    assertThat(id.value()).isEqualTo(2);
                    assertThat(status(id)).isEqualTo("ESTABLISHED");
                });
    }

    @Test
    void bangkok_and_unknown_units_are_refused() {
        undone(
                () -> {
                    assertThatThrownBy(() -> relations.opened(opening(7003, "TH-10", NICE)))
                            .isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(
                                    () ->
                                            relations.opened(
                                                    opening(
                                                            7003,
                                                            "TH-11",
                                                            new ForeignUnitId(99_999))))
                            .isInstanceOf(IllegalArgumentException.class);
                });
    }

    @Test
    void a_case_that_ends_leaves_the_relation_out_of_the_public_register() {
        undone(
                () -> {
                    var id = relations.opened(opening(7004, "TH-12", NICE));
                    relations.declined(new Ending(new CaseRef(7004), id, DAY, SOMEONE));
                    assertThat(status(id)).isEqualTo("DECLINED");
                    assertThat(isPublic(id)).isFalse();
                });
    }

    @Test
    void a_proposal_is_shown_what_it_may_repeat() {
        var phuket = new ProvinceCode("TH-83");
        undone(
                () -> {
                    assertThat(relations.possibleDuplicates(phuket, new Counterpart.Known(NICE)))
                            .singleElement()
                            .satisfies(d -> assertThat(d.sure()).isTrue());
                    var named =
                            new Counterpart.Named(
                                    new LocalizedText("เมืองไห่หนาน", "Hainan"),
                                    "CN",
                                    LevelRank.BELOW);
                    assertThat(relations.possibleDuplicates(phuket, named))
                            .anySatisfy(d -> assertThat(d.counterpart().en()).isEqualTo("Hainan"));
                });
    }

    @Test
    void a_fact_can_be_neither_changed_nor_removed() {
        assertThatThrownBy(
                        () ->
                                jdbc.sql("update relations.fact set value = 'x' where id = 1")
                                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from relations.fact where id = 1").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_kept_totals_are_those_that_counting_gives() {
        var kept = "select sum(relations) from relations.total_by_province";
        var byYear = "select sum(relations) from relations.total_by_country_and_year";
        var counted = "select count(*) from relations.relation where is_public";
        assertThat(number(kept)).isEqualTo(number(counted)).isEqualTo(number(byYear));
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

    private RelationId sign(long caseId, RelationId id, Instrument instrument) {
        relations.signed(
                new Signing(
                        new CaseRef(caseId),
                        12,
                        id,
                        instrument,
                        DAY,
                        "นีซ",
                        "ผู้ว่าราชการจังหวัด",
                        "Mayor",
                        new Term(Term.Kind.YEARS, 5),
                        SOMEONE));
        return id;
    }

    private RelationId within(Supplier<RelationId> verb) {
        return transaction.execute(status -> verb.get());
    }

    private void undone(Runnable verbs) {
        transaction.executeWithoutResult(
                status -> {
                    status.setRollbackOnly();
                    verbs.run();
                });
    }

    private String status(RelationId id) {
        return jdbc.sql("select status from relations.relation where id = " + id)
                .query(String.class)
                .single();
    }

    private boolean isPublic(RelationId id) {
        return jdbc.sql("select is_public from relations.relation where id = " + id)
                .query(Boolean.class)
                .single();
    }

    private long total(String province) {
        return number(
                "select coalesce(sum(relations), 0) from relations.total_by_province where"
                        + " province_iso = '"
                        + province
                        + "'");
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
