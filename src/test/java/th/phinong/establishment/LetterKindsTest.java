package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import th.phinong.documents.LetterForm;
import th.phinong.documents.Passage;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.LetterKind;
import th.phinong.identity.Party;
import th.phinong.shared.Language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters' data: forms, salutations, and that they hang together. */
class LetterKindsTest {

    private final LetterKinds kinds = new LetterKinds();

    @ParameterizedTest
    @CsvSource({
        "นายกรัฐมนตรี, กราบเรียน, ขอแสดงความนับถืออย่างยิ่ง",
        "ประธานศาลรัฐธรรมนูญ, กราบเรียน, ขอแสดงความนับถืออย่างยิ่ง",
        "รัฐบุรุษ, กราบเรียน, ขอแสดงความนับถืออย่างยิ่ง",
        "รัฐมนตรีว่าการกระทรวงมหาดไทย, เรียน, ขอแสดงความนับถือ",
        "ปลัดกระทรวงการต่างประเทศ, เรียน, ขอแสดงความนับถือ",
        "เลขาธิการคณะรัฐมนตรี, เรียน, ขอแสดงความนับถือ",
        "เลขาธิการคณะกรรมการกฤษฎีกา, เรียน, ขอแสดงความนับถือ",
        "ผู้ว่าราชการจังหวัดขอนแก่น, เรียน, ขอแสดงความนับถือ"
    })
    void an_office_is_addressed_as_the_regulation_says(
            String office, String salutation, String closing) {
        var courtesy = kinds.shared().courtesyTo(office);
        assertThat(courtesy.salutation()).isEqualTo(salutation);
        assertThat(courtesy.closing()).isEqualTo(closing);
    }

    @Test
    void fourteen_offices_are_addressed_with_the_greatest_respect() {
        assertThat(kinds.shared().courtesies().getFirst().offices())
                .hasSize(14)
                .doesNotHaveDuplicates();
    }

    @Test
    void only_letters_within_one_ministry_are_memoranda() {
        assertThat(kinds.all())
                .filteredOn(kind -> kind.form() == LetterForm.MEMO)
                .allSatisfy(
                        kind -> {
                            var sender = kinds.shared().thai().get(kind.sender());
                            var to = kinds.shared().offices().get(kind.addressee());
                            var ministry =
                                    kind.sender() == Party.POST
                                            ? kinds.shared().thai().get(Party.MFA).agency()
                                            : sender.agency();
                            assertThat(to.title()).endsWith(ministry);
                        });
        assertThat(of("consult").form()).isEqualTo(LetterForm.EXTERNAL);
        assertThat(of("consent-interior").form()).isEqualTo(LetterForm.MEMO);
        assertThat(of("overture").form()).isEqualTo(LetterForm.MEMO);
    }

    @Test
    void reminders_and_copies_are_stamped_and_papers_to_Cabinet_have_the_seven_headings() {
        assertThat(kinds.all())
                .filteredOn(kind -> kind.form() == LetterForm.STAMPED)
                .extracting(LetterKind::key)
                .containsExactlyInAnyOrder(
                        "pass-on", "remind-province", "remind-foreign", "remind-council");
        for (var key : List.of("cabinet-decision", "cabinet-information")) {
            var kind = of(key);
            assertThat(kind.form()).isEqualTo(LetterForm.CABINET);
            assertThat(kinds.shared().offices().get(kind.addressee()).title())
                    .isEqualTo("เลขาธิการคณะรัฐมนตรี");
            assertThat(headings(kind))
                    .containsExactlyInAnyOrder(
                            "1. เรื่องเดิม",
                            "2. เหตุผลความจำเป็นที่ต้องเสนอคณะรัฐมนตรี",
                            "3. ความเร่งด่วนของเรื่อง",
                            "4. สาระสำคัญ ข้อเท็จจริงและข้อกฎหมาย",
                            "5. ค่าใช้จ่ายและแหล่งที่มา",
                            "6. ความเห็นของหน่วยงานที่เกี่ยวข้อง",
                            "7. ข้อเสนอ");
        }
    }

    private static Set<String> headings(LetterKind kind) {
        return kind.body().stream()
                .map(LetterKind.Line::heading)
                .filter(heading -> !heading.isEmpty())
                .collect(Collectors.toSet());
    }

    @Test
    void every_act_that_goes_from_one_desk_to_another_has_its_letter() {
        var written = kinds.all().stream().map(LetterKind::action).collect(Collectors.toSet());
        var withoutLetter =
                EnumSet.of(
                        ActionName.RECORD_COMMITTEE,
                        ActionName.SAVE_PROPOSAL,
                        ActionName.APPRAISE,
                        ActionName.CLASSIFY,
                        ActionName.SIGN,
                        ActionName.SUSPEND,
                        ActionName.RESUME,
                        ActionName.REOPEN,
                        ActionName.CORRECT,
                        ActionName.RECORD_IRREGULARITY,
                        ActionName.MOVE_TO_VERSION);
        assertThat(ActionName.values())
                .allSatisfy(
                        action ->
                                assertThat(written.contains(action))
                                        .as(action.tag())
                                        .isNotEqualTo(withoutLetter.contains(action)));
    }

    @Test
    void what_letters_refer_to_is_there() {
        var shared = kinds.shared();
        assertThat(kinds.all()).extracting(LetterKind::key).doesNotHaveDuplicates();
        for (var kind : kinds.all()) {
            var sending = kind.language() == Language.TH ? shared.thai() : shared.english();
            assertThat(sending).as(kind.key()).containsKey(kind.sender());
            assertThat(shared.offices()).containsKeys(kind.addressee(), kind.signatory());
            for (var line : lines(kind).toList()) {
                if (!line.letter().isEmpty()) {
                    assertThat(kinds.of(line.letter())).as(line.letter()).isPresent();
                }
                if (!line.files().isEmpty()) {
                    assertThat(About.of(line.files())).as(line.files()).isPresent();
                }
                assertThat(line.text())
                        .as(kind.key())
                        .doesNotContain("  ")
                        .isEqualTo(line.text().strip());
                assertThat(Passage.fill(line.text(), name -> name).text())
                        .as("brackets of %s", kind.key())
                        .doesNotContain("{", "}");
            }
        }
    }

    @Test
    void a_letter_with_choices_says_something_for_each_of_them() {
        assertThat(kinds.all())
                .filteredOn(kind -> !kind.choices().isEmpty())
                .allSatisfy(
                        kind ->
                                assertThat(kind.choices())
                                        .allSatisfy(
                                                choice -> {
                                                    assertThat(choice).startsWith(kind.choice());
                                                    assertThat(kind.body())
                                                            .anySatisfy(
                                                                    line ->
                                                                            assertThat(
                                                                                            line.when()
                                                                                                    .split(
                                                                                                            " "))
                                                                                    .contains(
                                                                                            choice));
                                                }));
    }

    private static Stream<LetterKind.Line> lines(LetterKind kind) {
        return Stream.of(kind.references(), kind.attachments(), kind.body()).flatMap(List::stream);
    }

    private LetterKind of(String key) {
        return kinds.of(key).orElseThrow();
    }
}
