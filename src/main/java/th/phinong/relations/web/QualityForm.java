package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import th.phinong.documents.Arrived;
import th.phinong.documents.Checked;
import th.phinong.documents.StoredFiles;
import th.phinong.identity.Official;
import th.phinong.relations.Quality;
import th.phinong.relations.QualityAct;
import th.phinong.relations.QualityDocument;
import th.phinong.relations.QualityIssue;
import th.phinong.relations.QualitySaid;
import th.phinong.relations.RelationId;
import th.phinong.web.FieldError;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What somebody says about a point, on the page or by program: read, checked and done. */
@Component
class QualityForm {

    static final int LONGEST = 1_000;
    static final int LONGEST_NAME = 300;

    /** The field of which an error is that somebody else was faster, or that it is not theirs. */
    static final String CHANGED = "changed";

    /** What the sender calls the request, where they do; also the field of its error. */
    static final String KEY = "key";

    private static final int LONGEST_KEY = 200;

    private final Quality quality;
    private final StoredFiles files;

    QualityForm(Quality quality, StoredFiles files) {
        this.quality = quality;
        this.files = files;
    }

    /**
     * Does what was sent.
     *
     * @param typed {@code act}, {@code reason} and {@code reference}, and perhaps {@code key}
     * @param sent files, or null
     * @return what is wrong with it; nothing was done then, and otherwise all of it
     */
    List<FieldError> send(
            Official by,
            RelationId relation,
            QualityIssue issue,
            Map<String, String> typed,
            @Nullable List<MultipartFile> sent,
            Words words) {
        var act = QualityAct.of(text(typed, "act"));
        var errors = new ArrayList<FieldError>();
        refuseUnless(act.isPresent(), errors, "act", words);
        refuseUnless(fits(typed, "reason", 1, LONGEST), errors, "reason", words);
        refuseUnless(fits(typed, "reference", 0, LONGEST_NAME), errors, "reference", words);
        refuseUnless(text(typed, KEY).length() <= LONGEST_KEY, errors, KEY, words);
        var documents = documents(sent, errors, words);
        if (errors.isEmpty()) {
            var said =
                    new QualitySaid(
                            act.orElseThrow(),
                            text(typed, "reason"),
                            orNull(text(typed, "reference")),
                            documents,
                            orNull(text(typed, KEY)));
            var outcome = quality.act(by, relation, issue, said);
            refuseUnless(outcome != Quality.Outcome.OVERTAKEN, errors, CHANGED, words);
            refuseUnless(outcome != Quality.Outcome.KEY_REUSED, errors, KEY, words);
        }
        return List.copyOf(errors);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private List<QualityDocument> documents(
            @Nullable List<MultipartFile> sent, List<FieldError> errors, Words words) {
        var documents = new ArrayList<QualityDocument>();
        var arrived =
                sent == null
                        ? List.<Arrived>of()
                        : sent.stream().filter(Arrived::isIn).map(Arrived::of).toList();
        refuseUnless(arrived.size() <= QualityDocument.MOST, errors, "file", words);
        for (var file : arrived) {
            switch (files.check(file)) {
                case Checked.Fit fit -> documents.add(new QualityDocument(fit, file));
                case Checked.Unfit(var key, var facts) ->
                        errors.add(new FieldError("file", words.say(key, facts.toArray())));
            }
        }
        return documents;
    }

    static boolean fits(Map<String, String> typed, String name, int least, int most) {
        var text = text(typed, name);
        return text.isEmpty() ? least == 0 : FactForm.fits(text, most);
    }

    static String text(Map<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.get(name), "").strip();
    }

    static void refuseUnless(boolean right, List<FieldError> errors, String field, Words words) {
        if (!right) {
            var message = words.say("relations.quality.error." + field, QualityDocument.MOST);
            errors.add(new FieldError(field, message));
        }
    }
}
