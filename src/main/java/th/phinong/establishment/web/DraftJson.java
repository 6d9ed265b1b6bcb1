package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.DraftSummary;
import th.phinong.establishment.AttachmentId;
import th.phinong.establishment.PreparedDraft;
import th.phinong.establishment.ReturnedDraft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Drafts as JSON. */
final class DraftJson {

    private DraftJson() {}

    static Map<String, Object> of(PreparedDraft draft) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", draft.id().value());
        json.put("instrument", draft.paper());
        json.put("versions", draft.versions().stream().map(DraftJson::version).toList());
        return json;
    }

    private static Map<String, Object> version(PreparedDraft.Version version) {
        return Map.of(
                "version", version.number(),
                "answers", version.answers(),
                "textTh", version.textTh(),
                "textEn", version.textEn(),
                "madeAt", version.madeAt(),
                "by", version.author());
    }

    static Map<String, Object> of(ReturnedDraft draft) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", draft.id());
        json.put("instrument", draft.paper());
        json.put("route", draft.found().standard() ? "STANDARD" : "CHANGED");
        json.put("standardTexts", draft.found().texts());
        json.put("clauses", draft.found().parts().stream().map(DraftJson::part).toList());
        json.put("binding", draft.found().hits().stream().map(DraftJson::hit).toList());
        json.put("wordsVersion", draft.found().wordsVersion());
        json.put("files", draft.attachments().stream().map(AttachmentId::value).toList());
        json.put("returnedAt", draft.at());
        json.put("by", draft.author());
        return json;
    }

    private static Map<String, Object> part(DraftSummary.Part part) {
        return Map.of(
                "clause", part.clause(),
                "language", part.language().tag(),
                "verdict", part.verdict(),
                "change", part.change());
    }

    private static Map<String, Object> hit(DraftSummary.Hit hit) {
        return Map.of(
                "clause", hit.clause(),
                "language", hit.language().tag(),
                "words", hit.words());
    }

    /** What an object of JSON says, as text by name; nothing where there is none. */
    static Map<String, String> texts(@Nullable Object sent) {
        var texts = new LinkedHashMap<String, String>();
        if (sent instanceof Map<?, ?> members) {
            members.forEach(
                    (name, value) ->
                            texts.put(Objects.toString(name), Objects.toString(value, "")));
        }
        return texts;
    }
}
