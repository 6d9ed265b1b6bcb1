package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.ReturnedDraft;
import th.phinong.shared.Language;

import java.util.LinkedHashMap;
import java.util.Map;

/** A text that came back as the form holds it that records a version of the draft. */
final class RecordedText {

    private RecordedText() {}

    static Map<String, Object> of(ReturnedDraft draft) {
        var told = new LinkedHashMap<String, Object>();
        told.put("instrument", draft.paper().name());
        put(told, "textTh", draft.texts().get(Language.TH));
        put(told, "textEn", draft.texts().get(Language.EN));
        told.put("bindsGovernment", draft.found().hits().stream().anyMatch(hit -> hit.side()));
        told.put(
                "binding",
                draft.found().hits().stream()
                        .map(hit -> hit.words())
                        .distinct()
                        .map(words -> Map.<String, Object>of("words", words))
                        .toList());
        return told;
    }

    private static void put(Map<String, Object> told, String field, @Nullable String text) {
        if (text != null) {
            told.put(field, text.replace('\t', ' ').strip());
        }
    }
}
