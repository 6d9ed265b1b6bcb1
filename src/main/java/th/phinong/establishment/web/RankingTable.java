package th.phinong.establishment.web;

import th.phinong.shared.LocalizedText;

import java.util.List;

/**
 * The provinces that may be asked, the fittest first, beside the form that asks them.
 *
 * @param weights what each reason counts, in words
 * @param first the first of them
 * @param others the rest, folded away
 */
public record RankingTable(List<String> weights, List<Row> first, List<Row> others) {

    /**
     * A province.
     *
     * @param iso its code, sent by the button that adds it to the form
     * @param reasons why it stands where it stands, in words
     */
    public record Row(int rank, String iso, LocalizedText name, int points, List<String> reasons) {}
}
