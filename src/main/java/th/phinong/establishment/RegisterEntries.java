package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.LevelRank;
import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.CounterpartLevel;
import th.phinong.establishment.model.Instrument;
import th.phinong.establishment.model.Signature;
import th.phinong.establishment.model.SigningEvent;
import th.phinong.establishment.model.StandingEvent;
import th.phinong.establishment.model.Term;
import th.phinong.identity.Official;
import th.phinong.relations.CaseRef;
import th.phinong.relations.Correction;
import th.phinong.relations.Counterpart;
import th.phinong.relations.Opening;
import th.phinong.relations.RelationId;
import th.phinong.relations.Relations;
import th.phinong.relations.Signing;

import java.time.LocalDate;
import java.util.List;

/** What a case's events mean to the register, entered in the same transaction. */
@Component
class RegisterEntries {

    private final Relations relations;

    RegisterEntries(Relations relations) {
        this.relations = relations;
    }

    /**
     * Enters what the new events mean.
     *
     * @param before the case before them
     * @param file the case with them
     * @param known the case's relation so far
     * @return the case's relation now, null while the register does not know it
     */
    @Nullable RelationId enter(
            CaseId caseId,
            CaseFile before,
            CaseFile file,
            List<? extends CaseEvent> events,
            @Nullable RelationId known,
            Official by) {
        var relation = known;
        int entry = before.events().size();
        for (var event : events) {
            entry++;
            if (event instanceof SigningEvent.Signed(var signature)) {
                relation = relation == null ? open(caseId, file, signature, by) : relation;
                relations.signed(signing(caseId, entry, relation, signature, by));
            }
            if (event instanceof StandingEvent.Corrected corrected && relation != null) {
                relation = correct(caseId, before, file, corrected, relation, by);
            }
        }
        return relation;
    }

    /** What a correction means to a relation that the register knows already. */
    private RelationId correct(
            CaseId caseId,
            CaseFile before,
            CaseFile file,
            StandingEvent.Corrected corrected,
            RelationId known,
            Official by) {
        var why = new Correction(by.account(), by.agencyName(), corrected.reason().text().value());
        var right = counterpart(file);
        var relation =
                right.equals(counterpart(before))
                        ? known
                        : relations.counterpartCorrected(
                                known, opening(caseId, file, corrected.happenedOn(), by), why);
        if (corrected.instead() instanceof SigningEvent.Signed(var signature)) {
            relations.corrected(signing(caseId, corrected.entry(), relation, signature, by), why);
        }
        return relation;
    }

    private RelationId open(CaseId caseId, CaseFile file, Signature signature, Official by) {
        return relations.opened(opening(caseId, file, signature.signedOn(), by));
    }

    private static Opening opening(CaseId caseId, CaseFile file, LocalDate on, Official by) {
        var province = file.province();
        if (province == null) {
            throw new IllegalStateException("nothing is signed without a province");
        }
        return new Opening(
                new CaseRef(caseId.value()), province, counterpart(file), null, on, by.account());
    }

    private static Counterpart counterpart(CaseFile file) {
        var counterpart = file.opening().counterpart();
        var unit = counterpart.unit();
        return unit == null
                ? new Counterpart.Named(
                        counterpart.name(),
                        counterpart.country(),
                        file.level() == CounterpartLevel.BELOW
                                ? LevelRank.BELOW
                                : LevelRank.PROVINCE)
                : new Counterpart.Known(new ForeignUnitId(unit));
    }

    private static Signing signing(
            CaseId caseId, int entry, RelationId relation, Signature signature, Official by) {
        return new Signing(
                new CaseRef(caseId.value()),
                entry,
                relation,
                signature.instrument() == Instrument.LOI
                        ? Signing.Instrument.LOI
                        : Signing.Instrument.MOU,
                signature.signedOn(),
                signature.place().value(),
                signature.thai().office().value(),
                signature.foreign().name().value() + ", " + signature.foreign().position().value(),
                term(signature.term()),
                by.account());
    }

    private static Signing.Term term(Term term) {
        return new Signing.Term(
                term.kind() == Term.Kind.UNTIL_NOTICE
                        ? Signing.Term.Kind.UNTIL_NOTICE_MONTHS
                        : Signing.Term.Kind.YEARS,
                term.length());
    }
}
