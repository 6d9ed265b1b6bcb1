package th.phinong.establishment;

import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.directory.Province;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.ProvinceRanking;
import th.phinong.establishment.model.ProvinceRanking.Candidate;
import th.phinong.establishment.model.ProvinceRanking.Ranked;
import th.phinong.establishment.model.ProvinceRanking.Weights;
import th.phinong.establishment.store.WaitingCases;
import th.phinong.identity.Party;
import th.phinong.identity.Scope;
import th.phinong.relations.Relations;
import th.phinong.relations.Ties;
import th.phinong.shared.ProvinceCode;

import java.util.List;
import java.util.Map;

/**
 * The provinces that may be asked about an overture, ranked by what the directory, the register and
 * the cases tell; the Ministry of Interior's view, so only what has reached it counts.
 */
@Component
public class ProvinceChoice {

    private static final Ties NO_TIES = new Ties(0, 0);

    private final Directory directory;
    private final Relations relations;
    private final WaitingCases waiting;

    ProvinceChoice(Directory directory, Relations relations, WaitingCases waiting) {
        this.directory = directory;
        this.relations = relations;
        this.waiting = waiting;
    }

    /** Every province under the guideline that the case has not asked yet, the fittest first. */
    public List<Ranked> ranked(CaseFile file) {
        var country = file.opening().counterpart().country();
        var ties = relations.tiesOfProvinces(country);
        var pending = waiting.pendingByProvince(new Scope.Reached(Party.MOI));
        var asked = file.provincesEver();
        var candidates =
                directory.provinces().stream()
                        .filter(Province::underGuideline)
                        .filter(province -> !asked.contains(province.code()))
                        .map(province -> candidate(province, country, ties, pending))
                        .toList();
        return ProvinceRanking.of(candidates, file.level(), Weights.POLICY);
    }

    private static Candidate candidate(
            Province province,
            String country,
            Map<ProvinceCode, Ties> ties,
            Map<ProvinceCode, Integer> pending) {
        var own = ties.getOrDefault(province.code(), NO_TIES);
        return new Candidate(
                province.code(),
                province.borderCountries().contains(country),
                province.specialEconomicZone(),
                own.withCountry(),
                own.all(),
                pending.getOrDefault(province.code(), 0));
    }
}
