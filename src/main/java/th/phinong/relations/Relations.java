package th.phinong.relations;

import static th.phinong.relations.model.Fact.Kind.FOREIGN_SIGNATORY;
import static th.phinong.relations.model.Fact.Kind.INSTRUMENT;
import static th.phinong.relations.model.Fact.Kind.PLACE;
import static th.phinong.relations.model.Fact.Kind.SIGNED_ON;
import static th.phinong.relations.model.Fact.Kind.SIGNED_YEAR;
import static th.phinong.relations.model.Fact.Kind.STATUS;
import static th.phinong.relations.model.Fact.Kind.TERM;
import static th.phinong.relations.model.Fact.Kind.THAI_SIGNATORY;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.Province;
import th.phinong.relations.model.PrintedRow;
import th.phinong.relations.store.CaseCorrections;
import th.phinong.relations.store.CaseFacts;
import th.phinong.relations.store.Totals;
import th.phinong.shared.ProvinceCode;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What cases do to the register, each in the transaction of the case: a case that is signed always
 * has its entry. Nothing is overwritten; each verb adds facts that name the case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Relations {

    private final CaseFacts facts;
    private final CaseCorrections corrections;
    private final Directory directory;
    private final Totals totals;

    Relations(CaseFacts facts, CaseCorrections corrections, Totals totals, Directory directory) {
        this.facts = facts;
        this.corrections = corrections;
        this.totals = totals;
        this.directory = directory;
    }

    /**
     * A case was opened: its relation is PROPOSED. The public register shows none of it. The same
     * province and the same unit as a relation in the register is that relation.
     *
     * @return the relation of the case
     * @throws IllegalArgumentException if the province is outside the guideline (Bangkok), or the
     *     province, unit or country is unknown
     */
    public RelationId opened(Opening opening) {
        var province = provinceUnderGuideline(opening.province());
        var by = opening.recordedBy();
        var source = new CaseFacts.Source(opening.caseRef(), 0, opening.happenedOn(), false, by);
        var label = opening.label();
        return switch (opening.counterpart()) {
            case Counterpart.Known(var id) -> {
                var unit = unit(id);
                yield facts.open(province, unit, label, source);
            }
            case Counterpart.Named named -> facts.open(province, named, label, source);
        };
    }

    /**
     * An instrument was signed: an MOU makes the relation ESTABLISHED, an LOI LOI_SIGNED. From then
     * on the public register shows it.
     *
     * @throws IllegalArgumentException if there is no such relation
     */
    public void signed(Signing signing) {
        facts.add(signing.relation(), source(signing), said(signing));
    }

    /**
     * The entry of a signature was wrong: what is otherwise takes the place of what was said. What
     * was said stays in the register as corrected.
     *
     * @param right the signature as it was
     * @throws IllegalArgumentException if there is no such relation
     */
    public void corrected(Signing right, Correction why) {
        corrections.correct(right.relation(), source(right), said(right), why);
    }

    /**
     * The case names another foreign side. All that it says goes to the relation with that one,
     * which is opened if there is none; the relation that has nothing else leaves the register,
     * where it is shown as corrected.
     *
     * @param known the relation of the case so far
     * @param right the case as it should have been opened
     * @return the relation of the case from now on
     */
    public RelationId counterpartCorrected(RelationId known, Opening right, Correction why) {
        var province = provinceUnderGuideline(right.province());
        return switch (right.counterpart()) {
            case Counterpart.Known(var id) ->
                    corrections.move(known, right.caseRef(), province, unit(id), why);
            case Counterpart.Named named ->
                    corrections.move(known, right.caseRef(), province, named, why);
        };
    }

    private static CaseFacts.Source source(Signing signing) {
        return new CaseFacts.Source(
                signing.caseRef(), signing.entry(), signing.signedOn(), true, signing.recordedBy());
    }

    private static List<PrintedRow.Said> said(Signing signing) {
        var status =
                switch (signing.instrument()) {
                    case LOI -> RelationStatus.LOI_SIGNED;
                    case MOU -> RelationStatus.ESTABLISHED;
                };
        return Stream.of(
                        CaseFacts.said(STATUS, status.name()),
                        CaseFacts.said(SIGNED_YEAR, "" + signing.signedOn().getYear()),
                        CaseFacts.said(SIGNED_ON, signing.signedOn().toString()),
                        CaseFacts.said(INSTRUMENT, signing.instrument().name()),
                        CaseFacts.said(PLACE, signing.place()),
                        CaseFacts.said(THAI_SIGNATORY, signing.thaiSignatory()),
                        CaseFacts.said(FOREIGN_SIGNATORY, signing.foreignSignatory()),
                        CaseFacts.said(TERM, term(signing.term())))
                .filter(said -> !said.value().isBlank())
                .toList();
    }

    /**
     * A case ended without a signature. The relation of that case alone stays out of the public
     * register; one that the published lists hold stays as they have it.
     *
     * @throws IllegalArgumentException if there is no such relation
     */
    public void declined(Ending ending) {
        var source =
                new CaseFacts.Source(
                        ending.caseRef(), 0, ending.happenedOn(), false, ending.recordedBy());
        facts.add(
                ending.relation(),
                source,
                List.of(CaseFacts.said(STATUS, RelationStatus.DECLINED.name())));
    }

    /**
     * Relations that a proposal may repeat: the same unit first, then names alike in the same
     * province. At most 20.
     */
    @Transactional(readOnly = true)
    public List<PossibleDuplicate> possibleDuplicates(
            ProvinceCode province, Counterpart counterpart) {
        return switch (counterpart) {
            case Counterpart.Known(var id) -> facts.alike(province, unit(id));
            case Counterpart.Named named -> facts.alike(province, named.name());
        };
    }

    /**
     * The relations that provinces have, for a choice among them; a province without any is not in
     * the answer. In progress or ended is no relation.
     *
     * @param country ISO 3166-1 alpha-2
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<ProvinceCode, Ties> tiesOfProvinces(String country) {
        var withCountry = totals.tiesWith(country);
        return totals.ties().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                e ->
                                        new Ties(
                                                withCountry.getOrDefault(e.getKey(), 0L),
                                                e.getValue())));
    }

    private Province provinceUnderGuideline(ProvinceCode code) {
        return directory
                .province(code)
                .filter(Province::underGuideline)
                .orElseThrow(
                        () -> new IllegalArgumentException("not under the guideline: " + code));
    }

    private ForeignUnit unit(ForeignUnitId id) {
        return directory
                .foreignUnit(id)
                .orElseThrow(() -> new IllegalArgumentException("no foreign unit " + id));
    }

    private static String term(Signing.Term term) {
        return term.length() == null ? term.kind().name() : term.kind() + ":" + term.length();
    }
}
