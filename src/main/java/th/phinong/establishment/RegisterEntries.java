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
import th.phinong.establishment.model.Term;
import th.phinong.identity.Official;
import th.phinong.relations.CaseRef;
import th.phinong.relations.Counterpart;
import th.phinong.relations.Opening;
import th.phinong.relations.RelationId;
import th.phinong.relations.Relations;
import th.phinong.relations.Signing;

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
     * @param known the case's relation so far
     * @return the case's relation now, null while the register does not know it
     */
    @Nullable RelationId enter(
            CaseId caseId,
            CaseFile file,
            List<? extends CaseEvent> events,
            @Nullable RelationId known,
            Official by) {
        var relation = known;
        for (var event : events) {
            if (event instanceof SigningEvent.Signed(var signature)) {
                relation = relation == null ? open(caseId, file, signature, by) : relation;
                sign(caseId, relation, signature, by);
            }
        }
        return relation;
    }

    private RelationId open(CaseId caseId, CaseFile file, Signature signature, Official by) {
        var province = file.province();
        if (province == null) {
            throw new IllegalStateException("nothing is signed without a province");
        }
        return relations.opened(
                new Opening(
                        new CaseRef(caseId.value()),
                        province,
                        counterpart(file),
                        null,
                        signature.signedOn(),
                        by.account()));
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

    private void sign(CaseId caseId, RelationId relation, Signature signature, Official by) {
        relations.signed(
                new Signing(
                        new CaseRef(caseId.value()),
                        relation,
                        signature.instrument() == Instrument.LOI
                                ? Signing.Instrument.LOI
                                : Signing.Instrument.MOU,
                        signature.signedOn(),
                        signature.place().value(),
                        signature.thai().office().value(),
                        signature.foreign().name().value()
                                + ", "
                                + signature.foreign().position().value(),
                        term(signature.term()),
                        by.account()));
    }

    private static Signing.Term term(Term term) {
        return new Signing.Term(
                term.kind() == Term.Kind.UNTIL_NOTICE
                        ? Signing.Term.Kind.UNTIL_NOTICE_MONTHS
                        : Signing.Term.Kind.YEARS,
                term.length());
    }
}
