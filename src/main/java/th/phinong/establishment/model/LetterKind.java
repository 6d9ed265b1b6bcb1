package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.LetterForm;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.Language;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A kind of letter of the procedure, as the program's data describe it. It goes with an act of a
 * party: it is written when that act may be done, and once it was done.
 *
 * @param key its name in addresses and messages, in kebab-case
 * @param action the act; null for a letter that only asks for whatever is awaited
 * @param actor whose act it is
 * @param sender who writes the letter, which may be somebody who asks the actor for the act
 * @param addressee to which office; a key of the offices
 * @param signatory which office signs; a key of the offices
 * @param to the party to which a case that is sent back goes; null for every other kind
 * @param choices what the letter may say, of which one is chosen while the case does not tell; the
 *     facts that they become begin with {@code choice}
 */
public record LetterKind(
        String key,
        @Nullable ActionName action,
        Party actor,
        Party sender,
        LetterForm form,
        Language language,
        String addressee,
        String signatory,
        @Nullable Party to,
        @Nullable String choice,
        List<String> choices,
        String subject,
        List<Line> references,
        List<Line> attachments,
        List<Line> body) {

    /**
     * A line of the letter.
     *
     * @param when the facts that must be known for it to stand, or unknown where the name begins
     *     with an exclamation mark; one after another
     * @param heading the heading that it begins, or empty
     * @param letter the earlier letter that it refers to, in place of a text; or empty
     * @param files what of the case's files it names, or empty
     * @param text words with fields
     */
    public record Line(String when, String heading, String letter, String files, String text) {
        public Line {
            when = Objects.requireNonNullElse(when, "");
            heading = Objects.requireNonNullElse(heading, "");
            letter = Objects.requireNonNullElse(letter, "");
            files = Objects.requireNonNullElse(files, "");
            text = Objects.requireNonNullElse(text, "");
        }
    }

    public LetterKind {
        language = Objects.requireNonNullElse(language, Language.TH);
        choices = choices == null ? List.of() : List.copyOf(choices);
        references = references == null ? List.of() : List.copyOf(references);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        body = List.copyOf(body);
    }

    /** The message that names it. */
    public String nameKey() {
        return "letter." + key + ".name";
    }

    /**
     * The act, if it may be done now; its being awaited is in it.
     *
     * @param acts everything that may be done
     * @param returning the parties that would have the case if it were sent back
     */
    @Nullable NextAct mayBeDone(List<NextAct> acts, Set<Party> returning) {
        return acts.stream()
                .filter(act -> act.desk().party() == actor)
                .filter(act -> action == null ? act.awaited() : act.action() == action)
                .filter(_ -> to == null || returning.contains(to))
                .findFirst()
                .orElse(null);
    }

    /** Whether an event is the act having been done. */
    boolean isDoneBy(CaseEvent event, Desk sender) {
        return event.action() == action && Actors.isOf(event, actor, sender);
    }
}
