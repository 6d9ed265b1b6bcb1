package th.phinong.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import th.phinong.documents.model.BetweenLanguages;
import th.phinong.documents.model.Comparer;
import th.phinong.documents.model.Docx;
import th.phinong.documents.model.DraftText;
import th.phinong.documents.model.Finding;
import th.phinong.documents.model.NumberMarks;
import th.phinong.documents.model.Tongues;
import th.phinong.shared.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Drafts made from the standard texts (C1, clause 8). */
class DraftingTest {

    private static final StandardTexts TEXTS = new StandardTexts();
    private static final NumberMarks MARKS = TEXTS.marks();
    private final Drafting drafting = new Drafting(TEXTS);

    @ParameterizedTest
    @EnumSource(Paper.class)
    void a_draft_with_nothing_answered_is_the_standard_text_in_both_languages(Paper paper) {
        assertThat(departures(paper, Map.of())).isEmpty();
        assertThat(drafting.faults(paper, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void every_choice_of_every_option_stays_the_standard_text(Paper paper) {
        for (var field : drafting.fields(paper)) {
            for (var offer : field.offers()) {
                var answers = filled(paper);
                answers.put(field.name(), offer.id());
                if (field.name().equals("relation")) {
                    answers.put("relation-en", "Companion Cities");
                }
                assertThat(drafting.faults(paper, answers)).as(offer.id()).isEmpty();
                assertThat(departures(paper, answers)).as(field.name() + offer.id()).isEmpty();
                assertThat(between(paper, answers)).as(field.name() + offer.id()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, one-year",
        "5, five-year",
        "8, an eight-year",
        "18, an 18-year",
        "20, a 20-year"
    })
    void a_term_is_said_in_both_languages_by_one_figure(int years, String english) {
        var answers = filled(Paper.MOU);
        answers.put("duration", "2");
        answers.put("term", String.valueOf(years));
        assertThat(drafting.write(Paper.MOU, Language.EN, answers).text())
                .contains(english + " period");
        assertThat(departures(Paper.MOU, answers)).isEmpty();
        assertThat(between(Paper.MOU, answers)).isEmpty();
    }

    @Test
    void an_answer_is_said_in_both_languages_each_in_its_own_way() {
        var thai = drafting.write(Paper.MOU, Language.TH, filled(Paper.MOU)).text();
        var english = drafting.write(Paper.MOU, Language.EN, filled(Paper.MOU)).text();
        assertThat(thai)
                .contains("๖ เดือน", "๑๒ สิงหาคม ๒๕๖๙", "จังหวัดขอนแก่น", "(นายสมมติ นามดี)");
        assertThat(english)
                .contains(
                        "six months’ prior",
                        "12 August 2026",
                        "Khon Kaen Province",
                        "(Mr. Example)");
    }

    @ParameterizedTest
    @CsvSource({
        "province-th, รัฐบาลไทย, province-th, no-fill",
        "place-en, '', place-en, other-language",
        "place-th, '', place-th, other-language",
        "notice, 0, notice, figure",
        "notice, หก, notice, figure",
        "date-month, 13, date, date",
        "date-year, '', date, date",
        "sides, everybody, sides, choice",
        "relation, other, relation-th, words",
        "counterpart-en, นครหนานหนิง, counterpart-en, language.EN",
        "counterpart-th, Nanning, counterpart-th, language.TH",
        "fields-en, shall open their markets, fields-en, no-fill"
    })
    void what_cannot_be_is_refused_at_its_field(
            String name, String typed, String field, String why) {
        var answers = filled(Paper.MOU);
        answers.put("fields", DraftField.OTHER);
        answers.putIfAbsent("fields-en", "trade and tourism");
        assertThat(drafting.faults(Paper.MOU, answers)).isEmpty();
        answers.put(name, typed);
        assertThat(drafting.faults(Paper.MOU, answers))
                .extracting(Drafting.Fault::field, Drafting.Fault::messageKey)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                field, "documents.drafting.fault." + why));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void the_document_says_what_it_was_made_from_and_bookmarks_every_part(Paper paper) {
        var texts =
                List.of(
                        drafting.write(paper, Language.TH, filled(paper)),
                        drafting.write(paper, Language.EN, filled(paper)));
        var opened = Docx.open(drafting.word(texts, 7, 3, 12L), MARKS);
        assertThat(opened).isInstanceOf(Docx.Read.class);
        var read = (Docx.Read) opened;
        assertThat(read.origin().texts()).hasToString("[" + paper + "-TH 1, " + paper + "-EN 1]");
        assertThat(read.origin().draft()).isEqualTo(7);
        assertThat(read.origin().version()).isEqualTo(3);
        assertThat(read.origin().caseId()).isEqualTo(12);
        var names =
                read.draft().paragraphs().stream()
                        .flatMap(one -> one.bookmarks().stream())
                        .toList();
        assertThat(names)
                .contains("cl_title", "cl_1", "cl_1_en", "cl_closing", "f_province", "f_date");
        var findings = new ArrayList<Finding>();
        Tongues.of(read.draft())
                .drafts()
                .forEach(
                        (language, draft) ->
                                findings.addAll(
                                        Comparer.compare(
                                                TEXTS.of(paper, language), TEXTS.fills(), draft)));
        assertThat(findings).extracting(Finding::language).contains(Language.TH, Language.EN);
        assertThat(findings).allMatch(finding -> finding.verdict().isStandard());
    }

    private List<String> departures(Paper paper, Map<String, String> answers) {
        return findings(paper, answers).stream()
                .filter(finding -> !finding.verdict().isStandard())
                .map(finding -> finding.clause() + finding.differences())
                .toList();
    }

    private List<Finding> findings(Paper paper, Map<String, String> answers) {
        var findings = new ArrayList<Finding>();
        for (var language : Language.values()) {
            var draft = DraftText.pasted(drafting.write(paper, language, answers).text(), MARKS);
            findings.addAll(Comparer.compare(TEXTS.of(paper, language), TEXTS.fills(), draft));
        }
        return findings;
    }

    private List<BetweenLanguages.Difference> between(Paper paper, Map<String, String> answers) {
        return BetweenLanguages.of(
                TEXTS.of(paper, Language.TH),
                TEXTS.of(paper, Language.EN),
                findings(paper, answers),
                TEXTS.numbers());
    }

    private Map<String, String> filled(Paper paper) {
        return DraftAnswers.filled(drafting, paper);
    }
}
