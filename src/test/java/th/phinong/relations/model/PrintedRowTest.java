package th.phinong.relations.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import th.phinong.relations.model.Fact.Kind;
import th.phinong.relations.model.PrintedRow.Said;

import java.time.LocalDate;
import java.util.Map;

class PrintedRowTest {

    @ParameterizedTest
    @CsvSource({
        "ลงนาม Lol แล้ว,LOI_SIGNED",
        "ลงนาม LOI แล้ว,LOI_SIGNED",
        "ลงนาม Lol ด้าน Smart City,LOI_SIGNED",
        "อยู่ระหว่างกรร่าง Lol,IN_PROGRESS",
        "รอลงนาม,IN_PROGRESS",
        "ลงนามโดยเทศบาลนคร ภูเก็ตหรือยกกระดับ,IN_PROGRESS"
    })
    void the_remark_of_a_pair_in_process_tells_whether_an_loi_is_signed(
            String remark, String status) {
        var row = row(ListingKind.IN_PROGRESS, Map.of("counterpart_raw", "ก", "remark", remark));
        assertThat(row.says()).contains(new Said(Kind.STATUS, status));
    }

    @Test
    void a_year_is_of_signature_or_of_the_beginning_by_its_list() {
        var cells = Map.of("counterpart_raw", "ก", "year_be", "2560");
        assertThat(row(ListingKind.SIGNED, cells).says())
                .contains(new Said(Kind.SIGNED_YEAR, "2017"));
        assertThat(row(ListingKind.IN_PROGRESS, cells).says())
                .contains(new Said(Kind.STARTED_YEAR, "2017"));
    }

    @Test
    void a_printed_day_in_thai_digits_is_read() {
        var row =
                row(
                        ListingKind.SIGNED,
                        Map.of("counterpart_raw", "ก", "signed_date_raw", "๒๓ มีนาคม ๒๕๔๗"));
        assertThat(row.says()).contains(new Said(Kind.SIGNED_ON, "2004-03-23"));
    }

    @Test
    void a_printed_day_that_no_calendar_has_is_no_fact() {
        var row =
                row(
                        ListingKind.SIGNED,
                        Map.of("counterpart_raw", "ก", "signed_date_raw", "๓๑ กุมภาพันธ์ ๒๕๔๗"));
        assertThat(row.says()).extracting(Said::kind).doesNotContain(Kind.SIGNED_ON);
    }

    private static PrintedRow row(ListingKind kind, Map<String, String> cells) {
        return new PrintedRow("2565-test", kind, LocalDate.of(2022, 3, 10), 1, cells);
    }
}
