package th.phinong.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.documents.model.DraftOrigin;
import th.phinong.documents.model.FillRule;
import th.phinong.documents.model.Hole.FillKind;
import th.phinong.shared.Language;
import th.phinong.shared.ThaiDate;
import th.phinong.web.Shell;

import tools.jackson.core.type.TypeReference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Drafting from the standard texts (C1, clause 8): options are chosen and blanks filled once, and
 * every language follows. Answers are what was typed, by the names of the fields: {@code duration},
 * {@code place-th}, {@code date-day}.
 */
@Component
public class Drafting {

    private static final List<Language> BOTH = List.of(Language.TH, Language.EN);

    private final StandardTexts texts;
    private final Map<Paper, List<DraftField>> shipped =
            ShippedJson.read(
                    "/data/standard-texts/drafting.json",
                    new TypeReference<Map<Paper, List<DraftField>>>() {});

    Drafting(StandardTexts texts) {
        this.texts = texts;
    }

    /** What is wrong with an answer; {@code facts} fill the sentence. */
    public record Fault(String field, String messageKey, List<Object> facts) {}

    /** What there is to choose and to fill in, in order. */
    public List<DraftField> fields(Paper paper) {
        return Objects.requireNonNull(shipped.get(paper)).stream()
                .map(field -> field.in(languages(paper, field)))
                .toList();
    }

    private List<Language> languages(Paper paper, DraftField field) {
        if (FillKind.SIGNATURE.name().equals(field.blank()) || field.option()) {
            return BOTH;
        }
        return BOTH.stream()
                .filter(
                        language ->
                                texts.of(paper, language).holes().stream()
                                        .anyMatch(hole -> hole.subject().equals(field.name())))
                .toList();
    }

    /** Everything that is wrong with the answers. What was left open is not. */
    public List<Fault> faults(Paper paper, Map<String, String> answers) {
        var faults = new ArrayList<Fault>();
        for (var field : fields(paper)) {
            if (!field.isWanted(answers)) {
                continue;
            }
            switch (field.kind()) {
                case CHOICE -> {
                    var chosen = DraftFills.answer(answers, field.name());
                    boolean known =
                            chosen.isEmpty()
                                    || chosen.equals(DraftField.OTHER) && field.blank() != null
                                    || field.offers().stream()
                                            .anyMatch(offer -> offer.id().equals(chosen));
                    if (!known) {
                        faults.add(fault(field.name(), "choice"));
                    }
                    words(field, field.written(chosen), answers, !chosen.isEmpty(), faults);
                }
                case BLANK -> words(field, field.languages(), answers, false, faults);
                case MONTHS, YEARS -> figure(field, answers, faults);
                case DATE -> {
                    if (isDated(field, answers) && DraftFills.date(field, answers).isEmpty()) {
                        faults.add(fault(field.name(), "date"));
                    }
                }
            }
        }
        return faults;
    }

    /** Words in every language or in none: one draft does not say two things. */
    private void words(
            DraftField field,
            List<Language> languages,
            Map<String, String> answers,
            boolean needed,
            List<Fault> faults) {
        boolean any =
                languages.stream()
                        .anyMatch(
                                language ->
                                        !DraftFills.answer(answers, field.in(language)).isEmpty());
        for (var language : languages) {
            var written = DraftFills.answer(answers, field.in(language));
            if (written.isEmpty() && (any || needed)) {
                faults.add(fault(field.in(language), any ? "other-language" : "words"));
            } else if (!written.isEmpty() && !rule(field).isAllowed(written)) {
                faults.add(fault(field.in(language), "no-fill"));
            } else if (!written.isEmpty() && !isIn(language, written)) {
                faults.add(fault(field.in(language), "language." + language.name()));
            }
        }
    }

    private static boolean isIn(Language language, String written) {
        boolean thai = written.codePoints().anyMatch(c -> c >= 0x0E01 && c <= 0x0E4E);
        return thai == (language == Language.TH);
    }

    private static void figure(DraftField field, Map<String, String> answers, List<Fault> faults) {
        var typed = ThaiDate.inArabicDigits(DraftFills.answer(answers, field.name()));
        boolean known =
                typed.isEmpty()
                        || typed.matches("[1-9][0-9]?") && Integer.parseInt(typed) <= field.most();
        if (!known) {
            faults.add(
                    new Fault(
                            field.name(),
                            "documents.drafting.fault.figure",
                            List.of(field.most())));
        }
    }

    private static Fault fault(String field, String why) {
        return new Fault(field, "documents.drafting.fault." + why, List.of());
    }

    private FillRule rule(DraftField field) {
        return Objects.requireNonNull(
                texts.fills().get(FillKind.valueOf(Objects.requireNonNull(field.blank()))));
    }

    /** The draft in a language. What was left open stays as printed, and so does what is wrong. */
    public WrittenDraft write(Paper paper, Language language, Map<String, String> answers) {
        var fills = new DraftFills(texts.of(paper, language), texts.numbers(), answers);
        fields(paper).stream().filter(field -> field.isWanted(answers)).forEach(fills::add);
        return fills.written();
    }

    private static boolean isDated(DraftField field, Map<String, String> answers) {
        return Stream.of("-day", "-month", "-year")
                .anyMatch(part -> !DraftFills.answer(answers, field.name() + part).isEmpty());
    }

    /**
     * A draft as a Word document.
     *
     * @param texts its languages, one after another
     * @param draft the draft that it was made from, and which version of it
     * @param caseId the case that it was made for, null for none
     */
    public byte[] word(List<WrittenDraft> texts, long draft, int version, @Nullable Long caseId) {
        var said = new HashMap<String, String>();
        said.put(DraftOrigin.DRAFT, String.valueOf(draft));
        said.put(DraftOrigin.DRAFT_VERSION, String.valueOf(version));
        if (caseId != null) {
            said.put(DraftOrigin.CASE, String.valueOf(caseId));
        }
        return DraftDocument.of(texts, said);
    }

    /** What is other in a later version of a draft than in an earlier, word by word. */
    public List<ClauseView> changes(
            Shell shell, List<WrittenDraft> before, List<WrittenDraft> now) {
        var views = new ArrayList<ClauseView>();
        for (int i = 0; i < now.size(); i++) {
            Changes.between(before.get(i), now.get(i), texts).stream()
                    .filter(finding -> !finding.verdict().isStandard())
                    .map(finding -> ClauseView.of(shell, finding, List.of(), now.size() > 1))
                    .forEach(views::add);
        }
        return views;
    }
}
