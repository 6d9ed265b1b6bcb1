package th.phinong.establishment.model;

import th.phinong.establishment.model.ThaiSignatory.Capacity;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.Baht;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts that any test may use where the fact itself does not matter. */
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final ProvinceCode KHON_KAEN = new ProvinceCode("TH-40");
    static final ProvinceCode NAN = new ProvinceCode("TH-55");
    static final ProvinceCode TRAT = new ProvinceCode("TH-23");
    static final Desk PROVINCE = Desk.ofProvince(KHON_KAEN);
    static final Desk OTHER_PROVINCE = Desk.ofProvince(NAN);
    static final Desk MOI = Desk.of(Party.MOI);
    static final Desk MFA = Desk.of(Party.MFA);
    static final Desk COS = Desk.of(Party.COS);
    static final Desk POST = Desk.of(Party.POST);
    static final Desk CABINET = Desk.of(Party.CABINET);
    static final Desk INTERIOR = Desk.of(Party.MINISTER_INTERIOR);
    static final Desk FOREIGN = Desk.of(Party.MINISTER_FOREIGN);

    static final Map<ProvinceCode, LocalizedText> NAMES =
            Map.of(
                    KHON_KAEN, new LocalizedText("ขอนแก่น", "Khon Kaen"),
                    NAN, new LocalizedText("น่าน", "Nan"),
                    TRAT, new LocalizedText("ตราด", "Trat"));

    /** The product's version as the application has it: it knows what provinces are called. */
    static final ProcedureVersions VERSIONS =
            new ProcedureVersions(
                    List.of(
                            Resolution2561.VERSION.naming(
                                    code -> Optional.ofNullable(NAMES.get(code)))));

    private Sample() {}

    static LocalDate on(String iso) {
        return LocalDate.parse(iso);
    }

    static ShortText line(String text) {
        return new ShortText(text);
    }

    static LongText text(String text) {
        return new LongText(text);
    }

    static Letter letter(LocalDate on) {
        return new Letter(on, line("ที่ ทดสอบ 1/2569"));
    }

    static Remark remark(LocalDate on) {
        return new Remark(on, text("เหตุผลประกอบ"));
    }

    static Counterpart counterpart(CounterpartLevel level) {
        return new Counterpart(7L, new LocalizedText("นครตัวอย่าง", "Sample City"), "CN", level);
    }

    static Annexes annexes() {
        return new Annexes(
                List.of(
                        new Annexes.Activity(
                                line("แลกเปลี่ยนนักเรียน"),
                                line("ปี 2570"),
                                line("ศึกษาธิการจังหวัด"))),
                List.of(
                        new Annexes.BudgetLine(
                                line("ค่าเดินทาง"),
                                new Baht(new BigDecimal("150000.50")),
                                line("งบจังหวัด"))),
                List.of(new Annexes.Post(line("หัวหน้าสำนักงานจังหวัด"), line("ประสานงาน"))));
    }

    static Proposal proposal() {
        return proposal(annexes());
    }

    static Proposal proposal(Annexes annexes) {
        return new Proposal(
                text("มีความสัมพันธ์ทางการค้า"),
                text("จังหวัดมีมหาวิทยาลัย"),
                text("นครมีอุตสาหกรรม"),
                List.of(CooperationField.TRADE, CooperationField.EDUCATION),
                annexes);
    }

    static Appraisal appraisal(LocalDate on, CounterpartLevel level) {
        return new Appraisal(on, level, text("มีศักยภาพ"), text("เป็นประโยชน์"));
    }

    static DraftVersion draft(Instrument instrument, LocalDate on) {
        return new DraftVersion(
                instrument, on, text("ข้อความ"), text("Text"), true, true, true, false, List.of());
    }

    static ThaiSignatory signatory(Capacity capacity) {
        String office =
                switch (capacity) {
                    case GOVERNOR -> "ผู้ว่าราชการจังหวัดขอนแก่น";
                    case ACTING_GOVERNOR ->
                            "รองผู้ว่าราชการจังหวัด รักษาราชการแทนผู้ว่าราชการจังหวัดขอนแก่น";
                    case OTHER -> "ปลัดจังหวัดขอนแก่น";
                };
        return new ThaiSignatory(line(office), capacity);
    }

    static ThaiSignatory governorOf(ProvinceCode province) {
        return signatory("ผู้ว่าราชการจังหวัด" + NAMES.get(province).th(), Capacity.GOVERNOR);
    }

    static ThaiSignatory signatory(String office, Capacity capacity) {
        return new ThaiSignatory(line(office), capacity);
    }

    static ForeignSignatory foreignSignatory() {
        return new ForeignSignatory(line("Head of the sample city"), line("Mayor"));
    }

    static Arrangement arrangement(LocalDate on, LocalDate signingOn) {
        return arrangement(on, signingOn, signatory(Capacity.GOVERNOR));
    }

    static Arrangement arrangement(LocalDate on, LocalDate signingOn, ThaiSignatory thai) {
        return new Arrangement(on, signingOn, line("ขอนแก่น"), thai, foreignSignatory());
    }

    static Signature signature(Instrument instrument, LocalDate signedOn) {
        return signature(instrument, signedOn, Capacity.GOVERNOR);
    }

    static Signature signature(Instrument instrument, LocalDate signedOn, Capacity capacity) {
        return signature(instrument, signedOn, signatory(capacity));
    }

    static Signature signature(Instrument instrument, LocalDate signedOn, ThaiSignatory thai) {
        return new Signature(
                instrument,
                signedOn,
                line("ขอนแก่น"),
                thai,
                foreignSignatory(),
                new Term(Term.Kind.YEARS, 5));
    }
}
