package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.documents.DraftField;
import th.phinong.documents.DraftField.Kind;
import th.phinong.documents.Drafting;
import th.phinong.documents.Paper;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.Counterpart;
import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What is answered when a draft is made: as it was sent, or as a case already tells. */
@Component
class DraftAnswers {

    private final Drafting drafting;
    private final Directory directory;

    DraftAnswers(Drafting drafting, Directory directory) {
        this.drafting = drafting;
        this.directory = directory;
    }

    /** Of what was sent, what answers a field; what was left empty answers nothing. */
    Map<String, String> of(Paper paper, Map<String, String> sent) {
        var answers = new LinkedHashMap<String, String>();
        for (var field : drafting.fields(paper)) {
            for (var name : names(field)) {
                var typed = sent.getOrDefault(name, "").strip();
                if (!typed.isEmpty()) {
                    answers.put(name, typed);
                }
            }
        }
        return answers;
    }

    private static List<String> names(DraftField field) {
        if (field.kind() == Kind.DATE) {
            return Stream.of("-day", "-month", "-year").map(part -> field.name() + part).toList();
        }
        var names = new ArrayList<>(List.of(field.name()));
        for (var language : Language.values()) {
            names.add(field.in(language));
        }
        return names;
    }

    /** What a form holds before anything is typed. */
    Map<String, String> before(Paper paper, @Nullable CaseFile file) {
        var answers = new LinkedHashMap<String, String>();
        for (var field : drafting.fields(paper)) {
            if (field.kind() == Kind.CHOICE) {
                answers.put(field.name(), field.offers().getFirst().id());
            }
        }
        if (file != null) {
            told(paper, answers, file);
            both(answers, "counterpart", counterpart(file.opening().counterpart()));
        }
        return answers;
    }

    private void told(Paper paper, Map<String, String> answers, CaseFile file) {
        var code = file.province();
        var province = code == null ? null : directory.province(code).orElse(null);
        for (var field : drafting.fields(paper)) {
            var before = field.before();
            if (province != null && before != null) {
                var english = Objects.requireNonNullElse(before.en(), "");
                var named =
                        new LocalizedText(
                                before.th().replace("{0}", province.name().th()),
                                english.replace("{0}", province.name().in(Language.EN)));
                both(answers, field.name(), named);
            }
        }
    }

    private LocalizedText counterpart(Counterpart counterpart) {
        var country = directory.country(counterpart.country()).orElse(null);
        var name = counterpart.name();
        return country == null || name.en() == null || name.en().contains(",")
                ? name
                : new LocalizedText(name.th(), name.en() + ", " + country.name().en());
    }

    private static void both(Map<String, String> answers, String field, LocalizedText text) {
        answers.put(field + "-th", text.th());
        if (text.en() != null) {
            answers.put(field + "-en", text.en());
        }
    }
}
