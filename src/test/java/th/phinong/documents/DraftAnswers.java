package th.phinong.documents;

import th.phinong.documents.DraftField.Kind;

import java.util.HashMap;
import java.util.Map;

/** What people answer when they draft. */
final class DraftAnswers {

    private DraftAnswers() {}

    /** The first offer of every option, and every blank filled. */
    static Map<String, String> filled(Drafting drafting, Paper paper) {
        var answers = new HashMap<String, String>();
        for (var field : drafting.fields(paper)) {
            if (field.kind() == Kind.CHOICE) {
                answers.put(field.name(), field.offers().getFirst().id());
            }
        }
        answers.putAll(
                Map.of(
                        "province-th", "จังหวัดขอนแก่น",
                        "province-en", "Khon Kaen Province",
                        "counterpart-th", "นครหนานหนิง",
                        "counterpart-en", "Nanning City",
                        "notice", "๖",
                        "term", "5",
                        "place-th", "จังหวัดขอนแก่น",
                        "place-en", "Khon Kaen"));
        answers.putAll(Map.of("date-day", "12", "date-month", "8", "date-year", "2569"));
        answers.putAll(
                Map.of(
                        "language-th", "ภาษาจีน",
                        "language-en", "Chinese",
                        "province-signatory-th", "นายสมมติ นามดี",
                        "province-signatory-en", "Mr. Example",
                        "province-position-th", "ผู้ว่าราชการจังหวัดขอนแก่น",
                        "province-position-en", "Governor of Khon Kaen"));
        if (paper == Paper.LOI) {
            answers.put("fields-th", "การศึกษา");
            answers.put("fields-en", "education");
        }
        return answers;
    }
}
