package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import th.phinong.directory.Directory;
import th.phinong.directory.LevelRank;
import th.phinong.testing.ApplicationTest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

@ApplicationTest
class SyntheticHistoriesTest {

    @Autowired private Directory directory;

    @Test
    void the_procedure_accepts_every_history_and_none_is_signed() {
        var histories = SyntheticHistories.read();
        var province = directory.provinces().get(30);
        var unit =
                directory.foreignUnits().stream()
                        .filter(u -> u.rank() != LevelRank.BELOW)
                        .findFirst()
                        .orElseThrow();
        var stages = new HashSet<String>();
        for (var plan : histories.weighted()) {
            var told = histories.tell(plan, province, unit, LocalDate.of(2026, 1, 5));
            assertThat(told.entries()).hasSize(plan.steps().size() + 1);
            assertThat(told.file().signed()).isEmpty();
            assertThat(told.reached()).isNotEmpty();
            stages.add(told.file().stage().tag());
        }
        assertThat(stages).hasSizeGreaterThan(8);
    }

    @Test
    void the_command_wants_a_number_for_each_word() {
        assertThat(SeedCommand.Wanted.of(List.of("--cases", "10")))
                .isEqualTo(new SeedCommand.Wanted(10, 0));
        assertThat(SeedCommand.Wanted.of(List.of("--relations", "5", "--cases", "10")))
                .isEqualTo(new SeedCommand.Wanted(10, 5));
        assertThat(SeedCommand.Wanted.of(List.of())).isNull();
        assertThat(SeedCommand.Wanted.of(List.of("--cases"))).isNull();
        assertThat(SeedCommand.Wanted.of(List.of("--cases", "-1"))).isNull();
        assertThat(SeedCommand.Wanted.of(List.of("--people", "1"))).isNull();
    }
}
