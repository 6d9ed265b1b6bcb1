package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.LevelRank;
import th.phinong.establishment.CaseQuery;
import th.phinong.identity.Official;
import th.phinong.relations.Counterpart;
import th.phinong.relations.PossibleDuplicate;
import th.phinong.relations.Relations;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a new case may repeat: relations of the register, and the province's own open cases. */
@Component
class Duplicates {

    private static final int SHOWN = 10;

    private final Relations relations;
    private final CaseSearch cases;

    Duplicates(Relations relations, CaseSearch cases) {
        this.relations = relations;
        this.cases = cases;
    }

    List<CheckPage.Duplicate> of(Words words, Official official, Map<String, Object> input) {
        var found = new ArrayList<CheckPage.Duplicate>();
        var province = province(official, input);
        if (province == null) {
            return found;
        }
        relations.possibleDuplicates(province, counterpart(input)).stream()
                .map(duplicate -> inRegister(words, duplicate))
                .forEach(found::add);
        cases.find(official, open(input))
                .lines()
                .forEach(
                        line ->
                                found.add(
                                        new CheckPage.Duplicate(
                                                words.say(
                                                        "establishment.duplicate.case",
                                                        line.number(),
                                                        words.of(line.counterpart())),
                                                words.say("stage." + line.stage()),
                                                "/cases/" + line.id())));
        return found;
    }

    /** The province that proposes, or the one that an overture names. */
    private static @Nullable ProvinceCode province(Official official, Map<String, Object> input) {
        var own = official.desk().province();
        var named = input.get("province");
        return own != null || named == null ? own : new ProvinceCode(named.toString());
    }

    private static CheckPage.Duplicate inRegister(Words words, PossibleDuplicate duplicate) {
        return new CheckPage.Duplicate(
                words.of(duplicate.counterpart()),
                words.say("relations.status." + duplicate.status().name().toLowerCase(Locale.ROOT)),
                duplicate.isPublic() ? "/relations/" + duplicate.relation().value() : null);
    }

    private static Counterpart counterpart(Map<String, Object> input) {
        var unit = input.get("counterpartUnit");
        return unit != null
                ? new Counterpart.Known(new ForeignUnitId(Long.parseLong(unit.toString())))
                : new Counterpart.Named(
                        LocalizedText.thai(String.valueOf(input.get("counterpartTh"))),
                        String.valueOf(input.get("country")),
                        LevelRank.TO_BE_APPRAISED);
    }

    private CaseQuery open(Map<String, Object> input) {
        var unit = input.get("counterpartUnit");
        return new CaseQuery(
                unit == null ? String.valueOf(input.get("counterpartTh")) : "",
                unit == null ? null : Long.valueOf(unit.toString()),
                null,
                null,
                null,
                false,
                1,
                SHOWN);
    }
}
