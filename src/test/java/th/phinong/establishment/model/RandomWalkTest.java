package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.establishment.model.Sample.*;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import th.phinong.identity.Desk;

import java.time.LocalDate;
import java.util.List;

/** Anybody does anything on any day. */
class RandomWalkTest {

    private static final List<Desk> DESKS =
            List.of(PROVINCE, OTHER_PROVINCE, MOI, MFA, COS, POST, CABINET, INTERIOR, FOREIGN);

    /** One try; the choice picks among what is awaited, so that walks get far. */
    record Try(ActionName action, Desk desk, int choice, int daysAgo, boolean sensible) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.of(ActionName.class),
                        Arbitraries.of(DESKS),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(-2, 40),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(4, Arbitraries.just(true)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(false))))
                .as(Try::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(60);
    }

    @Property(tries = 150)
    void nothing_is_signed_before_its_consents_and_the_record_always_tells_the_state(
            @ForAll("tries") List<Try> tries) {
        CaseFile file = Story.aCase().file();
        for (Try one : tries) {
            file = attempted(file, one);
        }
        assertThat(CaseFile.from(file.events())).isEqualTo(file);
        assertThat(file.signed())
                .allSatisfy(
                        signed ->
                                assertThat(signed.signature().signedOn())
                                        .isAfterOrEqualTo(signed.approval().signableFrom()));
        assertThat(file.events())
                .allSatisfy(event -> assertThat(event.happenedOn()).isBeforeOrEqualTo(TODAY));
    }

    private static CaseFile attempted(CaseFile file, Try one) {
        var awaited = file.nextActs().stream().filter(NextAct::awaited).toList();
        boolean guided = one.sensible() && !awaited.isEmpty();
        NextAct act = guided ? awaited.get(one.choice() % awaited.size()) : null;
        ActionName name = act == null ? one.action() : act.action();
        Desk desk = act == null ? one.desk() : act.desk();
        LocalDate on = guided ? TODAY : TODAY.minusDays(one.daysAgo());
        var ways = Repertoire.of(name, desk, on);
        if (ways.isEmpty()) {
            return file;
        }
        Action action =
                ways.get(guided ? one.choice() % 2 % ways.size() : one.choice() % ways.size());
        return switch (Procedure.decide(file, action, desk, TODAY)) {
            case Ruling.Accepted(var events) -> file.evolve(events.getFirst());
            case Ruling.Refused(var refusal) -> {
                Sentences.areThereFor(refusal);
                yield file;
            }
        };
    }
}
