package th.phinong.documents.web;

import th.phinong.documents.DraftCheck.Compared;
import th.phinong.documents.LeftOut;
import th.phinong.documents.model.BetweenLanguages;
import th.phinong.documents.model.BindingHit;
import th.phinong.documents.model.DraftOrigin;
import th.phinong.documents.model.Finding;
import th.phinong.documents.model.StandardText;
import th.phinong.web.Words;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A comparison as JSON. Places are counted in characters (UTF-16) of the {@code found} text of the
 * same clause.
 */
final class CheckJson {

    private final Words words;

    CheckJson(Words words) {
        this.words = words;
    }

    Map<String, Object> of(Compared compared) {
        var json = new LinkedHashMap<String, Object>();
        json.put("route", compared.route());
        json.put("instrument", compared.paper());
        json.put("standardTexts", compared.texts().stream().map(CheckJson::standard).toList());
        json.put("clauses", compared.findings().stream().map(this::finding).toList());
        json.put("binding", compared.binding().stream().map(this::hit).toList());
        json.put("topics", compared.topics().stream().map(this::hit).toList());
        json.put("betweenLanguages", compared.between().stream().map(this::between).toList());
        json.put("leftOut", compared.leftOut().stream().map(CheckJson::leftOut).toList());
        json.put("uncomparedParagraphs", compared.uncompared());
        json.put("wordsVersion", compared.wordsVersion());
        json.put("madeFrom", origin(compared.origin()));
        return json;
    }

    private static Map<String, Object> standard(StandardText text) {
        return Map.of(
                "id", text.id(),
                "version", text.version(),
                "language", text.language().tag(),
                "translation", text.translation());
    }

    private static Map<String, Object> leftOut(LeftOut out) {
        return Map.of("kind", out.kind(), "words", out.words());
    }

    /** What a Word document says of where it comes from; nothing where it says nothing. */
    private static Map<String, Object> origin(DraftOrigin origin) {
        var json = new LinkedHashMap<String, Object>();
        if (origin.draft() != null) {
            json.put("draft", origin.draft());
        }
        if (origin.version() != null) {
            json.put("version", origin.version());
        }
        if (origin.caseId() != null) {
            json.put("caseId", origin.caseId());
        }
        return json;
    }

    private Map<String, Object> finding(Finding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("clause", finding.clause());
        json.put("language", finding.language().tag());
        json.put("verdict", finding.verdict());
        json.put("standard", finding.standard());
        json.put("found", finding.found());
        json.put("differences", finding.differences().stream().map(CheckJson::difference).toList());
        json.put("filled", finding.fills().stream().map(CheckJson::filled).toList());
        json.put("moved", finding.moved());
        json.put("tracked", finding.tracked());
        return json;
    }

    private static Map<String, Object> difference(Finding.Difference difference) {
        return Map.of(
                "out", difference.out(),
                "in", difference.in(),
                "start", difference.start(),
                "end", difference.end());
    }

    private static Map<String, Object> filled(Finding.Filled filled) {
        return Map.of(
                "name", filled.name(),
                "text", filled.text(),
                "written", filled.isWritten());
    }

    private Map<String, Object> hit(BindingHit hit) {
        var json = new LinkedHashMap<String, Object>();
        json.put("clause", hit.clause());
        json.put("language", hit.language().tag());
        json.put("words", hit.words());
        json.put("start", hit.start());
        json.put("end", hit.end());
        json.put("why", words.of(hit.why()));
        json.put("instead", hit.instead().in(hit.language()));
        json.put("severity", hit.severity());
        json.put("kind", hit.kind());
        json.put("entry", hit.entry());
        return json;
    }

    private Map<String, Object> between(BetweenLanguages.Difference difference) {
        var json = new LinkedHashMap<String, Object>();
        json.put("clause", difference.clause());
        json.put("misfit", difference.misfit());
        if (difference.hole() != null) {
            json.put("blank", difference.hole());
        }
        json.put("th", difference.th());
        json.put("en", difference.en());
        return json;
    }
}
