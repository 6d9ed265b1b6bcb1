package th.phinong.establishment.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.Cases;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.ProvinceRanking.Weights;
import th.phinong.establishment.model.Route;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Words;

import java.util.LinkedHashMap;
import java.util.Map;

/** The provinces that suit an overture, for programs of whoever chooses among them. */
@RestController
class ProvinceRankingApi {

    private final Cases cases;
    private final ProvinceRankings rankings;

    ProvinceRankingApi(Cases cases, ProvinceRankings rankings) {
        this.cases = cases;
        this.rankings = rankings;
    }

    /** 404 where the case is not seen, or no overture; 403 for whom it is not to choose. */
    @GetMapping("/api/v1/cases/{id}/province-ranking")
    Map<String, Object> ranking(
            Words words, @AuthenticationPrincipal Official official, @PathVariable long id) {
        var file =
                cases.find(official, new CaseId(id))
                        .map(found -> found.file())
                        .filter(found -> found.opening().route() == Route.FOREIGN)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean chooses =
                file.version()
                        .partiesOf(ActionName.ASK_PROVINCES)
                        .contains(official.desk().party());
        if (!chooses || !PermissionPolicy.actsForDesk(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var said = new LinkedHashMap<String, Object>();
        said.put("policy", words.say("establishment.policy"));
        said.put("weights", Weights.POLICY);
        said.put("items", rankings.json(words, file));
        return said;
    }
}
