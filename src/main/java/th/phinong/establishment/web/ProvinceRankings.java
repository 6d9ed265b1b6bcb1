package th.phinong.establishment.web;

import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.establishment.ProvinceChoice;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.ProvinceRanking.Counted;
import th.phinong.establishment.model.ProvinceRanking.Ranked;
import th.phinong.establishment.model.ProvinceRanking.Reason;
import th.phinong.establishment.model.ProvinceRanking.Weights;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ranking of provinces in words, and a row of the form filled from it. */
@Component
class ProvinceRankings {

    private static final int SHOWN_FIRST = 15;
    private static final String ROWS = "provinces";

    private final ProvinceChoice choice;
    private final Directory directory;

    ProvinceRankings(ProvinceChoice choice, Directory directory) {
        this.choice = choice;
        this.directory = directory;
    }

    RankingTable table(Words words, CaseFile file) {
        var ranked = choice.ranked(file);
        var rows =
                IntStream.range(0, ranked.size())
                        .mapToObj(i -> row(words, i + 1, ranked.get(i)))
                        .toList();
        int first = Math.min(SHOWN_FIRST, rows.size());
        return new RankingTable(
                weights(words), rows.subList(0, first), rows.subList(first, rows.size()));
    }

    private RankingTable.Row row(Words words, int rank, Ranked ranked) {
        return new RankingTable.Row(
                rank,
                ranked.province().iso(),
                name(ranked.province()),
                ranked.points(),
                reasons(words, ranked));
    }

    private LocalizedText name(ProvinceCode code) {
        return directory.province(code).orElseThrow().name();
    }

    private static List<String> reasons(Words words, Ranked ranked) {
        return ranked.reasons().stream().map(reason -> reason(words, reason)).toList();
    }

    private static String reason(Words words, Counted counted) {
        return words.say(counted.reason().messageKey(), counted.count());
    }

    private static List<String> weights(Words words) {
        var policy = Weights.POLICY;
        return Stream.of(
                        weight(words, Reason.BORDER, policy.border()),
                        weight(words, Reason.ECONOMIC_ZONE, policy.economicZone()),
                        weight(words, Reason.TIES, policy.ties()),
                        weight(words, Reason.NONE_YET, policy.noneYet()),
                        weight(words, Reason.LEVEL, policy.level()),
                        words.say("ranking.weight.PENDING", policy.pending(), policy.mostPending()))
                .toList();
    }

    private static String weight(Words words, Reason reason, int points) {
        return words.say("ranking.weight", words.say("ranking.name." + reason.name()), points);
    }

    /** The ranking as the API says it. */
    List<Map<String, Object>> json(Words words, CaseFile file) {
        return choice.ranked(file).stream()
                .map(
                        ranked -> {
                            var name = name(ranked.province());
                            Map<String, Object> said = new LinkedHashMap<>();
                            said.put("province", ranked.province().iso());
                            said.put("th", name.th());
                            said.put("en", name.en());
                            said.put("points", ranked.points());
                            said.put(
                                    "reasons",
                                    ranked.reasons().stream()
                                            .map(reason -> json(words, reason))
                                            .toList());
                            return said;
                        })
                .toList();
    }

    private static Map<String, Object> json(Words words, Counted counted) {
        return Map.of(
                "reason", counted.reason().name(),
                "points", counted.points(),
                "count", counted.count(),
                "text", reason(words, counted));
    }

    /**
     * The form with one more province in its first empty row, and with why.
     *
     * @param iso the province that was picked; one that cannot be asked changes nothing
     */
    Map<String, Object> adding(Words words, CaseFile file, Map<String, Object> input, String iso) {
        var picked =
                choice.ranked(file).stream()
                        .filter(ranked -> ranked.province().iso().equals(iso))
                        .findFirst();
        if (picked.isEmpty()) {
            return input;
        }
        var rows =
                new ArrayList<Object>(input.get(ROWS) instanceof List<?> list ? list : List.of());
        rows.removeIf(row -> row instanceof Map<?, ?> map && isEmpty(map));
        if (rows.stream()
                .noneMatch(
                        row -> row instanceof Map<?, ?> map && iso.equals(map.get("province")))) {
            rows.add(Map.of("province", iso, "why", why(words, picked.get())));
        }
        var filled = new LinkedHashMap<>(input);
        filled.put(ROWS, rows);
        return filled;
    }

    /** What speaks for the province; that it is busy is no reason to ask it. */
    private static String why(Words words, Ranked ranked) {
        return ranked.reasons().stream()
                .filter(counted -> counted.points() > 0)
                .map(counted -> reason(words, counted))
                .collect(Collectors.joining(", "));
    }

    private static boolean isEmpty(Map<?, ?> row) {
        return row.values().stream().allMatch(value -> value.toString().isBlank());
    }
}
