package th.phinong.notifications;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import th.phinong.notifications.store.Outbox;
import th.phinong.shared.Language;
import th.phinong.web.Words;

/** A notice as a mail: plain text, Thai and below it English, no more than the inbox says. */
@Component
class MailLetter {

    private final MessageSource messages;
    private final MailSettings settings;

    MailLetter(MessageSource messages, MailSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    String subject(Notice notice) {
        var words = new Words(messages, Language.TH);
        return words.say("notifications.mail.subject", about(words, notice), notice.number());
    }

    String text(Outbox.Waiting mail) {
        return part(Language.TH, mail.notice()) + "\n-- \n\n" + part(Language.EN, mail.notice());
    }

    private String part(Language language, Notice notice) {
        var words = new Words(messages, language);
        var text = new StringBuilder();
        text.append(about(words, notice)).append("\n\n");
        text.append(words.say("notifications.mail.case", notice.number(), notice.title()));
        text.append('\n');
        if (!notice.act().isEmpty()) {
            text.append(words.say("notifications.mail.act", words.say(notice.act()))).append('\n');
        }
        if (notice.due() != null) {
            text.append(words.say("notifications.mail.due", notice.due())).append('\n');
        }
        text.append(settings.baseUrl()).append("/cases/").append(notice.caseId()).append("\n\n");
        return text.append(words.say("notifications.mail.why")).append('\n').toString();
    }

    private static String about(Words words, Notice notice) {
        return words.say("notifications.kind." + notice.kind());
    }
}
