package th.phinong.documents.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds phrases in a text however they were typed: by the tokens that count. */
final class Phrases {

    private final List<List<String>> phrases;
    private final List<List<String>> exceptions;

    /**
     * @param phrases what is looked for
     * @param exceptions phrases within which it is not meant
     */
    Phrases(List<String> phrases, List<String> exceptions) {
        this.phrases = phrases.stream().map(Phrases::keys).toList();
        this.exceptions = exceptions.stream().map(Phrases::keys).toList();
    }

    /** Where a phrase stands: tokens from one to before another. */
    record Place(int from, int to) {
        int length() {
            return to - from;
        }

        boolean overlaps(Place other) {
            return from < other.to && other.from < to;
        }

        boolean covers(Place other) {
            return from <= other.from && other.to <= to;
        }
    }

    /** Every place of a phrase; of those that overlap the longest, and of equal ones the first. */
    List<Place> in(List<Token> tokens) {
        var excepted = places(exceptions, tokens);
        var found =
                places(phrases, tokens).stream()
                        .filter(place -> excepted.stream().noneMatch(other -> other.covers(place)))
                        .sorted(Comparator.comparingInt(Place::length).reversed())
                        .toList();
        var kept = new ArrayList<Place>();
        for (var place : found) {
            if (kept.stream().noneMatch(place::overlaps)) {
                kept.add(place);
            }
        }
        kept.sort(Comparator.comparingInt(Place::from));
        return kept;
    }

    boolean areIn(List<Token> tokens) {
        return !in(tokens).isEmpty();
    }

    private static List<Place> places(List<List<String>> wanted, List<Token> tokens) {
        var places = new ArrayList<Place>();
        for (int from = 0; from < tokens.size(); from++) {
            for (var phrase : wanted) {
                var place = new Place(from, from + phrase.size());
                if (isAt(phrase, tokens, from) && !places.contains(place)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    private static boolean isAt(List<String> phrase, List<Token> tokens, int from) {
        if (phrase.isEmpty() || from + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(tokens.get(from + i).key())) {
                return false;
            }
        }
        return true;
    }

    private static List<String> keys(String phrase) {
        return Tokens.of(phrase).stream().map(Token::key).toList();
    }
}
