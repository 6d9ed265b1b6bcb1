package th.phinong.notifications;

import jakarta.mail.MessagingException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import th.phinong.notifications.store.Outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/**
 * Sends the mail that waits. Any number of nodes may do so at once: each mail is taken by one of
 * them, and gone when the mail server has it.
 */
@Component
public class MailRun {

    private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);
    private static final int MOST_ATTEMPTS = 12;
    private static final int LONGEST_WAIT_DOUBLINGS = 8;

    private final Outbox outbox;
    private final MailSettings settings;
    private final MailLetter letter;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailRun(
            Outbox outbox,
            MailSettings settings,
            MailLetter letter,
            TransactionTemplate transaction,
            Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.letter = letter;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends all that may be sent now; what the server does not take is tried again, ever later. */
    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    public void sendWaiting() {
        var sender = settings.sender();
        if (sender != null) {
            while (Boolean.TRUE.equals(transaction.execute(status -> sendOne(sender)))) {
                // one after another, each its own transaction
            }
        }
    }

    private boolean sendOne(JavaMailSender sender) {
        var taken = outbox.take(clock.instant());
        taken.ifPresent(mail -> send(sender, mail));
        return taken.isPresent();
    }

    private void send(JavaMailSender sender, Outbox.Waiting mail) {
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(mail.address());
            helper.setSubject(letter.subject(mail.notice()));
            helper.setText(letter.text(mail));
            helper.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
            outbox.drop(mail.id());
        } catch (MailException | MessagingException e) {
            putOff(mail, e);
        }
    }

    private void putOff(Outbox.Waiting mail, Exception why) {
        if (mail.attempts() + 1 >= MOST_ATTEMPTS) {
            LOG.error("mail {} of notice {} is given up", mail.id(), mail.noticeId(), why);
            outbox.drop(mail.id());
            return;
        }
        LOG.warn("mail {} of notice {} is tried again", mail.id(), mail.noticeId(), why);
        var minutes = 1L << Math.min(mail.attempts(), LONGEST_WAIT_DOUBLINGS);
        outbox.putOff(mail.id(), clock.instant().plus(Duration.ofMinutes(minutes)));
    }
}
