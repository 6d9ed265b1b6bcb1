package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.Opinion;
import th.phinong.establishment.model.OvertureStage;
import th.phinong.establishment.model.PreparationStage;
import th.phinong.establishment.model.StandingEvent;
import th.phinong.identity.Party;
import th.phinong.web.Words;

import java.time.LocalDate;
import java.util.Set;

/**
 * Why a case has come back, or what is asked about it: what its desk has to answer, said where it
 * answers rather than only in the history.
 *
 * @param title who sent it back or asks, and when
 * @param text the reason or the question, as written
 */
public record SentBack(String title, String text) {

    /** What a desk does on its way to an answer; the reason stands until the case moves on. */
    private static final Set<ActionName> ON_THE_WAY =
            Set.of(
                    ActionName.SAVE_PROPOSAL,
                    ActionName.LOG_CONTACT,
                    ActionName.RECORD_COMMITTEE,
                    ActionName.RECORD_DRAFT,
                    ActionName.SUSPEND,
                    ActionName.RESUME);

    /** What a case has to answer now; null where it goes its way. */
    static @Nullable SentBack of(Words words, CaseFile file) {
        return switch (file.stage()) {
            case PreparationStage.AwaitingInformation(var _, var question, var _) ->
                    asked(words, question);
            case OvertureStage.OvertureQueried(var _, var question) -> asked(words, question);
            default -> returned(words, file);
        };
    }

    private static @Nullable SentBack returned(Words words, CaseFile file) {
        for (CaseEvent event : file.effectiveEvents().reversed()) {
            if (event instanceof StandingEvent.Returned(var by, var reason)) {
                return said(words, "returned", by, reason.on(), reason.text().value());
            }
            if (!ON_THE_WAY.contains(event.action())) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable SentBack asked(Words words, Opinion question) {
        return question.grounds() == null
                ? null
                : said(words, "asked", Party.MFA, question.on(), question.grounds().value());
    }

    private static SentBack said(Words words, String how, Party by, LocalDate on, String text) {
        var party = words.say("party." + by.name());
        return new SentBack(words.say("establishment.sent-back." + how, party, on), text);
    }
}
