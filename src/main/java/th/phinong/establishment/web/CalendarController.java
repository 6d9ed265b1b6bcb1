package th.phinong.establishment.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.establishment.CalendarDay;
import th.phinong.establishment.store.CalendarDays;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.notifications.CalendarFeed;
import th.phinong.notifications.CalendarTokens;
import th.phinong.notifications.FeedAddress;
import th.phinong.web.Words;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Signings and deadlines for calendars, which cannot sign in: the token says whose feed it is. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int DAYS_BACK = 365;

    private final CalendarTokens tokens;
    private final CalendarDays days;
    private final CaseWords caseWords;
    private final FeedAddress addresses;
    private final Today today;
    private final Clock clock;

    CalendarController(
            CalendarTokens tokens,
            CalendarDays days,
            CaseWords caseWords,
            FeedAddress addresses,
            Today today,
            Clock clock) {
        this.tokens = tokens;
        this.days = days;
        this.caseWords = caseWords;
        this.addresses = addresses;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> feed(Words words, @RequestParam(defaultValue = "") String token) {
        var reader =
                tokens.official(token)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var feed =
                new CalendarFeed(
                        words.say("establishment.calendar.name"),
                        words.language().tag(),
                        clock.instant());
        of(reader).forEach(day -> add(words, feed, day));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"phinong.ics\"")
                .body(feed.text().getBytes(StandardCharsets.UTF_8));
    }

    private List<CalendarDay> of(Official reader) {
        var from = today.date().minusDays(DAYS_BACK);
        var all = new ArrayList<>(days.signings(PermissionPolicy.casesOf(reader), from));
        if (PermissionPolicy.actsForDesk(reader)) {
            all.addAll(days.deadlines(reader.desk(), from));
        }
        return all;
    }

    private void add(Words words, CalendarFeed feed, CalendarDay day) {
        var title = caseWords.title(words, day.province(), day.counterpart());
        var link = addresses.page("/cases/" + day.caseId());
        switch (day) {
            case CalendarDay.Signing signing ->
                    feed.day(
                            "signing-" + day.caseId() + "-" + signing.instrument() + "@phinong",
                            day.day(),
                            words.say(
                                    signing.signed()
                                            ? "establishment.calendar.signed"
                                            : "establishment.calendar.signing",
                                    words.say("choice.instrument." + signing.instrument()),
                                    title),
                            words.say(
                                    "establishment.calendar.signing-text",
                                    day.number(),
                                    signing.place()),
                            link);
            case CalendarDay.Deadline deadline ->
                    feed.day(
                            "due-%s-%s%s@phinong"
                                    .formatted(
                                            day.caseId(),
                                            deadline.action().tag(),
                                            deadline.instrument()),
                            day.day(),
                            words.say(
                                    "establishment.calendar.due",
                                    words.say(deadline.action().labelKey()),
                                    title),
                            words.say("establishment.calendar.due-text", day.number()),
                            link);
        }
    }
}
