package th.phinong.relations.model;

import th.phinong.directory.LevelWords;
import th.phinong.directory.Spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A printed name, as it sounds, taken apart at its level words: {@code เมืองอูโจวเขตปกครองตนเอง
 * กว่างซีจ้วง} is Wuzhou in Guangxi. After a space a level word counts even if it is misspelt.
 *
 * @param head the name without its own level word
 * @param parents what is printed after it, without level words, the smallest first; perhaps none
 */
record SoundParts(String head, List<String> parents) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_MISSPELT_WORD = 4;
    private static final double A_LEVEL_WORD = 0.7;

    /** A country's name that was not recognised ends the name as a parent's level word does. */
    private static final List<String> BEFORE_A_COUNTRY =
            Stream.of("สาธารณรัฐ", "สาธารณ", "ราชอาณาจักร", "ประเทศ", "สหพันธ", "สหรัฐ", "สปป")
                    .map(Spelling::sound)
                    .toList();

    /** The parts of a name that is printed without its country. */
    static SoundParts of(String name) {
        return of(name, Integer.MAX_VALUE);
    }

    /**
     * The parts of a printed name.
     *
     * @param length how long the sound of what stands before the country is
     */
    static SoundParts of(String printed, int length) {
        var parts = new ArrayList<String>();
        int left = length;
        for (var token : SPACES.split(printed.strip())) {
            var sound = Spelling.sound(token);
            sound = sound.substring(0, Math.min(left, sound.length()));
            left -= sound.length();
            if (!sound.isEmpty() && !take(sound, parts)) {
                break;
            }
        }
        return parts.isEmpty()
                ? new SoundParts(Spelling.sound(printed), List.of())
                : new SoundParts(parts.getFirst(), List.copyOf(parts.subList(1, parts.size())));
    }

    /** Adds what a token says to the parts; false where a country begins. */
    private static boolean take(String token, List<String> parts) {
        var rest = withoutLevelWord(token);
        if (rest.length() == token.length() && !parts.isEmpty()) {
            // No level word before it: the name goes on.
            int end = nextWord(rest, 0);
            parts.set(parts.size() - 1, nameIn(parts.getLast()) + rest.substring(0, end));
            rest = withoutLevelWord(rest.substring(end));
        }
        while (!rest.isEmpty()) {
            if (BEFORE_A_COUNTRY.stream().anyMatch(rest::startsWith)) {
                return false;
            }
            int end = nextWord(rest, SHORTEST_NAME);
            parts.add(rest.substring(0, end));
            rest = withoutLevelWord(rest.substring(end));
        }
        return true;
    }

    /** A level word with a space after it is no part of the name. */
    private static String nameIn(String part) {
        return LevelWords.asTheySound().contains(part) ? "" : part;
    }

    private static String withoutLevelWord(String sound) {
        for (var word : LevelWords.asTheySound()) {
            if (sound.startsWith(word) && sound.length() > word.length()) {
                return sound.substring(word.length());
            }
        }
        return sound.length() > SHORTEST_MISSPELT_WORD ? withoutMisspelt(sound) : sound;
    }

    private static String withoutMisspelt(String sound) {
        double best = 0;
        int end = 0;
        for (var word : LevelWords.asTheySound()) {
            for (int length = word.length() - 1; length <= word.length() + 1; length++) {
                boolean fits =
                        word.length() >= SHORTEST_MISSPELT_WORD
                                && sound.length() >= length + SHORTEST_NAME;
                double likeness =
                        fits
                                ? Spelling.likeness(sound.substring(0, length), word, A_LEVEL_WORD)
                                : 0;
                if (likeness > best) {
                    best = likeness;
                    end = length;
                }
            }
        }
        return sound.substring(end);
    }

    /** Where the next level word or country begins; the end where none does. */
    private static int nextWord(String rest, int from) {
        int end = rest.length();
        for (var word : LevelWords.asTheySound()) {
            int found = rest.indexOf(word, from);
            // At the very end it is part of the name: สะหวันนะเขต.
            boolean isBefore = found + word.length() + SHORTEST_NAME <= rest.length();
            end = isBefore ? earlier(end, found) : end;
        }
        for (var word : BEFORE_A_COUNTRY) {
            end = earlier(end, rest.indexOf(word, from));
        }
        return end;
    }

    private static int earlier(int end, int found) {
        return found < 0 ? end : Math.min(end, found);
    }
}
