package th.phinong.documents.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.ClauseView;
import th.phinong.documents.Paper;
import th.phinong.documents.StandardTexts.Disagreement;
import th.phinong.documents.model.Hole;
import th.phinong.documents.model.Markups;
import th.phinong.documents.model.Markups.Piece;
import th.phinong.documents.model.StandardText;
import th.phinong.documents.model.StandardText.Correction;
import th.phinong.documents.model.StandardText.Part;
import th.phinong.web.Shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A standard text in both languages, part by part. */
public record StandardTextPage(
        Shell shell,
        Paper paper,
        StandardText thai,
        StandardText english,
        List<Disagreement> disagreements) {

    /** The same part in both languages; null where a language has none. */
    public record Row(String id, String label, @Nullable Part thai, @Nullable Part english) {}

    /** An option or blank of a text, by the name that it has in the program. */
    public record Offer(StandardText text, Hole hole) {}

    public List<Row> rows() {
        var ids = new ArrayList<String>();
        Stream.of(thai, english)
                .flatMap(text -> text.parts().stream())
                .map(Part::id)
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        return ids.stream()
                .map(
                        id ->
                                new Row(
                                        id,
                                        ClauseView.label(shell, id),
                                        part(thai, id),
                                        part(english, id)))
                .toList();
    }

    private static @Nullable Part part(StandardText text, String id) {
        return text.parts().stream().filter(part -> part.id().equals(id)).findFirst().orElse(null);
    }

    public List<Piece> pieces(StandardText text, Part part) {
        return Markups.pieces(text, part);
    }

    public String label(String part) {
        return ClauseView.label(shell, part);
    }

    public List<Correction> corrections() {
        return Stream.of(thai, english).flatMap(text -> text.corrections().stream()).toList();
    }

    /** The language of what a correction is of. */
    public String lang(Correction correction) {
        return thai.corrections().contains(correction) ? "th" : "en";
    }

    public List<Offer> offers() {
        return Stream.of(thai, english)
                .flatMap(text -> text.holes().stream().map(hole -> new Offer(text, hole)))
                .filter(offer -> offer.hole().name().equals(offer.hole().subject()))
                .toList();
    }
}
