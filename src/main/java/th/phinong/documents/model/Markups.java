package th.phinong.documents.model;

import th.phinong.documents.model.Markup.Gap;
import th.phinong.documents.model.Markup.OneOf;
import th.phinong.documents.model.Markup.Words;
import th.phinong.documents.model.StandardText.Part;

import java.util.ArrayList;
import java.util.List;

/** Parts of a standard text as a reader sees them. */
public final class Markups {

    private Markups() {}

    /**
     * A piece of a part.
     *
     * @param option whether it is an option or a blank
     */
    public record Piece(String text, boolean option) {}

    /** The text of a part as printed, corrected. */
    public static String printed(StandardText text, Part part) {
        var words = new StringBuilder();
        pieces(text, part).forEach(piece -> words.append(piece.text()));
        return words.toString();
    }

    /** The same in pieces, options and blanks apart. */
    public static List<Piece> pieces(StandardText text, Part part) {
        var pieces = new ArrayList<Piece>();
        add(text, Markup.read(part.text()), pieces);
        return pieces;
    }

    private static void add(StandardText text, List<Markup> markup, List<Piece> pieces) {
        for (var element : markup) {
            switch (element) {
                case Words(var words) -> pieces.add(new Piece(words, false));
                case Gap(var name) -> pieces.add(new Piece(text.hole(name).printed(), true));
                case OneOf(var name, var ways) -> add(text, ways.getFirst(), pieces);
            }
        }
    }
}
