package th.phinong.documents.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import th.phinong.documents.Arrived;
import th.phinong.documents.DraftCheck;
import th.phinong.documents.DraftChecks;
import th.phinong.web.FieldError;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Comparing a draft with the standard text, for programs. Nothing is kept. */
@RestController
class DraftCheckApi {

    private final DraftChecks checks;

    DraftCheckApi(DraftChecks checks) {
        this.checks = checks;
    }

    /**
     * A Word document.
     *
     * @param instrument MOU or LOI; told from the text where it is left out
     * @param language th or en; told from the text where it is left out
     */
    @PostMapping(path = "/api/v1/drafts/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> file(
            Words words,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String instrument,
            @RequestParam(defaultValue = "") String language) {
        var errors = errors(words, instrument, language);
        if (file == null || !Arrived.isIn(file)) {
            errors.add(new FieldError("file", words.say("documents.check.no-file")));
        }
        return file == null || !errors.isEmpty()
                ? Problems.invalid(words, errors)
                : answer(
                        words,
                        checks.ofFile(
                                Arrived.of(file), Sent.paper(instrument), Sent.language(language)),
                        "file");
    }

    /** A text: {@code {instrument, language, text}}. */
    @PostMapping(path = "/api/v1/drafts/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> text(Words words, @RequestBody Map<String, Object> input) {
        var instrument = Objects.toString(input.get("instrument"), "");
        var language = Objects.toString(input.get("language"), "");
        var errors = errors(words, instrument, language);
        if (!(input.get("text") instanceof String text)) {
            errors.add(new FieldError("text", words.say("documents.unread.nothing.text")));
            return Problems.invalid(words, errors);
        }
        return errors.isEmpty()
                ? answer(
                        words,
                        checks.ofText(text, Sent.paper(instrument), Sent.language(language)),
                        "text")
                : Problems.invalid(words, errors);
    }

    private static List<FieldError> errors(Words words, String instrument, String language) {
        var errors = new ArrayList<FieldError>();
        if (!instrument.isBlank() && Sent.paper(instrument) == null) {
            errors.add(new FieldError("instrument", words.say("documents.check.no-instrument")));
        }
        if (!language.isBlank() && Sent.language(language) == null) {
            errors.add(new FieldError("language", words.say("documents.check.no-language")));
        }
        return errors;
    }

    private static ResponseEntity<?> answer(Words words, DraftCheck check, String field) {
        return switch (check) {
            case DraftCheck.Compared compared ->
                    ResponseEntity.ok(new CheckJson(words).of(compared));
            case DraftCheck.Unread(var key, var facts, var name) ->
                    Problems.invalid(
                            words, List.of(new FieldError(field, words.say(key, facts.toArray()))));
        };
    }
}
