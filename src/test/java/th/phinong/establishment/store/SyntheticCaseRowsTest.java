package th.phinong.establishment.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import th.phinong.establishment.model.CaseAction.OpenCase;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.Counterpart;
import th.phinong.establishment.model.CounterpartLevel;
import th.phinong.establishment.model.Opening;
import th.phinong.establishment.model.Procedure;
import th.phinong.establishment.model.RelationLabel;
import th.phinong.establishment.model.Route;
import th.phinong.establishment.model.Ruling;
import th.phinong.establishment.store.SyntheticCaseRows.Entry;
import th.phinong.establishment.store.SyntheticCaseRows.History;
import th.phinong.identity.AgencyId;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.BuddhistYear;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;
import th.phinong.testing.TestDatabase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class SyntheticCaseRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProvinceCode KHON_KAEN = new ProvinceCode("TH-40");

    private static History opened() {
        var counterpart =
                new Counterpart(
                        null,
                        new LocalizedText("นคร \"ตัวอย่าง\", ก", null),
                        "CN",
                        CounterpartLevel.PROVINCE_EQUIVALENT);
        var opening =
                new Opening(
                        DAY, Route.PROVINCE, KHON_KAEN, counterpart, RelationLabel.SISTER, null);
        var desk = Desk.ofProvince(KHON_KAEN);
        if (!(Procedure.open(new OpenCase(opening), desk, DAY)
                instanceof Ruling.Accepted(var events))) {
            throw new AssertionError("the province opens its own case");
        }
        var entries = events.stream().map(e -> Entry.of(e, new AgencyId("th-40"), DAY)).toList();
        return new History(CaseFile.from(events), entries, Set.of(Party.PROVINCE));
    }

    @Test
    void made_up_cases_are_whole_chains_with_turns_and_numbers_and_count_as_no_real_ones() {
        try (var database = TestDatabase.migrated()) {
            var jdbc = database.jdbc();
            var numbers = new CaseNumbers(jdbc);
            var rows = new SyntheticCaseRows(jdbc, database.dataSource(), numbers);
            var cases = List.of(opened(), opened(), opened());
            var given = rows.numbers(cases);
            rows.add(cases, given);

            assertThat(given).containsExactly("ขก 2569/1", "ขก 2569/2", "ขก 2569/3");
            assertThat(numbers.next(new AgencyId("th-40"), BuddhistYear.of(DAY)))
                    .isEqualTo("ขก 2569/4");
            var verification = new EventVerification(new JdbcTemplate(database.dataSource()));
            assertThat(verification.verify().ok()).isTrue();
            assertThat(verification.verify().entries()).isEqualTo(3);
            assertThat(rows.hasRealCases()).isFalse();
            assertThat(count(database, "establishment.turn where since is not null")).isPositive();
            assertThat(count(database, "establishment.case_file where counterpart_en = ''"))
                    .isEqualTo(3);

            jdbc.sql("update establishment.event set body = body || ' ' where case_id = 2")
                    .update();
            assertThat(verification.verify().firstBroken())
                    .isEqualTo("establishment.event case_id=2 position=1");
            jdbc.sql("update establishment.case_file set synthetic = false where id = 1").update();
            assertThat(rows.hasRealCases()).isTrue();
        }
    }

    private static long count(TestDatabase database, String what) {
        return database.jdbc().sql("select count(*) from " + what).query(Long.class).single();
    }
}
