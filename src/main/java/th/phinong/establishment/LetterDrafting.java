package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.documents.Letter;
import th.phinong.documents.LetterForm;
import th.phinong.documents.LetterLabels;
import th.phinong.documents.Passage;
import th.phinong.documents.Urgency;
import th.phinong.establishment.LetterKinds.Courtesy;
import th.phinong.establishment.model.LetterKind;
import th.phinong.establishment.model.LetterMoment;
import th.phinong.shared.Language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes a letter of a case: the words of its kind with what the case tells. */
@Component
class LetterDrafting {

    private static final String YES = "yes";
    private static final Pattern THAI = Pattern.compile("\\p{IsThai}");

    private final LetterKinds kinds;
    private final LetterFacts facts;

    LetterDrafting(LetterKinds kinds, LetterFacts facts) {
        this.kinds = kinds;
        this.facts = facts;
    }

    /**
     * What the official chose.
     *
     * @param choice what the letter is to say, one of its kind's choices; else the first is taken
     */
    record Wish(Urgency urgency, String choice) {}

    /**
     * What stands beside the events of a case.
     *
     * @param files the names of its files, by what they are about
     * @param numbers the numbers of letters kept as sent, by their kind
     */
    record Beside(Map<About, List<String>> files, Map<String, String> numbers) {}

    Letter write(LetterMoment moment, CaseRecord found, Beside beside, Wish wish) {
        var kind = moment.kind();
        var known = known(moment, found, wish);
        Function<String, @Nullable String> lookUp = known::get;
        var shared = kinds.shared();
        var sending =
                (kind.language() == Language.TH ? shared.thai() : shared.english())
                        .get(kind.sender());
        var addressee = addressee(kind, known);
        boolean stamped = kind.form() == LetterForm.STAMPED;
        var courtesy = courtesy(kind, addressee.title());
        var sender =
                new Letter.Sender(
                        said(sending.agency(), known),
                        sending.address().stream().map(line -> said(line, known)).toList(),
                        said(sending.code(), known),
                        sending.unit().stream().map(line -> said(line, known)).toList());
        return new Letter(
                        kind.key(),
                        kind.form(),
                        wish.urgency(),
                        kind.language(),
                        LetterLabels.in(kind.language()),
                        sender,
                        Passage.field(Letter.NUMBER, ""),
                        Passage.field(Letter.DATE, ""),
                        Passage.fill(kind.subject(), lookUp),
                        new Letter.Addressee(
                                stamped ? shared.stamped() : courtesy.salutation(),
                                Passage.fill(
                                        stamped ? addressee.agency() : addressee.title(), lookUp)),
                        kind.references().stream()
                                .filter(line -> stands(line, known))
                                .flatMap(line -> reference(line, moment, known, beside).stream())
                                .toList(),
                        kind.attachments().stream()
                                .filter(line -> stands(line, known))
                                .map(line -> attachment(line, known, beside))
                                .toList(),
                        kind.body().stream()
                                .filter(line -> stands(line, known))
                                .map(
                                        line ->
                                                new Letter.Section(
                                                        line.heading(),
                                                        Passage.fill(line.text(), lookUp)))
                                .toList(),
                        new Letter.Signature(
                                kind.form() == LetterForm.MEMO ? "" : courtesy.closing(),
                                Passage.fill(
                                        shared.offices().get(kind.signatory()).title(), lookUp)))
                .inItsDigits();
    }

    private Map<String, String> known(LetterMoment moment, CaseRecord found, Wish wish) {
        var kind = moment.kind();
        var known = new HashMap<>(facts.of(moment, found));
        var beginning = kind.choice();
        if (beginning != null && !moment.isDone()) {
            // What was said the last time is not what is said now.
            known.keySet().removeIf(name -> name.startsWith(beginning));
        }
        if (!kind.choices().isEmpty() && kind.choices().stream().noneMatch(known::containsKey)) {
            boolean offered = kind.choices().contains(wish.choice());
            known.put(offered ? wish.choice() : kind.choices().getFirst(), YES);
        }
        return known;
    }

    /** To whom it goes: a letter in English has no name in it that was given in Thai. */
    private LetterKinds.Office addressee(LetterKind kind, Map<String, String> known) {
        var offices = kinds.shared().offices();
        var office = offices.get(kind.addressee());
        boolean thai = THAI.matcher(said(office.title(), known)).find();
        return kind.language() == Language.EN && thai && office.inThai() != null
                ? offices.get(office.inThai())
                : office;
    }

    private Courtesy courtesy(LetterKind kind, String office) {
        var shared = kinds.shared();
        return kind.language() == Language.EN ? shared.abroad() : shared.courtesyTo(office);
    }

    private static boolean stands(LetterKind.Line line, Map<String, String> known) {
        return Arrays.stream(line.when().split(" "))
                .filter(name -> !name.isEmpty())
                .allMatch(
                        name ->
                                name.startsWith("!")
                                        ? !known.containsKey(name.substring(1))
                                        : known.containsKey(name));
    }

    /** The earlier letter where there is one; its number as kept, as recorded, or blank. */
    private Optional<Passage> reference(
            LetterKind.Line line, LetterMoment moment, Map<String, String> known, Beside beside) {
        if (line.letter().isEmpty()) {
            return Optional.of(Passage.fill(line.text(), known::get));
        }
        return kinds.of(line.letter())
                .flatMap(moment::earlier)
                .map(
                        earlier -> {
                            var kind = earlier.kind();
                            var of = new HashMap<String, String>();
                            var sender = kinds.shared().thai().get(kind.sender());
                            of.put("ref-sender", said(sender.agency(), known));
                            of.put("ref-date", facts.words(Language.TH).date(earlier.on()));
                            var number = beside.numbers().get(kind.key());
                            if (number == null && earlier.number() != null) {
                                number = earlier.number().value();
                            }
                            if (number != null) {
                                of.put("ref-number", number);
                            }
                            return Passage.fill(kinds.shared().reference(), of::get);
                        });
    }

    private Passage attachment(LetterKind.Line line, Map<String, String> known, Beside beside) {
        var names =
                line.files().isEmpty()
                        ? List.<String>of()
                        : beside.files().getOrDefault(About.valueOf(line.files()), List.of());
        var what = said(line.text(), known);
        return names.isEmpty()
                ? Passage.fill(line.text(), known::get)
                : Passage.of(
                        said(
                                kinds.shared().named(),
                                Map.of("what", what, "names", String.join(", ", names))));
    }

    private static String said(String pattern, Map<String, String> known) {
        return Passage.fill(pattern, known::get).text();
    }
}
