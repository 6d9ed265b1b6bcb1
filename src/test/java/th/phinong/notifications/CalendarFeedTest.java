package th.phinong.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class CalendarFeedTest {

    private static final String TITLE =
            "ลงนามบันทึกความเข้าใจ: ขอนแก่น – มณฑลซานซี, \\ ; \"ทดสอบ\" 🕊 " + "ก".repeat(90);
    private static final String TEXT = "เรื่องที่ 1\r\nBEGIN:VALARM\nEND:VCALENDAR";

    private static final String FEED =
            new CalendarFeed("พี่น้อง", "th", Instant.parse("2026-05-01T03:04:05Z"))
                    .day(
                            "signing-1-MOU@phinong",
                            LocalDate.of(2026, 5, 31),
                            TITLE,
                            TEXT,
                            "http://localhost/cases/1")
                    .text();

    @Test
    void what_is_written_is_read_again_by_another_library() {
        var calendar = Biweekly.parse(FEED).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        var event = calendar.getEvents().getFirst();
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(event.getSummary().getValue()).isEqualTo(TITLE);
        assertThat(event.getDescription().getValue()).isEqualToNormalizingNewlines(TEXT);
        assertThat(event.getUid().getValue()).isEqualTo("signing-1-MOU@phinong");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(31);
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_sign_is_cut() {
        var lines = List.of(FEED.split("\r\n"));
        assertThat(lines).hasSizeGreaterThan(12);
        assertThat(lines)
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
        assertThat(FEED).doesNotContain("\uFFFD").doesNotContain("\r\nBEGIN:VALARM");
    }
}
