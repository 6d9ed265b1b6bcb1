package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.Markup.Gap;
import th.phinong.documents.model.Markup.OneOf;
import th.phinong.documents.model.Markup.Words;
import th.phinong.documents.model.Node.Kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All the texts that parts of a standard text may become when their options are chosen and their
 * blanks filled, as one graph. Every place comes after those before it; the first is the beginning,
 * the last the end.
 */
final class Outline {

    private final StandardText text;
    private final List<Node> nodes = new ArrayList<>();
    private final Set<Integer> openings = new HashSet<>();
    private int part;

    private Outline(StandardText text) {
        this.text = text;
    }

    /** Of the whole text. */
    static List<Node> of(StandardText text) {
        return of(text, 0, text.parts().size());
    }

    /** Of some parts of it, from one to before another. */
    static List<Node> of(StandardText text, int from, int to) {
        var outline = new Outline(text);
        var at = List.of(outline.join(new int[0]));
        for (int part = from; part < to; part++) {
            outline.part = part;
            var current = text.parts().get(part);
            outline.openings.clear();
            if (current.isNumbered()) {
                at = List.of(outline.join(places(at)));
                outline.openings.add(at.getFirst());
                at = outline.numbering(at, text.numbering());
            }
            at = outline.sequence(at, Markup.read(current.text()), null, Node.AS_PRINTED);
        }
        outline.join(places(at));
        return List.copyOf(outline.nodes);
    }

    private List<Integer> numbering(List<Integer> from, List<String> words) {
        var ends = new ArrayList<>(from);
        words.forEach(
                word -> ends.addAll(words(from, word + " ", null, Node.AS_PRINTED, Kind.WHOLE)));
        return ends;
    }

    private List<Integer> sequence(
            List<Integer> from, List<Markup> markup, @Nullable Hole hole, int way) {
        var at = from;
        for (var element : markup) {
            at =
                    switch (element) {
                        case Words(var words) -> words(at, words, hole, way);
                        case Gap(var name) -> gap(at, text.hole(name));
                        case OneOf oneOf -> oneOf(at, oneOf);
                    };
        }
        return at;
    }

    private List<Integer> oneOf(List<Integer> from, OneOf oneOf) {
        int start = join(places(from));
        var ends = new ArrayList<Integer>();
        Hole named = oneOf.name() == null ? null : option(oneOf.name());
        for (int way = 0; way < oneOf.ways().size(); way++) {
            int mark = way == 0 ? Node.AS_PRINTED : way - 1;
            ends.addAll(sequence(List.of(start), oneOf.ways().get(way), named, mark));
        }
        return ends;
    }

    private static Hole option(String name) {
        return new Hole(name, null, "", List.of(), List.of(), List.of(), null);
    }

    private List<Integer> gap(List<Integer> from, Hole hole) {
        int start = join(places(from));
        var begin = List.of(start);
        var ends = new ArrayList<>(words(begin, hole.printed(), hole, Node.AS_PRINTED));
        for (var printed : hole.accepted()) {
            ends.addAll(words(begin, printed, hole, Node.AS_PRINTED));
        }
        for (int choice = 0; choice < hole.choices().size(); choice++) {
            ends.addAll(words(begin, hole.choices().get(choice), hole, choice));
        }
        var here = new int[] {start};
        if (hole.fill() != null) {
            ends.add(add(Kind.FILL, "", "", hole, Node.WRITTEN_IN, here));
        }
        ends.add(
                hole.mayBeEmpty()
                        ? start
                        : add(Kind.OMITTED, "", hole.shown(), hole, Node.AS_PRINTED, here));
        return ends.stream().distinct().toList();
    }

    private List<Integer> words(List<Integer> from, String words, @Nullable Hole hole, int way) {
        var kind = hole != null && !hole.isOption() ? Kind.WHOLE : Kind.WORD;
        return words(from, words, hole, way, kind);
    }

    private List<Integer> words(
            List<Integer> from, String words, @Nullable Hole hole, int way, Kind kind) {
        var tokens = Tokens.of(words);
        if (tokens.isEmpty()) {
            return from;
        }
        int at = from.size() == 1 ? from.getFirst() : join(places(from));
        for (int i = 0; i < tokens.size(); i++) {
            int start = i == 0 ? 0 : tokens.get(i).start();
            int end = i + 1 < tokens.size() ? tokens.get(i + 1).start() : words.length();
            var raw = words.substring(start, end);
            at = add(kind, tokens.get(i).key(), raw, hole, way, new int[] {at});
        }
        // behind a whole one there may be something else again
        return List.of(kind == Kind.WHOLE ? add(Kind.REST, "", "", hole, way, new int[] {at}) : at);
    }

    private int join(int[] before) {
        return add(Kind.JOIN, "", "", null, Node.AS_PRINTED, before);
    }

    private int add(Kind kind, String key, String raw, @Nullable Hole hole, int way, int[] before) {
        boolean first = Arrays.stream(before).anyMatch(openings::contains);
        if (first && kind == Kind.JOIN) {
            openings.add(nodes.size());
        }
        nodes.add(new Node(kind, key, raw, hole, way, part, first, before));
        return nodes.size() - 1;
    }

    private static int[] places(List<Integer> places) {
        return places.stream().distinct().mapToInt(Integer::intValue).toArray();
    }
}
