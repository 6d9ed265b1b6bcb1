package th.phinong.notifications;

import org.springframework.stereotype.Component;

/** Where calendars fetch a feed, and where its entries lead. */
@Component
public class FeedAddress {

    private final MailSettings settings;

    FeedAddress(MailSettings settings) {
        this.settings = settings;
    }

    /** The whole address of a token's feed. */
    public String of(String token) {
        return settings.baseUrl() + "/calendar.ics?token=" + token;
    }

    /** The whole address of a page. */
    public String page(String path) {
        return settings.baseUrl() + path;
    }
}
