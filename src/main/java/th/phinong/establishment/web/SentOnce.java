package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.Entered;
import th.phinong.establishment.EnteredOnce;
import th.phinong.identity.Official;
import th.phinong.web.Words;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What programs enter beside the procedure of a case, done once for each key that they chose. */
@Component
class SentOnce {

    private final EnteredOnce once;
    private final RequestKeys keys;
    private final EnteredAnswers answers;

    SentOnce(EnteredOnce once, RequestKeys keys, EnteredAnswers answers) {
        this.once = once;
        this.keys = keys;
        this.answers = answers;
    }

    /**
     * A request.
     *
     * @param key what its sender calls it, or null
     * @param kind what kind of thing it enters
     * @param said what it says, by which it is told from another under the same key; asked for only
     *     where there is a key
     */
    record Request(
            Official official,
            CaseId caseId,
            @Nullable String key,
            String kind,
            Supplier<Map<String, Object>> said) {}

    /**
     * Enters something once; the same request gets the same answer, another one under its key is
     * refused.
     *
     * @param entry enters it
     * @param allowed what may be sent in fields that take one of a few values
     * @param done the answer where it was done, by the ids of what was made
     */
    ResponseEntity<?> answer(
            Words words,
            Request request,
            Supplier<Entered> entry,
            Supplier<Map<String, List<String>>> allowed,
            Function<List<Long>, ResponseEntity<?>> done) {
        var key =
                request.key() == null
                        ? null
                        : keys.of(
                                request.key(),
                                request.caseId() + " " + request.kind(),
                                request.said().get());
        var entered = once.enter(request.official(), request.caseId(), key, entry).orElse(null);
        if (entered == null) {
            return answers.keyReused(words);
        }
        return entered instanceof Entered.Done(var ids)
                ? done.apply(ids)
                : answers.problem(words, entered, allowed.get());
    }
}
