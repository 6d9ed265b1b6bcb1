package th.phinong.relations.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import th.phinong.relations.model.RowMatch.How;

class UnitMatcherTest {

    private final UnitMatcher matcher = Units.matcher();

    @ParameterizedTest
    @CsvSource({
        "จังหวัดบันเตียเมียนเจย ราชอาณาจักรกัมพูชา,Banteay Meanchey",
        "จังหวัด พระตะบอง ราชอาณาจักรกัมพูชา,Battambang",
        "เกาะกง ราชอาณาจักรกัมพูชา,Koh Kong",
        "แขวงหลวงพระบาง สปป.ลาว,Luang Prabang",
        "เขตการปกครองตนเองหนิงเซี่ยหุย สาธารณรัฐประชาชนจีน,Ningxia Hui Autonomous Region",
        "มณฑลไหหลำ สาธารณรัฐประชาชนจีน,Hainan",
        "เมืองกว่างโจว มณฑลกว่างตุง สาธารณรัฐประชาชนจีน,Guangzhou",
        "นครเฉิงตูมณฑล เสฉวน สาธารณรัฐประชาชนจีน,Chengdu",
        "Port Blair สาธารณรัฐอินเดียน,Port Blair",
        "จังหวัดกว๋างจิ,Quảng Trị"
    })
    void the_same_name_but_for_tones_level_words_parents_and_country_is_certain(
            String printed, String unit) {
        var match = matcher.match(printed, "");
        assertThat(match.how()).isEqualTo(How.EXACT);
        assertThat(match.unit())
                .isNotNull()
                .satisfies(u -> assertThat(u.name().en()).isEqualTo(unit));
    }

    @ParameterizedTest
    @CsvSource({
        "มณฑลกวางสี สาธารณรัฐประชาชนจีน,Guangxi Zhuang Autonomous Region",
        "เมืองเซียงรุ่ง มณฑลยูนนาน สาธารณรัฐประชาชนจีน,Jinghong",
        "จังหวัดเถื่อเทียน เวียดนาม สาธารณรัฐสังคมนิยมเวียดนาม,Thừa Thiên Huế",
        "เมืองซินโจว เขตปกครองตนเองกว่างซีจ้วง สาธารณรัฐประชาชนจีน,Qinzhou"
    })
    void another_name_is_tied_with_its_reason(String printed, String unit) {
        var match = matcher.match(printed, "");
        assertThat(match.how()).isEqualTo(How.ALIAS);
        assertThat(match.unit())
                .isNotNull()
                .satisfies(u -> assertThat(u.name().en()).isEqualTo(unit));
        assertThat(match.fact()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เมืองกังวัน จังหวัดกังวัน สาธารณรัฐเกาหลี",
                "กรุงเทพมหานคร ฎฎาน",
                "กรุงเทพมหานคร",
                "มณฑลไต้หวัน สาธารณรัฐประชาชนจีน",
                "เมืองซินโจว สาธารณรัฐประชาชนจีน",
                "เมืองลั่วหยาง มณฑลเสฉวน สาธารณรัฐประชาชนจีน",
                "มณฑลช่านสี สาธารณรัฐประชาชนจีน",
                "เมืองตู สาธารณรัฐประชาชนจีน"
            })
    void what_is_not_certain_stays_unmatched(String printed) {
        var match = matcher.match(printed, "");
        assertThat(match.how()).isEqualTo(How.NONE);
        assertThat(match.unit()).isNull();
        assertThat(match.score()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"จังหวัดอุดรธานี", "จังหวัดกำแพงเพชร"})
    void a_thai_province_printed_under_cambodia_is_no_cambodian_province(String printed) {
        assertThat(matcher.match(printed, "ราชอาณาจักรกัมพูชา").how()).isEqualTo(How.NONE);
    }

    @Test
    void the_heading_of_a_country_counts_where_the_row_prints_none() {
        assertThat(matcher.match("จังหวัดพระตะบอง", "ราชอาณาจักรกัมพูชา").how())
                .isEqualTo(How.EXACT);
        assertThat(matcher.match("จังหวัดพระตะบอง", "มาเลเซีย").how()).isEqualTo(How.NONE);
    }

    @Test
    void a_known_beginning_with_another_rest_says_so() {
        var match = matcher.match("เมืองลั่วหยาง มณฑลเสฉวน สาธารณรัฐประชาชนจีน", "");
        assertThat(match.reason()).isEqualTo("rest-differs");
        assertThat(match.fact())
                .isNotNull()
                .satisfies(f -> assertThat(f.en()).isEqualTo("Luoyang"));
    }
}
