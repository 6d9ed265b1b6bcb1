package th.phinong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BahtTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120000 | 120000.00",
                "1,234.5 | 1234.50",
                "๑,๒๓๔ | 1234.00",
                "0.10 | 0.10",
                "7.500 | 7.50",
                "999,999,999,999.99 | 999999999999.99"
            })
    void an_amount_is_read_as_people_write_it(String written, String amount) {
        assertThat(Baht.read(written).orElseThrow()).hasToString(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1,2", "12.345", "1e3", "1000000000000", "๑๒ บาท", "1 000"})
    void what_is_no_amount_is_not_guessed(String written) {
        assertThat(Baht.read(written)).isEmpty();
    }
}
