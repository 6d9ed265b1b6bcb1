package th.phinong.documents.model;

import th.phinong.documents.model.BindingWords.Entry;
import th.phinong.documents.model.BindingWords.Kind;
import th.phinong.documents.model.BindingWords.Negation;
import th.phinong.documents.model.Phrases.Place;

import java.util.ArrayList;
import java.util.List;

/** Where a text has words of the list, and whether it denies them there. */
final class Occurrences {

    /** How far a negation reaches, in weight: a dozen words. */
    private static final float REACH = 30;

    private final String text;
    private final List<Token> tokens;
    private final List<Place> negations;
    private final List<Place> ends;
    private final List<Occurrence> found = new ArrayList<>();

    /**
     * @param start where it begins in the text
     * @param end behind it
     * @param denied whether the text says that it is not so
     */
    record Occurrence(Entry entry, Place place, int start, int end, boolean denied) {}

    private Occurrences(String text, Negation negation) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.negations = new Phrases(negation.negations(), negation.exceptions()).in(tokens);
        this.ends = new Phrases(negation.ends(), List.of()).in(tokens);
    }

    static List<Occurrence> in(String text, List<Entry> entries, Negation negation) {
        var occurrences = new Occurrences(text, negation);
        for (var entry : entries) {
            occurrences.find(entry);
        }
        return occurrences.settled();
    }

    private void find(Entry entry) {
        for (var place : new Phrases(entry.words(), entry.exceptions()).in(tokens)) {
            int start = tokens.get(place.from()).start();
            int end = tokens.get(place.to() - 1).end();
            boolean denied =
                    switch (entry.kind()) {
                        case GOVERNMENT -> false;
                        case MODAL -> negations.stream().anyMatch(no -> no.to() == place.from());
                        case WORD, TOPIC_178, DENIAL -> isDenied(place);
                    };
            found.add(new Occurrence(entry, place, start, end, denied));
        }
    }

    /**
     * A duty not to bind is none: "shall not create obligations", "nothing shall create
     * obligations".
     */
    private List<Occurrence> settled() {
        return found.stream()
                .map(
                        one ->
                                one.entry().kind() == Kind.MODAL && !one.denied() && isDenial(one)
                                        ? new Occurrence(
                                                one.entry(),
                                                one.place(),
                                                one.start(),
                                                one.end(),
                                                true)
                                        : one)
                .toList();
    }

    private boolean isDenial(Occurrence modal) {
        boolean negated =
                isDenied(modal.place())
                        || negations.stream()
                                .anyMatch(negation -> negation.from() == modal.place().to());
        return negated
                && found.stream()
                        .filter(one -> one.entry().kind() == Kind.WORD && one.denied())
                        .anyMatch(one -> isSameSentence(modal.place(), one.place()));
    }

    private boolean isDenied(Place place) {
        return negations.stream()
                .filter(negation -> negation.to() <= place.from())
                .anyMatch(negation -> reaches(negation, place));
    }

    private boolean reaches(Place negation, Place place) {
        float distance = 0;
        for (int t = negation.to(); t < place.from(); t++) {
            distance += tokens.get(t).weight();
        }
        return distance <= REACH
                && isSameSentence(negation, place)
                && ends.stream()
                        .noneMatch(end -> negation.to() <= end.from() && end.to() <= place.from());
    }

    private boolean isSameSentence(Place one, Place later) {
        if (later.from() < one.to()) {
            return false;
        }
        int from = tokens.get(one.to() - 1).end();
        var between = text.substring(from, tokens.get(later.from()).start());
        return !between.matches("(?s).*(?:[.;:]\\s|\\n\\s*\\n).*");
    }
}
