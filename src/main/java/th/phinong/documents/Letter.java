package th.phinong.documents;

import th.phinong.shared.Language;
import th.phinong.shared.ThaiDate;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An official letter before it is set as a page. Number and date are the registry's: they are blank
 * until {@link #issued}. Who signs is named by office.
 *
 * @param kind what kind of letter it is, in kebab-case: {@code propose}
 * @param labels the fixed words of its form
 * @param references อ้างถึง: earlier letters
 * @param attachments สิ่งที่ส่งมาด้วย
 */
public record Letter(
        String kind,
        LetterForm form,
        Urgency urgency,
        Language language,
        LetterLabels labels,
        Sender sender,
        Passage number,
        Passage date,
        Passage subject,
        Addressee addressee,
        List<Passage> references,
        List<Passage> attachments,
        List<Section> body,
        Signature signature) {

    /** The field of the number that the registry issues. */
    public static final String NUMBER = "number";

    /** The field of the date that the registry issues. */
    public static final String DATE = "date";

    /**
     * Who sends it.
     *
     * @param agency the agency at the head
     * @param address where it is, line by line
     * @param code the letters before its numbers (ขก, มท); empty where none is known
     * @param unit who in it has the matter in hand, line by line
     */
    public record Sender(String agency, List<String> address, String code, List<String> unit) {
        public Sender {
            address = List.copyOf(address);
            unit = List.copyOf(unit);
        }

        /** Unit and agency in one line, the smallest first. */
        public String inFull() {
            return String.join(" ", unit.reversed()) + (unit.isEmpty() ? "" : " ") + agency;
        }

        private Sender with(UnaryOperator<String> writing) {
            return new Sender(
                    writing.apply(agency),
                    address.stream().map(writing).toList(),
                    code,
                    unit.stream().map(writing).toList());
        }
    }

    /**
     * To whom it goes.
     *
     * @param salutation เรียน or กราบเรียน; ถึง in a stamped letter
     * @param office the office, never a person
     */
    public record Addressee(String salutation, Passage office) {}

    /**
     * A paragraph, with the heading of a paper to Cabinet where it begins one.
     *
     * @param heading empty where it has none
     */
    public record Section(String heading, Passage text) {}

    /**
     * How it ends.
     *
     * @param closing ขอแสดงความนับถือ; empty in memos and stamped letters
     * @param office the office of who signs
     */
    public record Signature(String closing, Passage office) {}

    public Letter {
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
        body = List.copyOf(body);
    }

    /** Its paragraphs but the last. */
    public List<Section> beforeItsEnd() {
        return body.subList(0, Math.max(0, body.size() - 1));
    }

    /** Its last paragraph, which stays on the page of who signs; nothing where there is none. */
    public List<Section> itsEnd() {
        return body.subList(Math.max(0, body.size() - 1), body.size());
    }

    /** The letter as it went out. */
    public Letter issued(String number, String date) {
        return new Letter(
                kind,
                form,
                urgency,
                language,
                labels,
                sender,
                Passage.field(NUMBER, number),
                Passage.field(DATE, date),
                subject,
                addressee,
                references,
                attachments,
                body,
                signature);
    }

    /** The letter with Thai digits, as Thai officials write; in English it stays as it is. */
    public Letter inItsDigits() {
        return language == Language.TH
                ? with(ThaiDate::inThaiDigits, passage -> passage.with(ThaiDate::inThaiDigits))
                : this;
    }

    /** The letter with no field marked, but for number and date where they are blank. */
    public Letter plain() {
        return with(
                UnaryOperator.identity(),
                passage ->
                        passage.equals(number) || passage.equals(date)
                                ? passage
                                : passage.inOnePiece());
    }

    private Letter with(UnaryOperator<String> writing, UnaryOperator<Passage> passing) {
        return new Letter(
                kind,
                form,
                urgency,
                language,
                labels,
                sender.with(writing),
                passing.apply(number),
                passing.apply(date),
                passing.apply(subject),
                new Addressee(addressee.salutation(), passing.apply(addressee.office())),
                references.stream().map(passing).toList(),
                attachments.stream().map(passing).toList(),
                body.stream()
                        .map(
                                each ->
                                        new Section(
                                                writing.apply(each.heading()),
                                                passing.apply(each.text())))
                        .toList(),
                new Signature(signature.closing(), passing.apply(signature.office())));
    }

    /** The mark before an item of a list, from 1, in the letter's digits. */
    public String count(int number) {
        var mark = number + ".";
        return language == Language.TH ? ThaiDate.inThaiDigits(mark) : mark;
    }

    /** The names of the fields in which nothing stands yet. */
    public List<String> blanks() {
        return passages().flatMap(Passage::blanks).distinct().toList();
    }

    private Stream<Passage> passages() {
        return Stream.of(
                        Stream.of(number, date, subject, addressee.office(), signature.office()),
                        references.stream(),
                        attachments.stream(),
                        body.stream().map(Section::text))
                .flatMap(each -> each);
    }
}
