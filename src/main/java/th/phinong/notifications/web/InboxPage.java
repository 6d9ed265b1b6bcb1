package th.phinong.notifications.web;

import th.phinong.shared.LocalizedText;
import th.phinong.web.Paging;
import th.phinong.web.Shell;
import th.phinong.web.Tone;

import java.util.List;

/**
 * An officer's inbox, newest first.
 *
 * @param unread how many the officer has not marked as read, on every page
 * @param newest the newest notice shown
 */
public record InboxPage(Shell shell, int unread, long newest, List<Row> rows, Paging paging) {

    /**
     * A notice in words.
     *
     * @param kind what it is about
     * @param act what is to be done, or empty
     * @param due by when, or empty
     */
    public record Row(
            boolean unread,
            String kind,
            Tone tone,
            String number,
            LocalizedText title,
            String href,
            String act,
            String due,
            String day,
            String time) {}
}
