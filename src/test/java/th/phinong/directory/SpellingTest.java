package th.phinong.directory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "กว่างซี,กวางสี",
        "กวังตรี,กวางตรี",
        "เซี่ยงไฮ้,เซียงไฮ้",
        "ยวี่หลิน,ยู่หลิน",
        "ฉู่จิ้ง,ชวีจิ้ง",
        "ญี่ปุ่น,ยี่ปุ่น",
        "หนานหนิง,นานหนิง",
        "ควีนส์แลนด์,ควีนแลนด์",
        "Đà Nẵng,da nang",
        "Kota Kinabalu,Kotakinabalu"
    })
    void spellings_of_one_name_sound_the_same(String one, String other) {
        assertThat(Spelling.sound(one)).isEqualTo(Spelling.sound(other));
    }

    @ParameterizedTest
    @CsvSource({"ฝูเจี้ยน,ผู้เจียน", "ด้าเหลียน,ต้าเหลียน", "Guangzi,Guangxi", "ฉงจ้าว,ฉงจั่ว"})
    void what_scans_confuse_is_more_alike_than_another_letter(String one, String other) {
        var sound = Spelling.sound(one);
        int letters = Math.max(sound.length(), Spelling.sound(other).length());
        assertThat(Spelling.likeness(sound, Spelling.sound(other), 0))
                .isGreaterThan(1 - 1.0 / letters);
    }

    @Property
    void a_name_is_fully_alike_to_itself_and_likeness_goes_both_ways(
            @ForAll @StringLength(max = 12) @CharRange(from = 'ก', to = 'ฮ') String one,
            @ForAll @StringLength(min = 1, max = 12) @CharRange(from = 'ก', to = 'ฮ')
                    String other) {
        assertThat(Spelling.likeness(other, other, 0.5)).isEqualTo(1);
        assertThat(Spelling.likeness(one, other, 0))
                .isEqualTo(Spelling.likeness(other, one, 0))
                .isBetween(0.0, 1.0);
    }

    @Property
    void giving_up_early_never_hides_what_is_alike_enough(
            @ForAll @StringLength(min = 1, max = 10) @CharRange(from = 'ก', to = 'ซ') String one,
            @ForAll @StringLength(min = 1, max = 10) @CharRange(from = 'ก', to = 'ซ') String other,
            @ForAll @DoubleRange(min = 0.1, max = 0.95) double least) {
        double whole = Spelling.likeness(one, other, 0);
        double bounded = Spelling.likeness(one, other, least);
        assertThat(bounded).isEqualTo(whole < least ? 0 : whole);
    }

    @Property
    void the_names_that_are_looked_at_first_leave_none_out(
            @ForAll @StringLength(min = 1, max = 10) @CharRange(from = 'ก', to = 'ฮ') String one,
            @ForAll @StringLength(min = 1, max = 10) @CharRange(from = 'ก', to = 'ฮ') String other,
            @ForAll @DoubleRange(min = 0.1, max = 0.95) double least) {
        var names = new NearNames<String>();
        names.add(other, other);
        assertThat(names.nearest(one, least, 1).isEmpty())
                .isEqualTo(Spelling.likeness(one, other, least) == 0);
    }

    @Property
    void a_part_of_a_name_always_has_a_part_of_its_key(
            @ForAll @StringLength(min = 1, max = 12) @CharRange(from = 'ก', to = 'ฺ') String name,
            @ForAll @DoubleRange(min = 0, max = 1) double from) {
        var part = name.substring((int) (from * (name.length() - 1)));
        assertThat(SearchKey.alike(name).text()).endsWith(SearchKey.alike(part).text());
    }
}
