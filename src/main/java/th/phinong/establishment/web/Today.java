package th.phinong.establishment.web;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The day in Thailand, and how long ago things were. */
@Component
class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate date() {
        return LocalDate.now(clock);
    }

    /** Whole days from the day of an instant to today. */
    long daysSince(Instant instant) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(instant, clock.getZone()), date());
    }

    /** The day in Thailand on which something was recorded. */
    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
