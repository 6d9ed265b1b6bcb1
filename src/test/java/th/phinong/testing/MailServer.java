package th.phinong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import java.util.Arrays;
import java.util.List;

/** The mail server of the test run: a real one, which keeps what it gets. */
public final class MailServer {

    private static final long WAIT_MILLISECONDS = 20_000;
    private static final GreenMail SERVER = started();

    private MailServer() {}

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** Its address, for {@code SMTP_URL}. */
    public static String url() {
        return "smtp://localhost:" + SERVER.getSmtp().getPort();
    }

    /** What it got for an address, in the order in which it came. */
    public static List<MimeMessage> mailFor(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isFor(mail, address))
                .toList();
    }

    /** Waits until it has got so many for everybody. */
    public static void waitFor(int mails) {
        assertThat(SERVER.waitForIncomingEmail(WAIT_MILLISECONDS, mails)).isTrue();
    }

    private static boolean isFor(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(one -> one.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
