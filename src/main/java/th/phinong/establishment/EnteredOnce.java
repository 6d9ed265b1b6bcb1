package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.establishment.store.DoneBefore;
import th.phinong.identity.Official;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is entered beside the procedure, once for each key that its sender chose: the same promise
 * that acts keep, from the same record of what was done before.
 */
@Service
public class EnteredOnce {

    private final DoneBefore doneBefore;
    private final Clock clock;

    EnteredOnce(DoneBefore doneBefore, Clock clock) {
        this.doneBefore = doneBefore;
        this.clock = clock;
    }

    /**
     * Enters something, unless the same request was done before: then what it made is answered.
     *
     * @param key what the sender calls the request, or null
     * @param entry what is to be entered, in this transaction
     * @return empty where the key stands for another request
     */
    @Transactional
    public Optional<Entered> enter(
            Official by, CaseId caseId, @Nullable RequestKey key, Supplier<Entered> entry) {
        if (key == null) {
            return Optional.of(entry.get());
        }
        var before = doneBefore.find(by.account(), key).orElse(null);
        if (before != null) {
            return before.sameRequest()
                    ? Optional.of(new Entered.Done(before.made()))
                    : Optional.empty();
        }
        var entered = entry.get();
        if (entered instanceof Entered.Done(var made)) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            doneBefore.add(by.account(), key, caseId, made, now);
        }
        return Optional.of(entered);
    }
}
