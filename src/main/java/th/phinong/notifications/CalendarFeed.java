package th.phinong.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Days in the form of iCalendar (RFC 5545): events that last the whole day, nothing else. */
public final class CalendarFeed {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** RFC 5545, 3.1: a line is at most 75 octets long, its end not counted. */
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();
    private final Instant made;

    /**
     * @param name what the calendar is called
     * @param language the language of its texts, such as {@code th}
     * @param made when it is written
     */
    public CalendarFeed(String name, String language, Instant made) {
        this.made = made;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Phinong//Phinong//" + language.toUpperCase(java.util.Locale.ROOT));
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:" + escaped(name));
        line("X-WR-TIMEZONE:Asia/Bangkok");
    }

    /**
     * Adds a day.
     *
     * @param id stays the same for the same thing, so that a calendar moves what was moved
     * @param link where there is more
     */
    public CalendarFeed day(
            String id, LocalDate day, String summary, String description, String link) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(id));
        line("DTSTAMP:" + STAMP.format(made));
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        line("DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        line("DESCRIPTION:" + escaped(description));
        line("URL:" + link);
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    /** The whole, as it is sent. */
    public String text() {
        return text + "END:VCALENDAR\r\n";
    }

    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int next = line.offsetByCodePoints(i, 1);
            var letter = line.substring(i, next);
            int width = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += width;
            i = next;
        }
        text.append("\r\n");
    }

    /** RFC 5545, 3.3.11: text in which no sign can end the line or the value. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }
}
